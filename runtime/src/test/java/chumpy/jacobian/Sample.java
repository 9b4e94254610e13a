package chumpy.jacobian;

import static org.assertj.core.api.Assertions.fail;

import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A Jacobian of some kind together with the matrix that it stands for, which was written down without the library.
 * Structure and numbers come from two seeds, so that the same structure can be had with other numbers.
 */
record Sample(String kind, Jacobian jacobian, double[][] expected) {
    /** Every way to make a Jacobian. */
    static final String[] KINDS = {
        "none",
        "zeros",
        "identity",
        "scaled",
        "diagonal",
        "selection",
        "weightedSelection",
        "sums",
        "weightedSums",
        "placement",
        "sparse",
        "dense",
        "rowBlocks",
        "groups",
        "kroneckerLeft",
        "kroneckerRight",
        "kroneckerBoth",
        "kroneckerTransposed",
        "operator",
        "product",
        "sum"
    };

    /** A sample of a kind; a sparse one where the kind does not come in that size. */
    static Sample of(String kind, int m, int n, long structureSeed, long valueSeed) {
        SplittableRandom structure = new SplittableRandom(structureSeed);
        SplittableRandom values = new SplittableRandom(valueSeed);
        Sample sample = make(kind, m, n, structure, values);
        return sample == null ? make("sparse", m, n, structure, values) : sample;
    }

    private static Sample make(String kind, int m, int n, SplittableRandom structure, SplittableRandom values) {
        double[][] e = new double[m][n];
        switch (kind) {
            case "none":
                return new Sample(kind, Jacobian.none(m, n), e);
            case "zeros":
                return new Sample(kind, Jacobian.zeros(m, n), e);
            case "identity", "scaled", "diagonal":
                if (m != n) {
                    return null;
                }
                return diagonal(kind, m, values);
            case "selection", "weightedSelection":
                return selection(kind, m, n, structure, values, false);
            case "placement":
                return selection(kind, m, n, structure, values, true);
            case "sums", "weightedSums":
                return selection(
                                kind.equals("sums") ? "selection" : "weightedSelection", n, m, structure, values, false)
                        .turned(kind);
            case "sparse":
                return sparse(m, n, structure, values);
            case "dense":
                fill(e, values);
                return new Sample(kind, Jacobian.dense(e.length == 0 ? NdArray.zeros(m, n) : array(e)), e);
            case "rowBlocks":
                return rowBlocks(m, n, structure, values);
            case "groups":
                Sample one = rowBlocks(m, n, structure, values);
                Sample two = rowBlocks(m, n, structure, values);
                return one == null
                        ? null
                        : new Sample(kind, Algebra.add(one.jacobian, two.jacobian), plus(one.expected, two.expected));
            case "kroneckerLeft", "kroneckerRight", "kroneckerBoth":
                return kronecker(kind, m, n, structure, values);
            case "kroneckerTransposed":
                Sample k = kronecker("kroneckerBoth", n, m, structure, values);
                return k == null ? null : k.turned(kind);
            case "operator":
                fill(e, values);
                Jacobian inner = Jacobian.dense(array(e, m, n));
                return new Sample(kind, Jacobian.operator(m, n, inner::times, inner::transposeTimes), e);
            case "product":
                int k0 = structure.nextInt(4);
                Sample a = sparse(m, k0, structure, values);
                Sample b = sparse(k0, n, structure, values);
                return new Sample(
                        kind, Product.of((Kind) a.jacobian, (Kind) b.jacobian), times(a.expected, b.expected, n));
            case "sum":
                Sample c = sparse(m, n, structure, values);
                Sample d = selection("weightedSelection", m, n, structure, values, false);
                return new Sample(kind, Sum.of((Kind) c.jacobian, (Kind) d.jacobian), plus(c.expected, d.expected));
            default:
                throw new AssertionError(kind);
        }
    }

