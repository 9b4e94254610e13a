package good;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Type parameters and arrays of all sorts.
 *
 * <p>Generated from {@link Table}.
 *
 * @param <K> the keys
 * @param <V> the values
 */
@Generated("chumpy.processor.PrimitiveProcessor")
public final class ChTable<K extends Comparable<K>, V extends List<? super K>> extends Table<K, V> {
    private static final PrimitiveType TYPE = PrimitiveType.named("Table")
            .term("map", Map.class)
            .term("rows", double[][][].class)
            .term("order", int[].class)
            .term("fallback", List.class)
            .term("keys", Comparable[].class)
            .madeBy(ChTable::made)
            .build();

    private static final int[] SLOT_TERMS = {};

    private Map<K, V> map;

    private double[][][] rows;

    private int @Nullable [] order;

    private @Nullable V fallback;

    private K[] keys;

    private V first;

    private long staleMemos;

    private ChTable(Map<K, V> map, double[][][] rows, int @Nullable [] order, @Nullable V fallback,
            K[] keys) {
        this.map = TYPE.require(0, map);
        this.rows = copyRows(TYPE.require(1, rows));
        this.order = copyOrder(order);
        this.fallback = fallback;
        this.keys = TYPE.require(4, keys).clone();
        connect(SLOT_TERMS, new Ch[] {});
    }

    /**
     * Type parameters and arrays of all sorts.
     *
     * @param <K> the keys
     * @param <V> the values
     * @param map The table
     * @param rows Rows of numbers
     * @param order the term {@code order}
     * @param fallback the term {@code fallback}
     * @param keys the term {@code keys}
     * @return a new node
     * @throws TermException if a term is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <K extends Comparable<K>, V extends List<? super K>> ChTable<K, V> of(
            Map<K, V> map, double[][][] rows, int @Nullable [] order, @Nullable V fallback,
            K... keys) {
        return new ChTable<>(map, rows, order, fallback, keys);
    }

    /**
     * Begins a new node whose terms are given by name.
     *
     * @param <K> the keys
     * @param <V> the values
     * @return a builder without terms
     */
    public static <K extends Comparable<K>, V extends List<? super K>> Builder<K, V> builder() {
        return new Builder<>(null);
    }

    @Override
    Map<K, V> map() {
        return map;
    }

    @Override
    double[][][] rows() {
        return rows;
    }

    @Override
    int @Nullable [] order() {
        return order;
    }

    @Override
    @Nullable V fallback() {
        return fallback;
    }

    @Override
    K[] keys() {
        return keys;
    }

    @Override
    @Nullable V first() {
        staleMemos |= memosOf(takeMemoChanges());
        if ((staleMemos & 0b1L) != 0) {
            first = super.first();
            staleMemos &= ~0b1L;
        }
        return first;
    }

    /**
     * Sets {@code map}. The table.
     *
     * @param map The table
     * @throws TermException if {@code map} is null
     */
    public void setMap(Map<K, V> map) {
        TYPE.require(0, map);
        termChanged(0b1L);
        this.map = map;
    }

    /**
     * Sets {@code rows}. Rows of numbers.
     *
     * @param rows Rows of numbers
     * @throws TermException if {@code rows} is null
     */
    public void setRows(double[][]... rows) {
        rows = copyRows(TYPE.require(1, rows));
        termChanged(0b10L);
        this.rows = rows;
    }

    /**
     * Sets {@code order}.
     *
     * @param order the term {@code order}
     */
    public void setOrder(int @Nullable [] order) {
        order = copyOrder(order);
        termChanged(0b100L);
        this.order = order;
    }

    /**
     * Sets {@code fallback}.
     *
     * @param fallback the term {@code fallback}
     */
    public void setFallback(@Nullable V fallback) {
        termChanged(0b1000L);
        this.fallback = fallback;
    }

