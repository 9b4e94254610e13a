package good;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.GraphException;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A composed primitive with a followed term and a memo.
 *
 * <p>Generated from {@link Blend}.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
final class ChBlend extends Blend {
    private static final PrimitiveType TYPE = PrimitiveType.named("Blend")
            .dterm("a")
            .followed("weight")
            .term("power", int.class)
            .composed()
            .savedAs("good.Blend", ChBlend.class, ChBlend::made)
            .build();

    private static final int[] SLOT_TERMS = {0, 1, -1};

    private Ch a;

    private Ch weight;

    private int power;

    private int half;

    private long staleMemos;

    private boolean composing;

    private ChBlend(Ch a, Ch weight, int power) {
        this.a = TYPE.require(0, a);
        this.weight = TYPE.require(1, weight);
        this.power = power;
        staleMemos = memosOf(takeMemoChanges());
        connect(SLOT_TERMS, new Ch[] {this.a, this.weight, expression()});
        takeMemoChanges();
    }

    /**
     * A composed primitive with a followed term and a memo.
     *
     * @param a the term {@code a}
     * @param weight the term {@code weight}
     * @param power the term {@code power}
     * @return a new node
     * @throws TermException if a term is null
     */
    public static ChBlend of(Ch a, Ch weight, int power) {
        return new ChBlend(a, weight, power);
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
    Ch a() {
        return a;
    }

    @Override
    Ch weight() {
        return composing ? Chumpy.detach(weight) : weight;
    }

    @Override
    int power() {
        return power;
    }

    @Override
    int half() {
        staleMemos |= memosOf(takeMemoChanges());
        if ((staleMemos & 0b1L) != 0) {
            half = super.half();
            staleMemos &= ~0b1L;
        }
        return half;
    }

    /**
     * Sets {@code a}.
     *
     * @param a the term {@code a}
     * @throws TermException if {@code a} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setA(Ch a) {
        change(update().a(a));
    }

    /**
     * Sets {@code weight}.
     *
     * @param weight the term {@code weight}
     * @throws TermException if {@code weight} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setWeight(Ch weight) {
        change(update().weight(weight));
    }

    /**
     * Sets {@code power}.
     *
     * @param power the term {@code power}
     */
    public void setPower(int power) {
        change(update().power(power));
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
        Ch a = (changed & 0b1L) != 0 ? next.a : this.a;
        Ch weight = (changed & 0b10L) != 0 ? next.weight : this.weight;
        int power = (changed & 0b100L) != 0 ? next.power : this.power;
        Ch oldA = this.a;
        Ch oldWeight = this.weight;
        int oldPower = this.power;
        this.a = a;
        this.weight = weight;
        this.power = power;
        staleMemos |= memosOf(takeMemoChanges() | changed);
        try {
            reconnect(changed, SLOT_TERMS, new Ch[] {a, weight, expression()});
        } catch (Throwable failure) {
            this.a = oldA;
            this.weight = oldWeight;
            this.power = oldPower;
            staleMemos |= memosOf(changed);
            throw failure;
        }
        staleMemos |= memosOf(takeMemoChanges() & ~changed);
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.a;
            case 1 -> this.weight;
            case 2 -> this.power;
            default -> throw new IllegalArgumentException("Blend has no term " + term);
        };
    }

    @Override
    protected NdArray computeR() {
        return composed().r();
    }

    private Ch expression() {
        composing = true;
        try {
            return compose();
        } finally {
            composing = false;
        }
    }

    private static long memosOf(long changed) {
        long memos = 0L;
        if ((changed & 0b100L) != 0) {
            memos |= 0b1L;
        }
        return memos;
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChBlend made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    /**
     * Takes the terms of {@link ChBlend} by name.
     */
    public static final class Builder {
        private final ChBlend node;

        private long given;

        private Ch a;

        private Ch weight;

        private int power;

        private Builder(ChBlend node) {
            this.node = node;
        }

        /**
         * Gives {@code a}.
         *
         * @param a the term {@code a}
         * @return this
         * @throws TermException if {@code a} is null
         */
        public Builder a(Ch a) {
            this.a = TYPE.require(0, a);
            this.given |= 0b1L;
            return this;
        }

        /**
         * Gives {@code weight}.
         *
         * @param weight the term {@code weight}
         * @return this
         * @throws TermException if {@code weight} is null
         */
        public Builder weight(Ch weight) {
            this.weight = TYPE.require(1, weight);
            this.given |= 0b10L;
            return this;
        }

        /**
         * Gives {@code power}.
         *
         * @param power the term {@code power}
         * @return this
         */
        public Builder power(int power) {
            this.power = power;
            this.given |= 0b100L;
            return this;
        }

        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> a(TYPE.cast(0, value, Ch.class));
                case 1 -> weight(TYPE.cast(1, value, Ch.class));
                case 2 -> power(TYPE.require(2, TYPE.cast(2, value, Integer.class)));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChBlend build() {
            if (node != null) {
                throw new IllegalStateException("Blend: update() changes a node that is there; call apply()");
            }
            long missing = 0b111L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChBlend(a, weight, power);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         * @throws GraphException if this node would come to depend on itself
         */
        public ChBlend apply() {
            if (node == null) {
                throw new IllegalStateException("Blend: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
