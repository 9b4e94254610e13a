package good;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Picks entries: {@code r = x[indices]}. See {@code Ch.get(int...)} for a shorter form.
 *
 * <p>Everything a primitive can say is in here.
 *
 * <p>Generated from {@link Select}.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
public final class ChSelect extends Select {
    private static final PrimitiveType TYPE = PrimitiveType.named("Select")
            .dterm("x")
            .term("indices", int[].class)
            .savedAs("good.Select", ChSelect.class, ChSelect::made)
            .build();

    private static final int[] SLOT_TERMS = {0};

    private Ch x;

    private int[] indices;

    private double[] ones;

    private double norm;

    private long staleMemos;

    private ChSelect(Ch x, int[] indices) {
        this.x = TYPE.require(0, x);
        this.indices = TYPE.require(1, indices).clone();
        connect(SLOT_TERMS, new Ch[] {this.x});
    }

    /**
     * Picks entries: {@code r = x[indices]}.
     *
     * @param x the source
     * @param indices places in the source
     * @return a new node
     * @throws TermException if a term is null
     */
    public static ChSelect of(Ch x, int... indices) {
        return new ChSelect(x, indices);
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
    public Ch x() {
        return x;
    }

    @Override
    public int[] indices() {
        return indices;
    }

    @Override
    double[] ones() {
        staleMemos |= memosOf(takeMemoChanges());
        if ((staleMemos & 0b1L) != 0) {
            ones = super.ones();
            staleMemos &= ~0b1L;
        }
        return ones;
    }

    @Override
    protected double norm() throws IOException {
        staleMemos |= memosOf(takeMemoChanges());
        if ((staleMemos & 0b10L) != 0) {
            norm = super.norm();
            staleMemos &= ~0b10L;
        }
        return norm;
    }

    /**
     * Sets {@code x}. What is picked from.
     *
     * @param x the source
     * @throws TermException if {@code x} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setX(Ch x) {
        TYPE.require(0, x);
        reconnect(0b1L, SLOT_TERMS, new Ch[] {x});
        this.x = x;
    }

    /**
     * Sets {@code indices}. The places in row-major order.
     *
     * @param indices places in the source
     * @throws TermException if {@code indices} is null
     */
    public void setIndices(int... indices) {
        indices = TYPE.require(1, indices).clone();
        termChanged(0b10L);
        this.indices = indices;
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
        int[] indices = (changed & 0b10L) != 0 ? next.indices : this.indices;
        if ((changed & 0b1L) != 0) {
            reconnect(changed, SLOT_TERMS, new Ch[] {x});
        } else {
            termChanged(changed);
        }
        this.x = x;
        this.indices = indices;
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.x;
            case 1 -> this.indices;
            default -> throw new IllegalArgumentException("Select has no term " + term);
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
    protected void termsChanged(long changed) {
        onChanged(TYPE.names(changed));
        if ((changed & 0b10L) != 0) {
            rebuild();
        }
        if ((changed & 0b11L) != 0) {
            anything();
        }
    }

    private static long memosOf(long changed) {
        long memos = 0L;
        if ((changed & 0b10L) != 0) {
            memos |= 0b1L;
        }
        if ((changed & 0b11L) != 0) {
            memos |= 0b10L;
        }
        return memos;
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChSelect made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    /**
     * Takes the terms of {@link ChSelect} by name.
     */
    public static final class Builder {
        private final ChSelect node;

        private long given;

        private Ch x;

        private int[] indices;

        private Builder(ChSelect node) {
            this.node = node;
        }

        /**
         * Gives {@code x}. What is picked from.
         *
         * @param x the source
         * @return this
         * @throws TermException if {@code x} is null
         */
        public Builder x(Ch x) {
            this.x = TYPE.require(0, x);
            this.given |= 0b1L;
            return this;
        }

        /**
         * Gives {@code indices}. The places in row-major order.
         *
         * @param indices places in the source
         * @return this
         * @throws TermException if {@code indices} is null
         */
        public Builder indices(int... indices) {
            this.indices = TYPE.require(1, indices).clone();
            this.given |= 0b10L;
            return this;
        }

        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> x(TYPE.cast(0, value, Ch.class));
                case 1 -> indices(TYPE.cast(1, value, int[].class));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChSelect build() {
            if (node != null) {
                throw new IllegalStateException("Select: update() changes a node that is there; call apply()");
            }
            long missing = 0b11L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChSelect(x, indices);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         * @throws GraphException if this node would come to depend on itself
         */
        public ChSelect apply() {
            if (node == null) {
                throw new IllegalStateException("Select: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
