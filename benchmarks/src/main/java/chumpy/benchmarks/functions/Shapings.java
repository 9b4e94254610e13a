package chumpy.benchmarks.functions;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Index;
import chumpy.NdArray;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.function.UnaryOperator;

/** What takes entries as they are to other places, and differences of neighbours. */
final class Shapings {
    private final Inputs inputs;
    private final int n;
    private final List<Subject> all;

    private Shapings(Inputs inputs, List<Subject> all) {
        this.inputs = inputs;
        this.n = inputs.side;
        this.all = all;
    }

    static void add(Inputs inputs, List<Subject> all) {
        Shapings shapings = new Shapings(inputs, all);
        shapings.addIndexing();
        shapings.addRearranging();
        shapings.addJoining();
        shapings.addDifferences();
    }

    private void add(String name, UnaryOperator<Ch> function, int rows, int columns, IntBinaryOperator place) {
        add(name, inputs.matrix(), function, rows, columns, place);
    }

    private void add(
            String name, NdArray input, UnaryOperator<Ch> function, int rows, int columns, IntBinaryOperator place) {
        Loop loop = OwnLoops.of(PlaceLoop.class, Loop.class, rows, columns, place);
        all.add(Subject.of("shaping/" + name, input, function, loop, loop));
    }

    private void addIndexing() {
        int half = n / 2;
        add("get(:, 1:)", x -> x.get(":, 1:"), n, n - 1, (i, j) -> i * n + j + 1);
        add("get(1:)", x -> x.get("1:"), n - 1, n, (i, j) -> (i + 1) * n + j);
        add("get(::2)", x -> x.get("::2"), half, n, (i, j) -> 2 * i * n + j);
        add("get(:, ::2)", x -> x.get(":, ::2"), n, half, (i, j) -> i * n + 2 * j);
        add("get(::-1)", x -> x.get("::-1"), n, n, (i, j) -> (n - 1 - i) * n + j);
        add("get(:, ::-1)", x -> x.get(":, ::-1"), n, n, (i, j) -> i * n + n - 1 - j);
        int[] places =
                new SplittableRandom(3).ints(inputs.size(), 0, inputs.size()).toArray();
        int[] lines = new SplittableRandom(3).ints(n, 0, n).toArray();
        NdArray vector = inputs.vector(-1, 1);
        add("get(integers)", vector, x -> x.get(Index.list(places)), n, n, (i, j) -> places[i * n + j]);
        add("take(rows)", x -> Chumpy.take(x, lines, 0), n, n, (i, j) -> lines[i] * n + j);
        add("take(columns)", x -> Chumpy.take(x, lines, 1), n, n, (i, j) -> i * n + lines[j]);
        boolean[] mask = new boolean[inputs.size()];
        int count = 0;
        for (int i = 0; i < mask.length; i++) {
            mask[i] = places[i] % 2 == 0;
            count += mask[i] ? 1 : 0;
        }
        all.add(Subject.of(
                "shaping/get(mask)",
                vector,
                x -> x.get(Index.mask(mask)),
                new Masked(mask, count),
                new Masked(mask, count)));
        add("diagonal", x -> Chumpy.diagonal(x), 1, n, (i, j) -> j * n + j);
    }

    private void addRearranging() {
        int e = inputs.edge;
        NdArray cube = NdArray.adopt(inputs.numbers(-1, 1), e, e, e);
        add("reshape", x -> Chumpy.reshape(x, -1), n, n, (i, j) -> i * n + j);
        add("transpose", x -> Chumpy.transpose(x), n, n, (i, j) -> j * n + i);
        add(
                "transpose(2, 0, 1)",
                cube,
                x -> Chumpy.transpose(x, 2, 0, 1),
                e * e,
                e,
                (i, j) -> (i % e * e + j) * e + i / e);
        add(
                "transpose(1, 0, 2)",
                cube,
                x -> Chumpy.transpose(x, 1, 0, 2),
                e * e,
                e,
                (i, j) -> (i % e * e + i / e) * e + j);
        add("flip(0)", x -> Chumpy.flip(x, 0), n, n, (i, j) -> (n - 1 - i) * n + j);
        add("flip(1)", x -> Chumpy.flip(x, 1), n, n, (i, j) -> i * n + n - 1 - j);
        add("rot90", x -> Chumpy.rot90(x), n, n, (i, j) -> j * n + n - 1 - i);
        add("roll(3, 0)", x -> Chumpy.roll(x, 3, 0), n, n, (i, j) -> (i < 3 ? i + n - 3 : i - 3) * n + j);
        add("roll(3, 1)", x -> Chumpy.roll(x, 3, 1), n, n, (i, j) -> i * n + (j < 3 ? j + n - 3 : j - 3));
        add("tile(2, 2)", x -> Chumpy.tile(x, 2, 2), 2 * n, 2 * n, (i, j) -> i % n * n + j % n);
        add("repeat(2, axis 0)", x -> Chumpy.repeat(x, new int[] {2}, 0), 2 * n, n, (i, j) -> i / 2 * n + j);
        add("repeat(2, axis 1)", x -> Chumpy.repeat(x, new int[] {2}, 1), n, 2 * n, (i, j) -> i * n + j / 2);
        NdArray row = NdArray.adopt(new double[n], n);
        NdArray column = NdArray.adopt(new double[n], n, 1);
        add("broadcastTo, of a row", row, x -> Chumpy.broadcastTo(x, n, n), n, n, (i, j) -> j);
        add("broadcastTo, of a column", column, x -> Chumpy.broadcastTo(x, n, n), n, n, (i, j) -> i);
        add("tril", x -> Chumpy.tril(x), n, n, (i, j) -> j <= i ? i * n + j : -1);
    }

