package good;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A list of dterms, a term that may be null and a followed term.
 *
 * <p>Generated from {@link Join}.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
final class ChJoin extends Join {
    private static final PrimitiveType TYPE = PrimitiveType.named("Join")
            .dtermList("parts")
            .dterm("last")
            .followed("template")
            .savedAs("good.Join", ChJoin.class, ChJoin::made)
            .build();

    private List<Ch> parts;

    private @Nullable Ch last;

    private Ch template;

    private ChJoin(List<? extends Ch> parts, @Nullable Ch last, Ch template) {
        this.parts = TYPE.requireList(0, parts);
        this.last = last;
        this.template = TYPE.require(2, template);
        connect(slotTerms(this.parts, this.last, this.template), inputs(this.parts, this.last, this.template));
    }

    /**
     * A list of dterms, a term that may be null and a followed term.
     *
     * @param parts the term {@code parts}
     * @param last the term {@code last}
     * @param template the term {@code template}
     * @return a new node
     * @throws TermException if a term is null
     */
    public static ChJoin of(List<? extends Ch> parts, @Nullable Ch last, Ch template) {
        return new ChJoin(parts, last, template);
    }

    /**
     * Begins a new node whose terms are given by name.
     *
     * @return a builder without terms
     */
    public static Builder builder() {
        return new Builder(null);
    }

    @Override
    List<Ch> parts() {
        return parts;
    }

    @Override
    @Nullable Ch last() {
        return last;
    }

    @Override
    Ch template() {
        return template;
    }

    /**
     * Sets {@code parts}.
     *
     * @param parts the term {@code parts}
     * @throws TermException if {@code parts} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setParts(List<? extends Ch> parts) {
        List<Ch> next = TYPE.requireList(0, parts);
        reconnect(0b1L, slotTerms(next, this.last, this.template), inputs(next, this.last, this.template));
        this.parts = next;
    }

    /**
     * Sets {@code last}.
     *
     * @param last the term {@code last}
     * @throws GraphException if this node would come to depend on itself
     */
    public void setLast(@Nullable Ch last) {
        reconnect(0b10L, slotTerms(this.parts, last, this.template), inputs(this.parts, last, this.template));
        this.last = last;
    }

    /**
     * Sets {@code template}.
     *
     * @param template the term {@code template}
     * @throws TermException if {@code template} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setTemplate(Ch template) {
        TYPE.require(2, template);
        reconnect(0b100L, slotTerms(this.parts, this.last, template), inputs(this.parts, this.last, template));
        this.template = template;
    }

    /**
     * Sets terms by name, all or none of them, and tells the nodes that depend on this one once.
     *
     * @param terms names of terms and their values
     * @throws TermException if a name is unknown, or a value is null or of the wrong type
     * @throws GraphException if this node would come to depend on itself
     */
    public void set(Map<String, ?> terms) {
        Builder update = update();
        for (Map.Entry<String, ?> term : terms.entrySet()) {
            update.put(term.getKey(), term.getValue());
        }
        update.apply();
    }

    /**
     * Begins a change of several terms: {@code update()}, the terms by name, {@code apply()}.
     *
     * @return a builder that changes nothing before {@code apply()}
     */
    public Builder update() {
        return new Builder(this);
    }

    private void change(Builder next) {
        long changed = next.given;
        if (changed == 0) {
            return;
        }
        List<Ch> parts = (changed & 0b1L) != 0 ? next.parts : this.parts;
        @Nullable Ch last = (changed & 0b10L) != 0 ? next.last : this.last;
        Ch template = (changed & 0b100L) != 0 ? next.template : this.template;
        reconnect(changed, slotTerms(parts, last, template), inputs(parts, last, template));
        this.parts = parts;
        this.last = last;
        this.template = template;
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.parts;
            case 1 -> this.last;
            case 2 -> this.template;
            default -> throw new IllegalArgumentException("Join has no term " + term);
        };
    }

    @Override
    protected Jacobian derivative(int term, int index) {
        return switch (term) {
            case 0 -> drPart(index);
            case 1 -> drLast();
            default -> super.derivative(term, index);
        };
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChJoin made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    private static int[] slotTerms(List<Ch> parts, @Nullable Ch last, Ch template) {
        int[] slots = new int[parts.size() + (last == null ? 0 : 1) + 1];
        int end = 0;
        Arrays.fill(slots, end, end += parts.size(), 0);
        Arrays.fill(slots, end, end += last == null ? 0 : 1, 1);
        Arrays.fill(slots, end, end += 1, 2);
        return slots;
    }

    private static Ch[] inputs(List<Ch> parts, @Nullable Ch last, Ch template) {
        List<Ch> nodes = new ArrayList<>();
        nodes.addAll(parts);
        if (last != null) {
            nodes.add(last);
        }
        nodes.add(template);
        return nodes.toArray(new Ch[0]);
    }

    /**
     * Takes the terms of {@link ChJoin} by name.
     */
    public static final class Builder {
        private final ChJoin node;

        private long given;

        private List<Ch> parts;

        private @Nullable Ch last;

        private Ch template;

        private Builder(ChJoin node) {
            this.node = node;
        }

        /**
         * Gives {@code parts}.
         *
         * @param parts the term {@code parts}
         * @return this
         * @throws TermException if {@code parts} is null
         */
        public Builder parts(List<? extends Ch> parts) {
            this.parts = TYPE.requireList(0, parts);
            this.given |= 0b1L;
            return this;
        }

        /**
         * Gives {@code last}.
         *
         * @param last the term {@code last}
         * @return this
         */
        public Builder last(@Nullable Ch last) {
            this.last = last;
            this.given |= 0b10L;
            return this;
        }

        /**
         * Gives {@code template}.
         *
         * @param template the term {@code template}
         * @return this
         * @throws TermException if {@code template} is null
         */
        public Builder template(Ch template) {
            this.template = TYPE.require(2, template);
            this.given |= 0b100L;
            return this;
        }

        @SuppressWarnings("unchecked")
        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> parts((List<? extends Ch>) TYPE.cast(0, value, List.class));
                case 1 -> last(TYPE.cast(1, value, Ch.class));
                case 2 -> template(TYPE.cast(2, value, Ch.class));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChJoin build() {
            if (node != null) {
                throw new IllegalStateException("Join: update() changes a node that is there; call apply()");
            }
            long missing = 0b111L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChJoin(parts, last, template);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         * @throws GraphException if this node would come to depend on itself
         */
        public ChJoin apply() {
            if (node == null) {
                throw new IllegalStateException("Join: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