    /**
     * Sets {@code keys}.
     *
     * @param keys the term {@code keys}
     * @throws TermException if {@code keys} is null
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final void setKeys(K... keys) {
        keys = TYPE.require(4, keys).clone();
        termChanged(0b10000L);
        this.keys = keys;
    }

    /**
     * Sets terms by name, all or none of them, and tells the nodes that depend on this one once.
     *
     * @param terms names of terms and their values
     * @throws TermException if a name is unknown, or a value is null or of the wrong type
     */
    public void set(Map<String, ?> terms) {
        Builder<K, V> update = update();
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
    public Builder<K, V> update() {
        return new Builder<>(this);
    }

    private void change(Builder<K, V> next) {
        long changed = next.given;
        if (changed == 0) {
            return;
        }
        Map<K, V> map = (changed & 0b1L) != 0 ? next.map : this.map;
        double[][][] rows = (changed & 0b10L) != 0 ? next.rows : this.rows;
        int @Nullable [] order = (changed & 0b100L) != 0 ? next.order : this.order;
        @Nullable V fallback = (changed & 0b1000L) != 0 ? next.fallback : this.fallback;
        K[] keys = (changed & 0b10000L) != 0 ? next.keys : this.keys;
        termChanged(changed);
        this.map = map;
        this.rows = rows;
        this.order = order;
        this.fallback = fallback;
        this.keys = keys;
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.map;
            case 1 -> this.rows;
            case 2 -> this.order;
            case 3 -> this.fallback;
            case 4 -> this.keys;
            default -> throw new IllegalArgumentException("Table has no term " + term);
        };
    }

    private static long memosOf(long changed) {
        long memos = 0L;
        if ((changed & 0b10001L) != 0) {
            memos |= 0b1L;
        }
        return memos;
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static <K extends Comparable<K>, V extends List<? super K>> ChTable<K, V> made(
            Map<String, ?> terms) {
        Builder<K, V> builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    private static double[][][] copyRows(double[][][] from) {
        double[][][] to = from.clone();
        for (int i1 = 0; i1 < to.length; i1++) {
            if (to[i1] != null) {
                to[i1] = to[i1].clone();
                for (int i2 = 0; i2 < to[i1].length; i2++) {
                    if (to[i1][i2] != null) {
                        to[i1][i2] = to[i1][i2].clone();
                    }
                }
            }
        }
        return to;
    }

    private static int @Nullable [] copyOrder(int @Nullable [] from) {
        return from == null ? null : from.clone();
    }

    /**
     * Takes the terms of {@link ChTable} by name.
     *
     * @param <K> the keys
     * @param <V> the values
     */
    public static final class Builder<K extends Comparable<K>, V extends List<? super K>> {
        private final ChTable<K, V> node;

        private long given;

        private Map<K, V> map;

        private double[][][] rows;

        private int @Nullable [] order;

        private @Nullable V fallback;

        private K[] keys;

        private Builder(ChTable<K, V> node) {
            this.node = node;
        }

        /**
         * Gives {@code map}. The table.
         *
         * @param map The table
         * @return this
         * @throws TermException if {@code map} is null
         */
        public Builder<K, V> map(Map<K, V> map) {
            this.map = TYPE.require(0, map);
            this.given |= 0b1L;
            return this;
        }

        /**
         * Gives {@code rows}. Rows of numbers.
         *
         * @param rows Rows of numbers
         * @return this
         * @throws TermException if {@code rows} is null
         */
        public Builder<K, V> rows(double[][]... rows) {
            this.rows = copyRows(TYPE.require(1, rows));
            this.given |= 0b10L;
            return this;
        }

        /**
         * Gives {@code order}.
         *
         * @param order the term {@code order}
         * @return this
         */
        public Builder<K, V> order(int @Nullable [] order) {
            this.order = copyOrder(order);
            this.given |= 0b100L;
            return this;
        }

        /**
         * Gives {@code fallback}.
         *
         * @param fallback the term {@code fallback}
         * @return this
         */
        public Builder<K, V> fallback(@Nullable V fallback) {
            this.fallback = fallback;
            this.given |= 0b1000L;
            return this;
        }

        /**
         * Gives {@code keys}.
         *
         * @param keys the term {@code keys}
         * @return this
         * @throws TermException if {@code keys} is null
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<K, V> keys(K... keys) {
            this.keys = TYPE.require(4, keys).clone();
            this.given |= 0b10000L;
            return this;
        }

        @SuppressWarnings("unchecked")
        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> map((Map<K, V>) TYPE.cast(0, value, Map.class));
                case 1 -> rows(TYPE.cast(1, value, double[][][].class));
                case 2 -> order(TYPE.cast(2, value, int[].class));
                case 3 -> fallback((V) TYPE.cast(3, value, List.class));
                case 4 -> keys((K[]) TYPE.cast(4, value, Comparable[].class));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChTable<K, V> build() {
            if (node != null) {
                throw new IllegalStateException("Table: update() changes a node that is there; call apply()");
            }
            long missing = 0b11111L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChTable<>(map, rows, order, fallback, keys);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         */
        public ChTable<K, V> apply() {
            if (node == null) {
                throw new IllegalStateException("Table: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
