package chumpy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a kind of node when it is compiled: its name and its terms, in the order of their declaration.
 * Generated classes hold one each; trees, messages and saved files are made from it. A set of terms is a {@code long}
 * with bit {@code i} for term {@code i}.
 */
public final class PrimitiveType {
    /** What a term is to its primitive. */
    public enum Role {
        /** A {@code Ch} that the primitive is differentiable with respect to. */
        DTERM,
        /** A list of such. */
        DTERM_LIST,
        /** A {@code Ch} that is followed for changes and not differentiated. */
        FOLLOWED,
        /** Anything else. */
        TERM
    }

    /** Makes a node of terms by name, as it is done with what is read from a file, and for copies. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes a node.
         *
         * @param terms values of terms by name; those that have a default may be left out
         * @return a new node
         * @throws TermException if a name is unknown, or a value is missing, null or of the wrong type
         */
        Ch make(Map<String, ?> terms);
    }

    /** Kept with the class, so that a class that nobody else needs can be unloaded. */
    private static final ClassValue<AtomicReference<PrimitiveType>> OF_CLASS = new ClassValue<>() {
        @Override
        protected AtomicReference<PrimitiveType> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private record TermType(String name, Role role, Class<?> type) {}

    private final String name;
    private final List<TermType> terms;
    private final boolean composed;
    private final @Nullable String kind;
    private final @Nullable Maker maker;

    private PrimitiveType(Builder builder) {
        this.name = builder.name;
        this.terms = List.copyOf(builder.terms);
        this.composed = builder.composed;
        this.kind = builder.kind;
        this.maker = builder.maker;
    }

    /**
     * Begins the description of a primitive.
     *
     * @param kind its name
     * @return a builder without terms
     */
    public static Builder named(String kind) {
        return new Builder(kind);
    }

    /**
     * The name of the kind.
     *
     * @return the simple name of the class it was written as
     */
    public String name() {
        return name;
    }

    /**
     * The number of terms.
     *
     * @return at most 64
     */
    public int termCount() {
        return terms.size();
    }

    /**
     * The name of a term.
     *
     * @param term its number
     * @return the name of its accessor
     */
    public String termName(int term) {
        return terms.get(term).name();
    }

    /**
     * What a term is to the primitive.
     *
     * @param term its number
     * @return its role
     */
    public Role role(int term) {
        return terms.get(term).role();
    }

    /**
     * The declared type of a term.
     *
     * @param term its number
     * @return its class, erased
     */
    public Class<?> termType(int term) {
        return terms.get(term).type();
    }

    /**
     * The number of a term.
     *
     * @param termName the name of its accessor
     * @return its number, or -1
     */
    public int indexOf(String termName) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).name().equals(termName)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The set of all terms.
     *
     * @return a bit for each
     */
    public long allTerms() {
        return terms.size() == Long.SIZE ? -1L : (1L << terms.size()) - 1;
    }

    /**
     * Whether the primitive is an expression of its terms instead of having a value and derivatives of its own.
     *
     * @return true for one that overrides {@code compose()}
     */
    public boolean isComposed() {
        return composed;
    }

    /**
     * What files call the kind.
     *
     * @return a name that stays, or null if nodes of the kind cannot be made from a file
     */
    public @Nullable String kind() {
        return kind;
    }

    /**
     * Makes another node of this kind.
     *
     * @param values values of terms by name; those that have a default may be left out
     * @return a new node
     * @throws TermException if a name is unknown, or a value is missing, null or of the wrong type, or nodes of this kind
     *     cannot be made of terms by name: leaves, and classes that were not generated
     */
    public Ch make(Map<String, ?> values) {
        if (maker == null) {
            throw new TermException(name + ": cannot be made of terms by name");
        }
        return maker.make(values);
    }

    /**
     * The description that a class made and called {@link Builder#savedAs} for.
     *
     * @param made a generated class; it is initialised if it is not yet
     * @return the description, if there is one
     */
    public static Optional<PrimitiveType> of(Class<?> made) {
        try {
            Class.forName(made.getName(), true, made.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return Optional.ofNullable(OF_CLASS.get(made).get());
    }

    /**
     * Checks that a term is there.
     *
     * @param <T> its type
     * @param term its number
     * @param value its wanted value
     * @return the value
     * @throws TermException if it is null
     */
    public <T> T require(int term, @Nullable T value) {
        if (value == null) {
            throw new TermException(name + ": term " + termName(term) + " is null");
        }
        return value;
    }

    /**
     * Checks and copies a list of nodes.
     *
     * @param term its number
     * @param value the wanted list
     * @return an immutable copy
     * @throws TermException if the list or one of its entries is null
     */
    public List<Ch> requireList(int term, @Nullable List<? extends Ch> value) {
        require(term, value);
        int at = new ArrayList<@Nullable Object>(value).indexOf(null);
        if (at >= 0) {
            throw new TermException(name + ": entry " + at + " of term " + termName(term) + " is null");
        }
        return List.copyOf(value);
    }

    /**
     * Checks the type of a term that comes untyped.
     *
     * @param <T> the wanted type
     * @param term its number
     * @param value its wanted value
     * @param wanted the wanted type, boxed if it is a primitive one
     * @return the value
     * @throws TermException if it is of another type; null passes
     */
    @SuppressWarnings("NullAway") // null passes through: whether it is allowed is asked by require
    public <T> T cast(int term, @Nullable Object value, Class<T> wanted) {
        if (value != null && !wanted.isInstance(value)) {
            throw new TermException(name + ": term " + termName(term) + " is a "
                    + value.getClass().getSimpleName() + "; give it a " + wanted.getSimpleName());
        }
        return wanted.cast(value);
    }

    /**
     * The exception for a name that is no term.
     *
     * @param termName the name
     * @return the exception, to be thrown; it suggests the nearest term
     */
    public TermException unknown(String termName) {
        List<String> names = terms.stream().map(TermType::name).toList();
        String hint = NearMiss.of(termName, names)
                .map(nearest -> "did you mean \"" + nearest + "\"?")
                .orElse("it has " + String.join(", ", names));
        return new TermException(name + " has no term \"" + termName + "\"; " + hint);
    }

    /**
     * The exception for a builder that lacks a term.
     *
     * @param term its number
     * @return the exception, to be thrown
     */
    public TermException missing(int term) {
        String termName = termName(term);
        return new TermException(
                name + ": term " + termName + " is missing; call " + termName + "(...) before build()");
    }

    /**
     * The names in a set of terms.
     *
     * @param changed a bit for each
     * @return a new set, in the order of declaration
     */
    public Set<String> names(long changed) {
        Set<String> names = new LinkedHashSet<>();
        for (long rest = changed & allTerms(); rest != 0; rest &= rest - 1) {
            names.add(termName(Long.numberOfTrailingZeros(rest)));
        }
        return names;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects the terms of a primitive in the order of their declaration. */
    public static final class Builder {
        private final String name;
        private final List<TermType> terms = new ArrayList<>();
        private boolean composed;
        private @Nullable String kind;
        private @Nullable Class<?> made;
        private @Nullable Maker maker;

        private Builder(String name) {
            this.name = name;
        }

        private Builder add(String termName, Role role, Class<?> type) {
            terms.add(new TermType(termName, role, type));
            return this;
        }

        /**
         * Adds a differentiable term.
         *
         * @param termName its name
         * @return this
         */
        public Builder dterm(String termName) {
            return add(termName, Role.DTERM, Ch.class);
        }

        /**
         * Adds a list of differentiable terms.
         *
         * @param termName its name
         * @return this
         */
        public Builder dtermList(String termName) {
            return add(termName, Role.DTERM_LIST, List.class);
        }

        /**
         * Adds a node that is followed for changes only.
         *
         * @param termName its name
         * @return this
         */
        public Builder followed(String termName) {
            return add(termName, Role.FOLLOWED, Ch.class);
        }

        /**
         * Adds a term that is no node.
         *
         * @param termName its name
         * @param type its type, erased
         * @return this
         */
        public Builder term(String termName, Class<?> type) {
            return add(termName, Role.TERM, type);
        }

        /**
         * Says that the primitive overrides {@code compose()}.
         *
         * @return this
         */
        public Builder composed() {
            composed = true;
            return this;
        }

        /**
         * Says how other nodes of the kind are made, though not from a file: a term is no data.
         *
         * @param how makes a node of terms by name
         * @return this
         */
        public Builder madeBy(Maker how) {
            maker = how;
            return this;
        }

        /**
         * Says how nodes are made from a file.
         *
         * @param fileKind what files call the kind
         * @param by the class that calls this while it is initialised
         * @param how makes a node of terms by name
         * @return this
         */
        public Builder savedAs(String fileKind, Class<?> by, Maker how) {
            kind = fileKind;
            made = by;
            maker = how;
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the type
         */
        public PrimitiveType build() {
            PrimitiveType type = new PrimitiveType(this);
            if (made != null) {
                OF_CLASS.get(made).set(type);
            }
            return type;
        }
    }
}