    private static Sample diagonal(String kind, int n, SplittableRandom values) {
        double[] d = new double[n];
        double one = kind.equals("identity") ? 1 : value(values);
        double[][] e = new double[n][n];
        for (int i = 0; i < n; i++) {
            d[i] = kind.equals("diagonal") ? value(values) : one;
            e[i][i] = d[i];
        }
        return new Sample(
                kind,
                switch (kind) {
                    case "identity" -> Jacobian.identity(n);
                    case "scaled" -> Jacobian.scaled(n, one);
                    default -> Jacobian.diagonal(d);
                },
                e);
    }

    private static Sample selection(
            String kind, int m, int n, SplittableRandom structure, SplittableRandom values, boolean injective) {
        int[] columns = new int[m];
        double[] weights = new double[m];
        double[][] e = new double[m][n];
        int next = 0;
        boolean always = structure.nextBoolean();
        for (int i = 0; i < m; i++) {
            columns[i] = n == 0 || !always && structure.nextInt(4) == 0 ? -1 : structure.nextInt(n);
            if (injective) {
                columns[i] = next < n && structure.nextInt(3) > 0 ? next++ : -1;
            }
            weights[i] = kind.equals("selection") ? 1 : value(values);
            if (columns[i] >= 0) {
                e[i][columns[i]] = weights[i];
            }
        }
        return new Sample(
                kind,
                kind.equals("selection") ? Jacobian.selection(columns, n) : Jacobian.selection(columns, weights, n),
                e);
    }

    private static Sample sparse(int m, int n, SplittableRandom structure, SplittableRandom values) {
        int count = m * n == 0 ? 0 : structure.nextInt(m * n + 2);
        int[] rows = new int[count];
        int[] cols = new int[count];
        double[] v = new double[count];
        double[][] e = new double[m][n];
        for (int k = 0; k < count; k++) {
            rows[k] = structure.nextInt(m);
            cols[k] = structure.nextInt(n);
            v[k] = value(values);
            e[rows[k]][cols[k]] += v[k];
        }
        return new Sample("sparse", Jacobian.sparse(m, n, rows, cols, v), e);
    }

