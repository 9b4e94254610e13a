package good;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * No terms at all.
 *
 * <p>Generated from {@link Constant}.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
final class ChConstant extends Constant {
    private static final PrimitiveType TYPE = PrimitiveType.named("Constant")
            .savedAs("good.Constant", ChConstant.class, ChConstant::made)
            .build();

    private static final int[] SLOT_TERMS = {};

    private ChConstant() {
        connect(SLOT_TERMS, new Ch[] {});
    }

    /**
     * No terms at all.
     *
     * @return a new node
     */
    public static ChConstant of() {
        return new ChConstant();
    }

    /**
     * Begins a new node whose terms are given by name.
     *
     * @return a builder without terms
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * Sets terms by name, all or none of them, and tells the nodes that depend on this one once.
     *
     * @param terms names of terms and their values
     * @throws TermException if a name is unknown, or a value is null or of the wrong type
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

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        throw new IllegalArgumentException("Constant has no term " + term);
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChConstant made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    /**
     * Takes the terms of {@link ChConstant} by name.
     */
    public static final class Builder {
        private final ChConstant node;

        private long given;

        private Builder(ChConstant node) {
            this.node = node;
        }

        private void put(String name, Object value) {
            throw TYPE.unknown(name);
        }

        /**
         * Makes the node.
         *
         * @return a new node
         */
        public ChConstant build() {
            if (node != null) {
                throw new IllegalStateException("Constant: update() changes a node that is there; call apply()");
            }
            return new ChConstant();
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         */
        public ChConstant apply() {
            if (node == null) {
                throw new IllegalStateException("Constant: builder() makes a new node; call build()");
            }
            return node;
        }
    }
}
