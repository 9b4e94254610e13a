package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.sum;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.optimize.linear.GramMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowChunksTest {
    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** {@code a exp(b x) + c sin(x) - y}, twice in each row with other data. */
    private static Function<List<Ch>, Ch> model(Ch ab, Ch c) {
        Ch shared = exp(c); // depends on no data: all expressions have it in common
        return rows -> ab.get("0")
                .multiply(exp(ab.get("1").multiply(rows.get(0))))
                .add(shared.multiply(sin(rows.get(0))))
                .subtract(rows.get(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsWhatTheWholeExpressionFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 5 + random.nextInt(300);
        NdArray x = NdArray.of(random.doubles(2L * n, 0, 1).toArray(), new int[] {n, 2});
        double[] noisy = new double[2 * n];
        for (int i = 0; i < noisy.length; i++) {
            double at = x.toArray()[i];
            noisy[i] = 2 * Math.exp(-0.7 * at) + Math.E * Math.sin(at) + 0.1 * (random.nextDouble() - 0.5);
        }
        NdArray y = NdArray.of(noisy, new int[] {n, 2});
        Ch ab = array(1, 0);
        Ch c = array(0.5);
        Ch whole = model(ab, c).apply(List.of(array(x), array(y)));
        LeastSquaresResult expected =
                minimize(whole).over(ab, c).using(levenbergMarquardt()).run();
        double[] best = {ab.r().get(0), ab.r().get(1), c.r().get(0)};

        ab.set(new double[] {1, 0});
        c.set(new double[] {0.5});
        RowChunks chunks = RowChunks.of(model(ab, c), x, y).rowsInChunk(1 + random.nextInt(n + 5));
        LeastSquaresResult found = minimize(chunks)
                .over(ab, c)
                .using(random.nextBoolean() ? levenbergMarquardt() : dogleg())
                .run();
        assertThat(found.converged()).as("seed %d: %s", seed, found).isTrue();
        assertThat(found.initialCost()).as("seed %d", seed).isCloseTo(expected.initialCost(), within(1e-12 * n));
        assertThat(found.cost()).as("seed %d", seed).isCloseTo(expected.cost(), within(1e-10));
        assertThat(new double[] {ab.r().get(0), ab.r().get(1), c.r().get(0)})
                .as("seed %d", seed)
                .containsExactly(best, within(1e-5));
        assertThat(found.report()).contains("by chunks of rows", "dense Cholesky of the normal equations");
    }

    @Test
    void givesTheSameBitsHoweverManyLanesShareTheWork() {
        NdArray x = NdArray.of(new SplittableRandom(3).doubles(1000, 0, 1).toArray());
        NdArray y = NdArray.of(new SplittableRandom(4).doubles(1000, 0, 1).toArray());
        double[] first = null;
        for (int lanes : new int[] {1, 2, 7, 7, 7, 7}) {
            Ch ab = array(1, 0);
            Ch c = array(0.5);
            RowChunks chunks = RowChunks.of(model(ab, c), x, y).rowsInChunk(16);
            ChunkedProblem problem =
                    new ChunkedProblem(chunks, Domain.EMPTY.over(List.of(ab, c)), LinearSolverKind.AUTOMATIC, lanes);
            double[] r = new double[problem.rows()];
            problem.residuals(new double[] {0.9, 0.1, 0.4}, r);
            GramMatrix normal = (GramMatrix) problem.jacobian();
            double[] found = DoubleStream.concat(
                            Arrays.stream(r),
                            DoubleStream.concat(Arrays.stream(normal.gram()), Arrays.stream(normal.gradient())))
                    .toArray();
            first = first == null ? found : first;
            assertThat(found).as("%d lanes", lanes).containsExactly(first);
        }
    }

    @Test
    void solversThatNeedTheJacobianAreRefused() {
        Ch a = array(1);
        RowChunks chunks = RowChunks.of(rows -> rows.get(0).add(a), NdArray.zeros(5));
        assertThatThrownBy(() -> minimize(chunks)
                        .over(a)
                        .using(levenbergMarquardt().linearSolver(LinearSolverKind.DENSE_QR))
                        .run())
                .isInstanceOf(OptionException.class)
                .hasMessageStartingWith("linearSolver: DENSE_QR needs the Jacobian");
    }

    @Test
    void saysWhatIsWrong() {
        Ch a = array(1);
        NdArray five = NdArray.zeros(5);
        assertThatThrownBy(() -> RowChunks.of(rows -> rows.get(0)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("no data");
        assertThatThrownBy(() -> RowChunks.of(rows -> rows.get(0), five, NdArray.zeros(4)))
                .isInstanceOf(ShapeException.class)
                .hasMessage("chunks: arrays of the shapes (5,), (4,) differ in the length of their first axis, that of"
                        + " the rows");
        assertThatThrownBy(() -> RowChunks.of(rows -> rows.get(0), NdArray.zeros(0, 3)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("no rows");
        assertThatThrownBy(() -> RowChunks.of(rows -> rows.get(0), NdArray.scalar(3)))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> RowChunks.of(rows -> rows.get(0), five).rowsInChunk(0))
                .isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> minimize(RowChunks.of(rows -> sum(rows.get(0).add(a)), five))
                        .over(a)
                        .using(levenbergMarquardt())
                        .run())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("their first axis must be that of the rows");
        AtomicInteger calls = new AtomicInteger();
        RowChunks wavering = RowChunks.of(
                        rows -> calls.getAndIncrement() == 1
                                ? Chumpy.expandDims(rows.get(0), 1).add(array(1, 2))
                                : rows.get(0),
                        five)
                .rowsInChunk(1);
        assertThatThrownBy(() ->
                        new ChunkedProblem(wavering, Domain.EMPTY.over(List.of(a)), LinearSolverKind.AUTOMATIC, 2))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("make the same expression for each chunk");
        NdArray bad = NdArray.of(1, 2, 3, Double.NaN, 5);
        assertThatThrownBy(() -> minimize(
                                RowChunks.of(rows -> rows.get(0).add(a), bad).rowsInChunk(2))
                        .over(a)
                        .using(levenbergMarquardt())
                        .run())
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("row 3 holds NaN");
    }
}