    private static Sample rowBlocks(int m, int n, SplittableRandom structure, SplittableRandom values) {
        if (m == 0 || n == 0) {
            return null;
        }
        int p = divisor(m, structure);
        int q = divisor(n, structure);
        int[] places = new int[m / p];
        double[] v = new double[m * q];
        double[][] e = new double[m][n];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = structure.nextInt(n / q);
            for (int r = 0; r < p; r++) {
                for (int c = 0; c < q; c++) {
                    v[at] = value(values);
                    e[i * p + r][places[i] * q + c] = v[at++];
                }
            }
        }
        return new Sample("rowBlocks", Jacobian.rowBlocks(p, q, places, v, n), e);
    }

    private static Sample kronecker(String kind, int m, int n, SplittableRandom structure, SplittableRandom values) {
        if (m == 0 || n == 0) {
            return null;
        }
        int p = divisor(m, structure);
        int r = divisor(n, structure);
        int common = divisor(gcd(m, n), structure);
        double[][] e = new double[m][n];
        if (kind.equals("kroneckerLeft")) {
            double[][] a = new double[m / common][n / common];
            fill(a, values);
            return new Sample(kind, Jacobian.kronecker(array(a), common), kron(a, eye(common)));
        }
        if (kind.equals("kroneckerRight")) {
            double[][] b = new double[m / common][n / common];
            fill(b, values);
            return new Sample(kind, Jacobian.kronecker(common, array(b)), kron(eye(common), b));
        }
        double[][] a = new double[p][r];
        double[][] b = new double[m / p][n / r];
        fill(a, values);
        fill(b, values);
        e = kron(a, b);
        return new Sample(kind, Jacobian.kronecker(array(a), array(b)), e);
    }

    Sample turned(String newKind) {
        int n = jacobian.cols();
        double[][] t = new double[n][expected.length];
        for (int i = 0; i < expected.length; i++) {
            for (int j = 0; j < n; j++) {
                t[j][i] = expected[i][j];
            }
        }
        return new Sample(newKind, jacobian.transpose(), t);
    }

    private static int divisor(int n, SplittableRandom random) {
        int d = 1 + random.nextInt(n);
        while (n % d != 0) {
            d--;
        }
        return d;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** Few values are round, so that sums do not cancel by chance. */
    static double value(SplittableRandom random) {
        return random.nextDouble(-2, 2);
    }

    private static void fill(double[][] e, SplittableRandom values) {
        for (double[] row : e) {
            Arrays.setAll(row, j -> value(values));
        }
    }

    private static double[][] eye(int n) {
        double[][] e = new double[n][n];
        for (int i = 0; i < n; i++) {
            e[i][i] = 1;
        }
        return e;
    }

    private static double[][] kron(double[][] a, double[][] b) {
        int p = b.length;
        int q = b[0].length;
        double[][] e = new double[a.length * p][a[0].length * q];
        for (int i = 0; i < e.length; i++) {
            for (int j = 0; j < e[0].length; j++) {
                e[i][j] = a[i / p][j / q] * b[i % p][j % q];
            }
        }
        return e;
    }

    static NdArray array(double[][] e) {
        return NdArray.of(e);
    }

    static NdArray array(double[][] e, int m, int n) {
        double[] data = new double[m * n];
        for (int i = 0; i < m; i++) {
            System.arraycopy(e[i], 0, data, i * n, n);
        }
        return NdArray.of(data, new int[] {m, n});
    }

    static double[][] times(double[][] a, double[][] b, int n) {
        double[][] e = new double[a.length][n];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < b.length; k++) {
                    e[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return e;
    }

    static double[][] plus(double[][] a, double[][] b) {
        double[][] e = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            e[i] = a[i].clone();
            for (int j = 0; j < e[i].length; j++) {
                e[i][j] += b[i][j];
            }
        }
        return e;
    }

    /** Checks every way to look at a Jacobian against a matrix. */
    static void check(String what, Jacobian actual, double[][] expected, int cols) {
        if (actual.rows() != expected.length || actual.cols() != cols) {
            fail(what + ": " + actual.rows() + "x" + actual.cols());
        }
        close(what + ", toArray", actual.toArray(), expected, cols);
        double[] x = new double[cols];
        double[] g = new double[expected.length];
        Arrays.setAll(x, j -> Math.sin(1 + j));
        Arrays.setAll(g, i -> Math.cos(2 + i));
        double[] product = new double[g.length];
        double[] turned = new double[cols];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < cols; j++) {
                product[i] += expected[i][j] * x[j];
                turned[j] += expected[i][j] * g[i];
                near(what + ", get", i, j, actual.get(i, j), expected[i][j]);
            }
        }
        double[] y = actual.times(x);
        double[] z = actual.transposeTimes(g);
        for (int i = 0; i < g.length; i++) {
            near(what + ", times", i, 0, y[i], product[i]);
        }
        for (int j = 0; j < cols; j++) {
            near(what + ", transposeTimes", 0, j, z[j], turned[j]);
        }
    }

    static void close(String what, NdArray actual, double[][] expected, int cols) {
        if (!Arrays.equals(actual.shape(), new int[] {expected.length, cols})) {
            fail(what + ": shape " + Arrays.toString(actual.shape()));
        }
        for (int i = 0; i < expected.length; i++) {
            for (int j = 0; j < cols; j++) {
                near(what, i, j, actual.get(i, j), expected[i][j]);
            }
        }
    }

    /** Only a failure makes a message: there are millions of comparisons. */
    private static void near(String what, int i, int j, double actual, double expected) {
        if (!(Math.abs(actual - expected) <= 1e-12 * (10 + Math.abs(expected)))) {
            fail(what + " at " + i + ", " + j + ": " + actual + " instead of " + expected);
        }
    }
}