    private void addJoining() {
        add("concatenate(0)", x -> Chumpy.concatenate(List.of(x, x), 0), 2 * n, n, (i, j) -> i % n * n + j);
        add("concatenate(1)", x -> Chumpy.concatenate(List.of(x, x), 1), n, 2 * n, (i, j) -> i * n + j % n);
        add("stack(0)", x -> Chumpy.stack(List.of(x, x), 0), 2 * n, n, (i, j) -> i % n * n + j);
        add("stack(2)", x -> Chumpy.stack(List.of(x, x), 2), n, 2 * n, (i, j) -> i * n + j / 2);
    }

    private void addDifferences() {
        for (int axis = 0; axis < 2; axis++) {
            int k = axis;
            Differences differences = new Differences(n, axis == 0 ? n : 1);
            String along = ", axis " + axis + " of 2";
            all.add(Subject.of(
                    "shaping/diff" + along, inputs.matrix(), x -> Chumpy.diff(x, 1, k), differences, differences));
            Slopes slopes = new Slopes(differences);
            all.add(Subject.of(
                    "shaping/gradient" + along, inputs.matrix(), x -> Chumpy.gradient(x, 1, k), slopes, slopes));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Masked(boolean[] mask, int count) implements Loop {
        @Override
        public double[] value(double[] x) {
            double[] r = new double[count];
            int k = 0;
            for (int i = 0; i < x.length; i++) {
                if (mask[i]) {
                    r[k++] = x[i];
                }
            }
            return r;
        }

        @Override
        public double[] product(double[] x, double[] r, double[] v) {
            double[] g = new double[x.length];
            int k = 0;
            for (int i = 0; i < x.length; i++) {
                if (mask[i]) {
                    g[i] = v[k++];
                }
            }
            return g;
        }
    }

    /** Differences of neighbours in a square array, along the axis whose neighbours are {@code step} apart. */
    private record Differences(int n, int step) implements Loop {
        @Override
        public double[] value(double[] x) {
            int rows = step == 1 ? n : n - 1;
            int columns = step == 1 ? n - 1 : n;
            double[] r = new double[rows * columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    r[i * columns + j] = x[i * n + j + step] - x[i * n + j];
                }
            }
            return r;
        }

        @Override
        public double[] product(double[] x, double[] r, double[] v) {
            int rows = step == 1 ? n : n - 1;
            int columns = step == 1 ? n - 1 : n;
            double[] g = new double[x.length];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    g[i * n + j + step] += v[i * columns + j];
                    g[i * n + j] -= v[i * columns + j];
                }
            }
            return g;
        }
    }

    /** Central differences, one-sided at the ends. */
    private record Slopes(Differences along) implements Loop {
        @Override
        public double[] value(double[] x) {
            int n = along.n();
            double[] r = new double[x.length];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    int k = along.step() == 1 ? j : i;
                    int from = i * n + j - (k > 0 ? along.step() : 0);
                    int to = i * n + j + (k < n - 1 ? along.step() : 0);
                    r[i * n + j] = (x[to] - x[from]) / (k > 0 && k < n - 1 ? 2 : 1);
                }
            }
            return r;
        }

        @Override
        public double[] product(double[] x, double[] r, double[] v) {
            int n = along.n();
            double[] g = new double[x.length];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    int k = along.step() == 1 ? j : i;
                    int from = i * n + j - (k > 0 ? along.step() : 0);
                    int to = i * n + j + (k < n - 1 ? along.step() : 0);
                    double weight = v[i * n + j] / (k > 0 && k < n - 1 ? 2 : 1);
                    g[to] += weight;
                    g[from] -= weight;
                }
            }
            return g;
        }
    }
}
