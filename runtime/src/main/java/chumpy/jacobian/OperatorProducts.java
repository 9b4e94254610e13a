package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** The rows and columns of the table of products in which an operator stands. */
final class OperatorProducts {
    private OperatorProducts() {}

    static Kind multiply(Kind l, Kind r, @Nullable Memo memo, boolean lazy) {
        if (l instanceof RowMap a && a.selector.places == null && a.weights == null) {
            return lazy ? r.scaled(a.scale) : r.entries().scaled(a.scale);
        }
        if (r instanceof RowMap b && b.selector.places == null && b.weights == null) {
            return lazy ? l.scaled(b.scale) : l.entries().scaled(b.scale);
        }
        if (l instanceof ColumnMap a) {
            Kind product = sumsTimes(a, r, memo, lazy);
            if (product != null) {
                return product;
            }
        }
        if (r instanceof ColumnMap b) {
            Kind product = timesSums(l, b, memo, lazy);
            if (product != null) {
                return product;
            }
        }
        if (l instanceof Kronecker a && r instanceof Kronecker b) {
            Kind product = a.times(b);
            if (product != null) {
                return product;
            }
        }
        if (l instanceof RowMap a && r instanceof Kronecker b && rowsAreFew(a, b, lazy)) {
            return b.rowsOf(a).settled();
        }
        Kind thin = thin(l, r, memo, lazy);
        if (thin != null) {
            return thin;
        }
        Kind left = l instanceof Operator o && (!lazy || o.isSmall()) ? o.entries(Memo.form(memo, 0)) : l;
        Kind right = r instanceof Operator o && (!lazy || o.isSmall()) ? o.entries(Memo.form(memo, 1)) : r;
        if (left instanceof Operator || right instanceof Operator) {
            return Product.of(l, r);
        }
        return Products.multiply(left, right, memo, lazy);
    }

    private static boolean rowsAreFew(RowMap a, Kronecker b, boolean lazy) {
        double count = b.rows() == 0 ? 0 : b.stored() / b.rows() * a.rows();
        return !lazy || b.isSmall() || count <= Math.min(b.cols(), Rules.MODEST);
    }

    /** A dense or thin matrix goes through an operator as vectors. */
    private static @Nullable Kind thin(Kind l, Kind r, @Nullable Memo memo, boolean lazy) {
        double area = (double) l.rows() * r.cols();
        if (area > Rules.MOST || (lazy && Rules.blowsUp(area, l.stored() + r.stored()))) {
            return null;
        }
        if (l instanceof Operator a && !(a instanceof ColumnMap) && (r instanceof Dense || r.cols() <= Rules.THIN)) {
            return a.timesDense(r.denseForm(), memo);
        }
        if (r instanceof Operator b && !(b instanceof ColumnMap) && (l instanceof Dense || l.rows() <= Rules.THIN)) {
            return b.denseTimes(l.denseForm(), memo);
        }
        return null;
    }

    /** Column map times anything: rows are weighted and added up in groups. */
    private static @Nullable Kind sumsTimes(ColumnMap l, Kind r, @Nullable Memo memo, boolean lazy) {
        if (r instanceof ColumnMap b) {
            return Products.compose(b.turned, l.turned, memo).transposed();
        }
        if (r instanceof RowMap b) {
            if (lazy && !b.selector.isIdentity() && Stack.isPlacement(l)) {
                return Product.of(l, r);
            }
            RowMap turned = b.turned();
            if (turned != null) {
                return Products.compose(turned, l.turned, memo).transposed();
            }
            RowMap map = l.asRowMap();
            return map != null
                    ? Products.compose(map, b, memo)
                    : ColumnRelabel.multiply(l.rowSparse(), b, memo).settled();
        }
        if (r instanceof Operator) {
            return null;
        }
        if (lazy && Stack.isPlacement(l)) {
            return Product.of(l, r);
        }
        if (lazy && Rules.blowsUp(Math.min((double) l.rows() * r.cols(), r.stored()), l.stored() + r.stored())) {
            return Product.of(l, r);
        }
        boolean fills = (double) l.rows() * r.cols() <= 2 * r.stored();
        if (fills) {
            return addRows(l, r, memo);
        }
        RowMap map = l.asRowMap();
        if (map != null) {
            return Products.multiply(map, r, memo, lazy);
        }
        return SparseProduct.multiply(l.rowSparse(), r.rowSparse(), memo).settled();
    }

    /** The sum as a dense matrix. */
    private static Dense addRows(ColumnMap l, Kind r, @Nullable Memo memo) {
        int n = r.cols();
        NdArray values = Memo.zeros(memo, Rules.area("multiply", l.rows(), n));
        double[] out = Raw.data(values);
        Selector selector = l.turned.selector;
        if (r instanceof Dense b) {
            double[] in = Raw.data(b.values);
            for (int k = 0; k < l.cols(); k++) {
                if (selector.at(k) >= 0) {
                    int row = selector.at(k) * n;
                    double factor = l.turned.weight(k);
                    for (int j = 0; j < n; j++) {
                        out[row + j] += factor * in[k * n + j];
                    }
                }
            }
            return new Dense(l.rows(), n, values);
        }
        RowSparse b = r.rowSparse();
        Pattern p = b.pattern;
        double[] in = Raw.data(b.values);
        for (int g = 0; g < p.groups; g++) {
            int start = p.columnStart(g);
            int length = p.length(g);
            for (int k = g * p.height; k < (g + 1) * p.height; k++) {
                if (selector.at(k) >= 0) {
                    int row = selector.at(k) * n;
                    double factor = l.turned.weight(k);
                    int at = p.valueStart(k);
                    for (int t = 0; t < length; t++) {
                        out[row + p.columns[start + t]] += factor * in[at + t];
                    }
                }
            }
        }
        return new Dense(l.rows(), n, values);
    }

    /** Anything times column map: columns are copied and weighted. */
    private static @Nullable Kind timesSums(Kind l, ColumnMap r, @Nullable Memo memo, boolean lazy) {
        if (l instanceof RowMap a) {
            RowMap map = r.asRowMap();
            if (map != null) {
                return Products.compose(a, map, memo);
            }
            RowMap turned = a.turned();
            if (turned != null) {
                return Products.compose(r.turned, turned, memo).transposed();
            }
        }
        if (l instanceof Operator) {
            return null;
        }
        if (l instanceof Dense a && !Rules.mostlyEmpty(r.turned.selector.filled(), r.cols())) {
            double area = (double) l.rows() * r.cols();
            return lazy && Rules.blowsUp(area, l.stored() + r.stored()) ? Product.of(l, r) : copyColumns(a, r, memo);
        }
        RowMap map = r.asRowMap();
        if (map != null) {
            return Products.multiply(l, map, memo, lazy);
        }
        return Products.multiply(l, r.rowSparse(), memo, lazy);
    }

    private static Dense copyColumns(Dense l, ColumnMap r, @Nullable Memo memo) {
        int k = l.cols();
        int n = r.cols();
        NdArray values = Memo.zeros(memo, Rules.area("multiply", l.rows(), n));
        double[] in = Raw.data(l.values);
        double[] out = Raw.data(values);
        for (int i = 0; i < l.rows(); i++) {
            r.turned.addTimes(in, i * k, out, i * n);
        }
        return new Dense(l.rows(), n, values);
    }
}
