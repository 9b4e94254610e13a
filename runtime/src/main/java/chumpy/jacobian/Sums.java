package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Raw;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of sums. */
final class Sums {
    private Sums() {}

    /**
     * The sum of two matrices of one size.
     *
     * @param a a matrix
     * @param b another
     * @param memo keeps recipes
     * @return the sum
     */
    static Kind add(Kind a, Kind b, @Nullable Memo memo) {
        if (a instanceof None) {
            return b;
        }
        if (b instanceof None) {
            return a;
        }
        if (a == b) {
            return a.scaled(2);
        }
        if (a instanceof RowSparse x && x.values.size() == 0) {
            return b;
        }
        if (b instanceof RowSparse y && y.values.size() == 0) {
            return a;
        }
        if (a instanceof RowMap x && b instanceof RowMap y && x.selector.equals(y.selector)) {
            return add(x, y, memo);
        }
        if (a instanceof ColumnMap x && b instanceof ColumnMap y && x.turned.selector.equals(y.turned.selector)) {
            return add(x.turned, y.turned, memo).transposed();
        }
        if (a instanceof Kronecker x && b instanceof Kronecker y) {
            Kind sum = x.plus(y);
            if (sum != null) {
                return sum;
            }
        }
        if (Stack.isPlaced(a) && Stack.isPlaced(b)) {
            Kind sum = Stack.of(List.of(a, b), memo);
            if (sum != null) {
                return sum;
            }
        }
        if (staysLazy(a, b)) {
            return Sum.of(a, b);
        }
        if (a instanceof Dense || b instanceof Dense) {
            return addDense(List.of(a, b), memo);
        }
        return addSparse(List.of(a, b), memo);
    }

    private static RowMap add(RowMap x, RowMap y, @Nullable Memo memo) {
        if (x.weights == null && y.weights == null) {
            return RowMap.of(x.selector, x.scale + y.scale);
        }
        return RowMap.of(x.selector, Vectors.added(x.weights, x.scale, y.weights, y.scale, x.selector.size, memo));
    }

    /** Whether one of two matrices is an operator that is not to be written out for this sum. */
    private static boolean staysLazy(Kind a, Kind b) {
        return staysLazyBeside(a, b) || staysLazyBeside(b, a);
    }

    private static boolean staysLazyBeside(Kind a, Kind other) {
        if (!(a instanceof Operator operator) || a instanceof ColumnMap) {
            return false;
        }
        return !(other instanceof Dense && a instanceof Kronecker) && !operator.isSmall();
    }

    /**
     * The sum of any number of matrices of one size, each looked at once where they are all sparse or dense.
     *
     * @param terms at least one matrix
     * @param memo keeps recipes
     * @return the sum
     */
    static Kind sum(List<? extends Kind> terms, @Nullable Memo memo) {
        List<Kind> some = new ArrayList<>(terms.size());
        List<Kind> placed = new ArrayList<>();
        for (Kind term : terms) {
            if (Stack.isPlaced(term)) {
                placed.add(term);
            } else if (!(term instanceof None)) {
                some.add(term);
            }
        }
        Kind stacked = placed.size() < 2 ? null : Stack.of(placed, Memo.part(memo, 0));
        if (stacked == null) {
            some.addAll(placed);
        } else {
            some.add(stacked);
        }
        if (some.isEmpty()) {
            return terms.get(0);
        }
        boolean dense = false;
        boolean plain = some.size() > 2;
        for (Kind term : some) {
            dense |= term instanceof Dense;
            plain &= isPlain(term);
        }
        if (plain) {
            return dense ? addDense(some, memo) : addSparse(some, memo);
        }
        Kind total = some.get(0);
        for (int n = 1; n < some.size(); n++) {
            total = add(total, some.get(n), Memo.part(memo, n));
        }
        return total;
    }

    /** Whether a matrix has entries at hand, or few enough to write them out. */
    private static boolean isPlain(Kind kind) {
        return !(kind instanceof Operator operator)
                || kind instanceof ColumnMap
                || (operator.isSmall() && !(kind instanceof Kronecker));
    }

    private static Kind addDense(List<Kind> terms, @Nullable Memo memo) {
        int m = terms.get(0).rows();
        int n = terms.get(0).cols();
        NdArray values;
        if (terms.size() == 2 && terms.get(0) instanceof Dense a && terms.get(1) instanceof Dense b) {
            values = Vectors.added(a.values, 1, b.values, 1, m * n, memo);
        } else {
            values = Memo.zeros(memo, m * n);
            for (Kind term : terms) {
                term.addTo(Raw.data(values));
            }
        }
        return new Dense(m, n, values);
    }

    private static Kind addSparse(List<Kind> terms, @Nullable Memo memo) {
        boolean maps = true;
        List<RowSparse> sparse = new ArrayList<>(terms.size());
        for (Kind term : terms) {
            maps &= term instanceof RowMap || term instanceof ColumnMap;
            boolean form = term instanceof Operator && !(term instanceof ColumnMap);
            Kind formed = form ? ((Operator) term).entries(Memo.form(memo, sparse.size())) : term;
            sparse.add(formed.rowSparse());
        }
        return Union.add(sparse, maps, memo);
    }
}
