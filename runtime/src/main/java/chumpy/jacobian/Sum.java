package chumpy.jacobian;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sum that is not worked out: applied term by term. Its terms are not sums themselves. */
public final class Sum extends Operator {
    final List<Kind> terms;
    private final double cost;
    private final double stored;
    private final int depth;
    private boolean held;

    private Sum(List<Kind> terms) {
        super(terms.get(0).rows(), terms.get(0).cols());
        this.terms = terms;
        double costs = 0;
        double entries = 0;
        int deepest = 0;
        for (Kind term : terms) {
            costs += term.applyCost();
            entries += term.stored();
            if (term instanceof Operator operator) {
                deepest = Math.max(deepest, operator.depth());
            }
        }
        this.cost = costs;
        this.stored = Math.min(entries, (double) rows() * cols());
        this.depth = deepest + 1;
    }

    /**
     * The unevaluated sum of two matrices. Products with the same factors on one side are joined there, so that what
     * two paths of an expression share is applied once.
     *
     * @param a a matrix
     * @param b another
     * @return the sum
     */
    static Kind of(Kind a, Kind b) {
        if (a == b) {
            return a.scaled(2);
        }
        List<Kind> left = Product.factorsOf(a);
        List<Kind> right = Product.factorsOf(b);
        int n = left.size();
        int m = right.size();
        int tail = 0;
        while (tail < n && tail < m && left.get(n - 1 - tail) == right.get(m - 1 - tail)) {
            tail++;
        }
        if (tail > 0) {
            Kind common = Product.of(left.subList(n - tail, n), a.cols());
            Kind p = Product.of(left.subList(0, n - tail), a.rows());
            Kind q = Product.of(right.subList(0, m - tail), a.rows());
            return Product.of(Sums.add(p, q, null), common);
        }
        int head = 0;
        while (head < n && head < m && left.get(head) == right.get(head)) {
            head++;
        }
        if (head > 0) {
            Kind common = Product.of(left.subList(0, head), a.rows());
            Kind p = Product.of(left.subList(head, n), a.cols());
            Kind q = Product.of(right.subList(head, m), a.cols());
            return Product.of(common, Sums.add(p, q, null));
        }
        List<Kind> terms = new ArrayList<>(termsOf(a));
        terms.addAll(termsOf(b));
        return Product.worthwhile(new Sum(List.copyOf(terms)));
    }

    private static List<Kind> termsOf(Kind kind) {
        return kind instanceof Sum sum ? sum.terms : List.of(kind);
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        for (Kind term : terms) {
            term.addTimes(x, xAt, y, yAt);
        }
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        for (Kind term : terms) {
            term.addTransposeTimes(g, gAt, out, outAt);
        }
    }

    @Override
    Kind expand(@Nullable Memo memo) {
        List<Kind> formed = new ArrayList<>(terms.size());
        for (int t = 0; t < terms.size(); t++) {
            Kind term = terms.get(t);
            formed.add(term instanceof Operator operator ? operator.entries(Memo.form(memo, t)) : term);
        }
        return Sums.sum(formed, memo);
    }

    @Override
    int depth() {
        return depth;
    }

    @Override
    public double applyCost() {
        return cost;
    }

    @Override
    public double stored() {
        return stored;
    }

    @Override
    public Kind scaled(double factor) {
        return factor == 1 ? this : Product.of(RowMap.of(Selector.identity(rows()), factor), this);
    }

    @Override
    public Kind transposed() {
        return new Sum(terms.stream().map(Kind::transposed).toList());
    }

    @Override
    public void hold() {
        if (!held) {
            held = true;
            terms.forEach(Kind::hold);
        }
    }

    @Override
    public String describe() {
        return "sum of " + terms.size();
    }
}
