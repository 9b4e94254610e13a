package good;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Terms with defaults.
 *
 * <p>Generated from {@link Sum}.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
final class ChSum extends Sum {
    private static final PrimitiveType TYPE = PrimitiveType.named("Sum")
            .dterm("x")
            .term("axis", int.class)
            .term("caption", String.class)
            .term("weights", int[].class)
            .savedAs("good.Sum", ChSum.class, ChSum::made)
            .build();

    private static final int[] SLOT_TERMS = {0};

    private Ch x;

    private int axis;

    private String caption;

    private int[] weights;

    private ChSum(long given, Ch x, int axis, String caption, int[] weights) {
        this.x = TYPE.require(0, x);
        this.axis = (given & 0b10L) != 0 ? axis : super.axis();
        this.caption = TYPE.require(2, (given & 0b100L) != 0 ? caption : super.caption());
        this.weights = TYPE.require(3, (given & 0b1000L) != 0 ? weights : super.weights()).clone();
        connect(SLOT_TERMS, new Ch[] {this.x});
    }

    /**
     * Terms with defaults, with the default of {@code axis}, {@code caption}, {@code weights}.
     *
     * @param x the term {@code x}
     * @return a new node
     * @throws TermException if {@code x} is null
     */
    public static ChSum of(Ch x) {
        return builder().x(x).build();
    }

    /**
     * Terms with defaults.
     *
     * @param x the term {@code x}
     * @param axis The axis
     * @param caption the term {@code caption}
     * @param weights the term {@code weights}
     * @return a new node
     * @throws TermException if a term is null
     */
    public static ChSum of(Ch x, int axis, String caption, int... weights) {
        return new ChSum(0b1111L, x, axis, caption, weights);
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
    Ch x() {
        return x;
    }

    @Override
    int axis() {
        return axis;
    }

    @Override
    String caption() {
        return caption;
    }

    @Override
    int[] weights() {
        return weights;
    }

    /**
     * Sets {@code x}.
     *
     * @param x the term {@code x}
     * @throws TermException if {@code x} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setX(Ch x) {
        TYPE.require(0, x);
        reconnect(0b1L, SLOT_TERMS, new Ch[] {x});
        this.x = x;
    }

    /**
     * Sets {@code axis}. The axis.
     *
     * @param axis The axis
     */
    public void setAxis(int axis) {
        termChanged(0b10L);
        this.axis = axis;
    }

    /**
     * Sets {@code caption}.
     *
     * @param caption the term {@code caption}
     * @throws TermException if {@code caption} is null
     */
    public void setCaption(String caption) {
        TYPE.require(2, caption);
        termChanged(0b100L);
        this.caption = caption;
    }

    /**
     * Sets {@code weights}.
     *
     * @param weights the term {@code weights}
     * @throws TermException if {@code weights} is null
     */
    public void setWeights(int... weights) {
        weights = TYPE.require(3, weights).clone();
        termChanged(0b1000L);
        this.weights = weights;
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
        Ch x = (changed & 0b1L) != 0 ? next.x : this.x;
        int axis = (changed & 0b10L) != 0 ? next.axis : this.axis;
        String caption = (changed & 0b100L) != 0 ? next.caption : this.caption;
        int[] weights = (changed & 0b1000L) != 0 ? next.weights : this.weights;
        if ((changed & 0b1L) != 0) {
            reconnect(changed, SLOT_TERMS, new Ch[] {x});
        } else {
            termChanged(changed);
        }
        this.x = x;
        this.axis = axis;
        this.caption = caption;
        this.weights = weights;
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.x;
            case 1 -> this.axis;
            case 2 -> this.caption;
            case 3 -> this.weights;
            default -> throw new IllegalArgumentException("Sum has no term " + term);
        };
    }

    @Override
    protected Jacobian derivative(int term, int index) {
        return switch (term) {
            case 0 -> drX();
            default -> super.derivative(term, index);
        };
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChSum made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    /**
     * Takes the terms of {@link ChSum} by name.
     */
    public static final class Builder {
        private final ChSum node;

        private long given;

        private Ch x;

        private int axis;

        private String caption;

        private int[] weights;

        private Builder(ChSum node) {
            this.node = node;
        }

        /**
         * Gives {@code x}.
         *
         * @param x the term {@code x}
         * @return this
         * @throws TermException if {@code x} is null
         */
        public Builder x(Ch x) {
            this.x = TYPE.require(0, x);
            this.given |= 0b1L;
            return this;
        }

        /**
         * Gives {@code axis}, which has a default. The axis.
         *
         * @param axis The axis
         * @return this
         */
        public Builder axis(int axis) {
            this.axis = axis;
            this.given |= 0b10L;
            return this;
        }

        /**
         * Gives {@code caption}, which has a default.
         *
         * @param caption the term {@code caption}
         * @return this
         * @throws TermException if {@code caption} is null
         */
        public Builder caption(String caption) {
            this.caption = TYPE.require(2, caption);
            this.given |= 0b100L;
            return this;
        }

        /**
         * Gives {@code weights}, which has a default.
         *
         * @param weights the term {@code weights}
         * @return this
         * @throws TermException if {@code weights} is null
         */
        public Builder weights(int... weights) {
            this.weights = TYPE.require(3, weights).clone();
            this.given |= 0b1000L;
            return this;
        }

        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> x(TYPE.cast(0, value, Ch.class));
                case 1 -> axis(TYPE.require(1, TYPE.cast(1, value, Integer.class)));
                case 2 -> caption(TYPE.cast(2, value, String.class));
                case 3 -> weights(TYPE.cast(3, value, int[].class));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChSum build() {
            if (node != null) {
                throw new IllegalStateException("Sum: update() changes a node that is there; call apply()");
            }
            long missing = 0b1L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChSum(given, x, axis, caption, weights);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         * @throws GraphException if this node would come to depend on itself
         */
        public ChSum apply() {
            if (node == null) {
                throw new IllegalStateException("Sum: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
