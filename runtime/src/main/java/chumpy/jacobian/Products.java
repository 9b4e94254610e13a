package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.MatrixKernels;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** The table of products: which family times which gives what. */
final class Products {
    private Products() {}

    /**
     * The product in the cheapest kind that holds it.
     *
     * @param l left factor
     * @param r right factor, of as many rows as the left one has columns
     * @param memo keeps recipes
     * @param lazy whether the product may stay unevaluated
     * @return the product
     */
    static Kind multiply(Kind l, Kind r, @Nullable Memo memo, boolean lazy) {
        if (l instanceof RowMap a && r instanceof RowMap b) {
            return compose(a, b, memo);
        }
        if (l instanceof None || r instanceof None) {
            return new None(l.rows(), r.cols());
        }
        if (l instanceof RowMap a && a.isIdentity()) {
            return r;
        }
        if (r instanceof RowMap b && b.isIdentity()) {
            return l;
        }
        if (l instanceof Operator || r instanceof Operator) {
            return OperatorProducts.multiply(l, r, memo, lazy);
        }
        if (lazy && Rules.blowsUp(entries(l, r), l.stored() + r.stored())) {
            return Product.of(l, r);
        }
        if (l instanceof RowMap a) {
            return r instanceof RowSparse b ? RowGather.multiply(a, b, memo) : pickRows(a, (Dense) r, memo);
        }
        if (l instanceof RowSparse a) {
            if (r instanceof RowMap b) {
                return ColumnRelabel.multiply(a, b, memo);
            }
            return r instanceof RowSparse b
                    ? SparseProduct.multiply(a, b, memo).settled()
                    : sparseTimesDense(a, (Dense) r, memo);
        }
        Dense a = (Dense) l;
        if (r instanceof RowMap b) {
            return denseTimesMap(a, b, memo);
        }
        return r instanceof RowSparse b ? denseTimesSparse(a, b, memo) : denseTimesDense(a, (Dense) r, memo);
    }

    /** Entries of the product of two matrices that are not operators; an upper bound. */
    private static double entries(Kind l, Kind r) {
        double area = (double) l.rows() * r.cols();
        if (area <= Rules.MODEST) {
            return area;
        }
        if (r instanceof RowMap) {
            return l.stored();
        }
        if (r instanceof Dense || l instanceof Dense) {
            double filled =
                    l instanceof RowSparse a ? a.pattern.filledRows() : l instanceof RowMap ? l.stored() : l.rows();
            return filled * Math.min(r.cols(), r.stored());
        }
        Pattern right = ((RowSparse) r).pattern;
        double work = l instanceof RowMap a
                ? RowGather.count(a.selector, right)
                : SparseProduct.work(((RowSparse) l).pattern, right);
        return Math.min(area, work);
    }

    /**
     * Row map times row map.
     *
     * @param a left factor
     * @param b right factor
     * @param memo keeps the selector
     * @return the product
     */
    static RowMap compose(RowMap a, RowMap b, @Nullable Memo memo) {
        Selector s = a.selector;
        Selector t = b.selector;
        NdArray v = a.weights;
        NdArray w = b.weights;
        Selector both = s.places == null ? t : t.places == null ? s : composed(s, t, memo);
        if (v == null) {
            return w == null
                    ? RowMap.of(both, a.scale * b.scale)
                    : RowMap.of(both, Vectors.gathered(w, s, a.scale, memo));
        }
        return RowMap.of(both, w == null ? Vectors.scaled(v, b.scale, memo) : Vectors.weighted(v, w, s, memo));
    }

    private static Selector composed(Selector s, Selector t, @Nullable Memo memo) {
        Composition recipe = Memo.find(memo, Composition.class, s, t);
        if (recipe == null) {
            recipe = Memo.keep(memo, new Composition(s, t));
        }
        return recipe.both;
    }

    /** Two selectors, one after the other. */
    private static final class Composition extends Recipe {
        private final Selector both;

        Composition(Selector s, Selector t) {
            super(s, t);
            this.both = s.then(t);
        }
    }

