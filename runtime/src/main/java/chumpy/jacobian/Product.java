package chumpy.jacobian;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A product that is not worked out: applied factor by factor. Its factors are not products themselves. */
public final class Product extends Operator {
    final List<Kind> factors;
    private final double cost;
    private final double stored;
    private final int depth;
    private final int widest;
    private final Scratch scratch = new Scratch();
    private boolean held;

    private Product(List<Kind> factors) {
        super(factors.get(0).rows(), factors.get(factors.size() - 1).cols());
        this.factors = factors;
        double sum = 0;
        double rowLength = 1;
        int deepest = 0;
        int most = 0;
        for (Kind factor : factors) {
            sum += factor.applyCost();
            rowLength *= factor.rows() == 0 ? 0 : factor.stored() / factor.rows();
            most = Math.max(most, factor.cols());
            if (factor instanceof Operator operator) {
                deepest = Math.max(deepest, operator.depth());
            }
        }
        this.cost = sum;
        this.stored = rows() * Math.min(rowLength, cols());
        this.depth = deepest + 1;
        this.widest = most;
    }

    /**
     * The unevaluated product of two matrices; neighbours that are of simple kinds are multiplied. It is worked out
     * after all where applying it has become dearer than applying a dense matrix that is not too large.
     *
     * @param left left factor
     * @param right right factor
     * @return the product
     */
    static Kind of(Kind left, Kind right) {
        List<Kind> factors = new ArrayList<>(factorsOf(left));
        List<Kind> more = factorsOf(right);
        Kind last = factors.get(factors.size() - 1);
        Kind joined = join(last, more.get(0));
        if (joined == null) {
            factors.addAll(more);
        } else {
            factors.set(factors.size() - 1, joined);
            factors.addAll(more.subList(1, more.size()));
        }
        return worthwhile(factors.size() == 1 ? factors.get(0) : new Product(List.copyOf(factors)));
    }

    /**
     * The product of several matrices in a row.
     *
     * @param factors the matrices
     * @param size rows of the identity that no factors give
     * @return their product, unevaluated unless there are fewer than two
     */
    static Kind of(List<Kind> factors, int size) {
        return switch (factors.size()) {
            case 0 -> RowMap.of(Selector.identity(size), 1);
            case 1 -> factors.get(0);
            default -> new Product(List.copyOf(factors));
        };
    }

    /** Works an operator out where that has become cheaper than to keep it. */
    static Kind worthwhile(Kind kind) {
        if (!(kind instanceof Operator operator)) {
            return kind;
        }
        double area = (double) kind.rows() * kind.cols();
        boolean dear = area <= 4.0 * Rules.MODEST && kind.applyCost() > 2 * area;
        boolean deep = operator.depth() > Rules.DEEP && Math.min(area, kind.stored()) <= 16.0 * Rules.MODEST;
        return dear || deep ? kind.entries() : kind;
    }

    static List<Kind> factorsOf(Kind kind) {
        return kind instanceof Product product ? product.factors : List.of(kind);
    }

    private static @Nullable Kind join(Kind left, Kind right) {
        if (left instanceof RowMap a && right instanceof RowMap b) {
            return Products.compose(a, b, null);
        }
        if (left instanceof ColumnMap a && right instanceof ColumnMap b) {
            return Products.compose(b.turned, a.turned, null).transposed();
        }
        if (left instanceof Kronecker a && right instanceof Kronecker b) {
            return a.times(b);
        }
        return null;
    }

    @Override
    public void addTimes(double[] x, int xAt, double[] y, int yAt) {
        double[] room = scratch.take(2 * widest);
        double[] in = x;
        int inAt = xAt;
        int outAt = 0;
        for (int f = factors.size() - 1; f > 0; f--) {
            Kind factor = factors.get(f);
            if (f < factors.size() - 2) {
                Arrays.fill(room, outAt, outAt + factor.rows(), 0);
            }
            factor.addTimes(in, inAt, room, outAt);
            in = room;
            inAt = outAt;
            outAt = widest - outAt;
        }
        factors.get(0).addTimes(in, inAt, y, yAt);
        scratch.give(room);
    }

    @Override
    public void addTransposeTimes(double[] g, int gAt, double[] out, int outAt) {
        double[] room = scratch.take(2 * widest);
        double[] in = g;
        int inAt = gAt;
        int to = 0;
        for (int f = 0; f < factors.size() - 1; f++) {
            Kind factor = factors.get(f);
            if (f > 1) {
                Arrays.fill(room, to, to + factor.cols(), 0);
            }
            factor.addTransposeTimes(in, inAt, room, to);
            in = room;
            inAt = to;
            to = widest - to;
        }
        factors.get(factors.size() - 1).addTransposeTimes(in, inAt, out, outAt);
        scratch.give(room);
    }

    /** From the side where the intermediate products are narrower. */
    @Override
    Kind expand(@Nullable Memo memo) {
        if (rows() <= cols()) {
            Kind result = factors.get(0);
            for (int f = 1; f < factors.size(); f++) {
                result = Products.multiply(result, factors.get(f), Memo.part(memo, f), false);
            }
            return result.entries();
        }
        Kind result = factors.get(factors.size() - 1);
        for (int f = factors.size() - 2; f >= 0; f--) {
            result = Products.multiply(factors.get(f), result, Memo.part(memo, f), false);
        }
        return result.entries();
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
        return factor == 1 ? this : of(RowMap.of(Selector.identity(rows()), factor), this);
    }

    @Override
    public Kind transposed() {
        List<Kind> turned = new ArrayList<>();
        for (int f = factors.size() - 1; f >= 0; f--) {
            turned.add(factors.get(f).transposed());
        }
        return new Product(List.copyOf(turned));
    }

    @Override
    public void hold() {
        if (!held) {
            held = true;
            factors.forEach(Kind::hold);
        }
    }

    @Override
    public String describe() {
        return "product of " + factors.size();
    }
}
