package good;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The nodes of kind {@link Outer.Middle.Inner}, as the annotation processor wrote them.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
final class ChOuter_Middle_Inner extends Outer.Middle.Inner {
    private static final PrimitiveType TYPE = PrimitiveType.named("Outer_Middle_Inner")
            .dterm("x")
            .term("what", String.class)
            .term("axis", int.class)
            .dterm("y")
            .savedAs("good.Outer.Middle.Inner", ChOuter_Middle_Inner.class, ChOuter_Middle_Inner::made)
            .build();

    private static final int[] SLOT_TERMS = {0, 3};

    private Ch x;

    private String what;

    private int axis;

    private Ch y;

    private String text;

    private long staleMemos;

    private ChOuter_Middle_Inner(long given, Ch x, String what, int axis, Ch y) {
        this.x = TYPE.require(0, x);
        this.y = TYPE.require(3, y);
        this.what = TYPE.require(1, (given & 0b10L) != 0 ? what : super.what());
        this.axis = (given & 0b100L) != 0 ? axis : super.axis();
        connect(SLOT_TERMS, new Ch[] {this.x, this.y});
    }

    /**
     * A new node of kind Outer.Middle.Inner, with the default of {@code what}, {@code axis}.
     *
     * @param x the term {@code x}
     * @param y the term {@code y}
     * @return a new node
     * @throws TermException if a term is null
     */
    public static ChOuter_Middle_Inner of(Ch x, Ch y) {
        return builder().x(x).y(y).build();
    }

    /**
     * A new node of kind Outer.Middle.Inner.
     *
     * @param x the term {@code x}
     * @param what the term {@code what}
     * @param axis the term {@code axis}
     * @param y the term {@code y}
     * @return a new node
     * @throws TermException if a term is null
     */
    public static ChOuter_Middle_Inner of(Ch x, String what, int axis, Ch y) {
        return new ChOuter_Middle_Inner(0b1111L, x, what, axis, y);
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
    protected String what() {
        return what;
    }

    @Override
    public int axis() {
        return axis;
    }

    @Override
    Ch y() {
        return y;
    }

    @Override
    String text() {
        staleMemos |= memosOf(takeMemoChanges());
        if ((staleMemos & 0b1L) != 0) {
            text = super.text();
            staleMemos &= ~0b1L;
        }
        return text;
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
        reconnect(0b1L, SLOT_TERMS, new Ch[] {x, this.y});
        this.x = x;
    }

    /**
     * Sets {@code what}.
     *
     * @param what the term {@code what}
     * @throws TermException if {@code what} is null
     */
    public void setWhat(String what) {
        TYPE.require(1, what);
        termChanged(0b10L);
        this.what = what;
    }

    /**
     * Sets {@code axis}.
     *
     * @param axis the term {@code axis}
     */
    public void setAxis(int axis) {
        termChanged(0b100L);
        this.axis = axis;
    }

    /**
     * Sets {@code y}.
     *
     * @param y the term {@code y}
     * @throws TermException if {@code y} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setY(Ch y) {
        TYPE.require(3, y);
        reconnect(0b1000L, SLOT_TERMS, new Ch[] {this.x, y});
        this.y = y;
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
        String what = (changed & 0b10L) != 0 ? next.what : this.what;
        int axis = (changed & 0b100L) != 0 ? next.axis : this.axis;
        Ch y = (changed & 0b1000L) != 0 ? next.y : this.y;
        if ((changed & 0b1001L) != 0) {
            reconnect(changed, SLOT_TERMS, new Ch[] {x, y});
        } else {
            termChanged(changed);
        }
        this.x = x;
        this.what = what;
        this.axis = axis;
        this.y = y;
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.x;
            case 1 -> this.what;
            case 2 -> this.axis;
            case 3 -> this.y;
            default -> throw new IllegalArgumentException("Outer_Middle_Inner has no term " + term);
        };
    }

    @Override
    protected Jacobian derivative(int term, int index) {
        return switch (term) {
            case 0 -> drX();
            case 3 -> drY();
            default -> super.derivative(term, index);
        };
    }

    @Override
    protected void termsChanged(long changed) {
        if ((changed & 0b10L) != 0) {
            whatChanged();
        }
    }

    private static long memosOf(long changed) {
        long memos = 0L;
        if ((changed & 0b110L) != 0) {
            memos |= 0b1L;
        }
        return memos;
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChOuter_Middle_Inner made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    /**
     * Takes the terms of {@link ChOuter_Middle_Inner} by name.
     */
    public static final class Builder {
        private final ChOuter_Middle_Inner node;

        private long given;

        private Ch x;

        private String what;

        private int axis;

        private Ch y;

        private Builder(ChOuter_Middle_Inner node) {
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
         * Gives {@code what}, which has a default.
         *
         * @param what the term {@code what}
         * @return this
         * @throws TermException if {@code what} is null
         */
        public Builder what(String what) {
            this.what = TYPE.require(1, what);
            this.given |= 0b10L;
            return this;
        }

        /**
         * Gives {@code axis}, which has a default.
         *
         * @param axis the term {@code axis}
         * @return this
         */
        public Builder axis(int axis) {
            this.axis = axis;
            this.given |= 0b100L;
            return this;
        }

        /**
         * Gives {@code y}.
         *
         * @param y the term {@code y}
         * @return this
         * @throws TermException if {@code y} is null
         */
        public Builder y(Ch y) {
            this.y = TYPE.require(3, y);
            this.given |= 0b1000L;
            return this;
        }

        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> x(TYPE.cast(0, value, Ch.class));
                case 1 -> what(TYPE.cast(1, value, String.class));
                case 2 -> axis(TYPE.require(2, TYPE.cast(2, value, Integer.class)));
                case 3 -> y(TYPE.cast(3, value, Ch.class));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChOuter_Middle_Inner build() {
            if (node != null) {
                throw new IllegalStateException("Outer_Middle_Inner: update() changes a node that is there; call apply()");
            }
            long missing = 0b1001L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChOuter_Middle_Inner(given, x, what, axis, y);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         * @throws GraphException if this node would come to depend on itself
         */
        public ChOuter_Middle_Inner apply() {
            if (node == null) {
                throw new IllegalStateException("Outer_Middle_Inner: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