    private static Kind pickRows(RowMap a, Dense b, @Nullable Memo memo) {
        if (Rules.mostlyEmpty(a.selector.filled(), a.rows())) {
            return RowGather.multiply(a, b.rowSparse(), memo);
        }
        int n = b.cols();
        NdArray values = Memo.values(memo, Rules.area("multiply", a.rows(), n));
        double[] in = Raw.data(b.values);
        double[] out = Raw.data(values);
        Parallel.forRange(a.rows(), Rules.chunk(a.rows(), out.length), (from, to) -> {
            for (int i = from; i < to; i++) {
                int place = a.selector.at(i);
                double factor = place < 0 ? 0 : a.weight(i);
                for (int j = 0; j < n; j++) {
                    out[i * n + j] = place < 0 ? 0 : factor * in[place * n + j];
                }
            }
        });
        return new Dense(a.rows(), n, values);
    }

    private static Kind sparseTimesDense(RowSparse a, Dense b, @Nullable Memo memo) {
        Pattern p = a.pattern;
        if (Rules.mostlyEmpty(p.filledRows(), p.rows)) {
            return SparseProduct.multiply(a, b.rowSparse(), memo);
        }
        int n = b.cols();
        NdArray values = Memo.zeros(memo, Rules.area("multiply", p.rows, n));
        double[] v = Raw.data(a.values);
        double[] in = Raw.data(b.values);
        double[] out = Raw.data(values);
        Parallel.forRange(p.groups, Rules.chunk(p.groups, (long) p.entries() * n), (from, to) -> {
            for (int g = from; g < to; g++) {
                int start = p.columnStart(g);
                int length = p.length(g);
                int at = start * p.height;
                for (int i = g * p.height; i < (g + 1) * p.height; i++) {
                    for (int k = 0; k < length; k++) {
                        double factor = v[at++];
                        int row = p.columns[start + k] * n;
                        for (int j = 0; j < n; j++) {
                            out[i * n + j] += factor * in[row + j];
                        }
                    }
                }
            }
        });
        return new Dense(p.rows, n, values);
    }

    private static Kind denseTimesMap(Dense a, RowMap b, @Nullable Memo memo) {
        int n = b.cols();
        if (Rules.mostlyEmpty(b.selector.filled(), n)) {
            return ColumnRelabel.multiply(a.rowSparse(), b, memo);
        }
        int k = a.cols();
        NdArray values = Memo.zeros(memo, Rules.area("multiply", a.rows(), n));
        double[] in = Raw.data(a.values);
        double[] out = Raw.data(values);
        Parallel.forRange(a.rows(), Rules.chunk(a.rows(), in.length), (from, to) -> {
            for (int i = from; i < to; i++) {
                b.addTransposeTimes(in, i * k, out, i * n);
            }
        });
        return new Dense(a.rows(), n, values);
    }

    private static Kind denseTimesSparse(Dense a, RowSparse b, @Nullable Memo memo) {
        int n = b.cols();
        if (Rules.mostlyEmpty(b.pattern.columns.length, n)) {
            return SparseProduct.multiply(a.rowSparse(), b, memo);
        }
        int k = a.cols();
        NdArray values = Memo.zeros(memo, Rules.area("multiply", a.rows(), n));
        double[] in = Raw.data(a.values);
        double[] out = Raw.data(values);
        Parallel.forRange(a.rows(), Rules.chunk(a.rows(), (long) a.rows() * b.pattern.entries()), (from, to) -> {
            for (int i = from; i < to; i++) {
                b.addTransposeTimes(in, i * k, out, i * n);
            }
        });
        return new Dense(a.rows(), n, values);
    }

    private static Dense denseTimesDense(Dense a, Dense b, @Nullable Memo memo) {
        int m = a.rows();
        int n = b.cols();
        NdArray values = Memo.zeros(memo, Rules.area("multiply", m, n));
        MatrixKernels.gemm(
                false, false, m, n, a.cols(), 1, Raw.data(a.values), 0, Raw.data(b.values), 0, 0, Raw.data(values), 0);
        return new Dense(m, n, values);
    }
}
