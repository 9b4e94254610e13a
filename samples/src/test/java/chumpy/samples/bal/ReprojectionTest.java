package chumpy.samples.bal;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.IndexException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.inspect.GradientCheck;
import chumpy.inspect.GradientReport;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReprojectionTest {
    /** Rotations of these lengths: none, too small to be squared, around where formulas change, half a turn, more. */
    static DoubleStream angles() {
        return DoubleStream.of(0, 1e-200, 1e-12, 1e-5, 0.03, 0.0999, 0.1001, 0.3, 0.4999, 0.5001, 1, 3, Math.PI, 7);
    }

    @ParameterizedTest
    @MethodSource("angles")
    void derivativesAreRightForAnyAngle(double angle) {
        BalProblem problem = random(5, 3, 7, 20, angle);
        for (BalForm form : BalForm.values()) {
            Ch cameras = array(problem.cameras());
            Ch points = array(problem.points());
            GradientReport report =
                    GradientCheck.of(form.residuals(cameras, points, problem)).run();
            assertThat(report.passed()).as("%s at %s: %s", form, angle, report).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("angles")
    void formsAgree(double angle) {
        BalProblem problem = random(6, 4, 9, 30, angle);
        agree(problem);
    }

    @Test
    void formsAgreeOnManyObservations() {
        agree(random(7, 11, 3000, 20_000, 0.7));
    }

    private static void agree(BalProblem problem) {
        Ch cameras = array(problem.cameras());
        Ch points = array(problem.points());
        Ch composed = BalForm.COMPOSED.residuals(cameras, points, problem);
        Ch primitive = BalForm.PRIMITIVE.residuals(cameras, points, problem);
        assertThat(primitive.shape()).containsExactly(problem.observations(), 2);
        close(primitive.r().toArray(), composed.r().toArray());
        for (Ch wrt : new Ch[] {cameras, points}) {
            Jacobian by = primitive.drWrt(wrt);
            Jacobian other = composed.drWrt(wrt);
            assertThat(by.form()).isEqualTo(Jacobian.Form.SPARSE);
            double[] v = random(1).doubles(by.cols(), -1, 1).toArray();
            close(by.times(v), other.times(v));
            double[] w = random(2).doubles(by.rows(), -1, 1).toArray();
            close(by.transposeTimes(w), other.transposeTimes(w));
        }
    }

    private static void close(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        for (int i = 0; i < actual.length; i++) {
            if (!(Math.abs(actual[i] - expected[i]) <= 1e-11 * (1 + largest))) {
                assertThat(actual[i]).as("entry %d", i).isEqualTo(expected[i]);
            }
        }
    }

    @Test
    void knownProjection() {
        // A quarter turn about z, then 10 away from the camera, which looks along the negative z axis.
        NdArray camera = NdArray.of(new double[][] {{0, 0, Math.PI / 2, 0, 0, -10, 500, 0.1, 0.01}});
        NdArray point = NdArray.of(new double[][] {{1, 2, 0}});
        BalProblem problem =
                new BalProblem("known", camera, point, new int[] {0}, new int[] {0}, new double[] {-100, 40});
        // P = (-2, 1, -10), p = (-0.2, 0.1), |p|^2 = 0.05
        double zoom = 500 * (1 + 0.05 * (0.1 + 0.05 * 0.01));
        for (BalForm form : BalForm.values()) {
            assertThat(form.residuals(array(camera), array(point), problem).r().toArray())
                    .containsExactly(new double[] {-0.2 * zoom + 100, 0.1 * zoom - 40}, within(1e-10));
        }
    }

    @Test
    void whatWasHandedOutDoesNotChange() {
        BalProblem problem = random(8, 3, 7, 20, 0.5);
        Ch cameras = array(problem.cameras());
        Ch points = array(problem.points());
        Ch residuals = BalForm.PRIMITIVE.residuals(cameras, points, problem);
        NdArray value = residuals.r();
        Jacobian byCameras = residuals.drWrt(cameras);
        Jacobian byPoints = residuals.drWrt(points);
        double[] copy = value.toArray();
        NdArray copyOfCameras = byCameras.toArray();
        NdArray copyOfPoints = byPoints.toArray();
        NdArray other = random(9, 3, 7, 20, 0.5).cameras();
        cameras.set(other);
        assertThat(residuals.r()).isNotEqualTo(value);
        assertThat(residuals.drWrt(cameras).toArray()).isNotEqualTo(copyOfCameras);
        assertThat(residuals.drWrt(points).toArray()).isNotEqualTo(copyOfPoints);
        assertThat(value.toArray()).containsExactly(copy);
        assertThat(byCameras.toArray()).isEqualTo(copyOfCameras);
        assertThat(byPoints.toArray()).isEqualTo(copyOfPoints);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 4097, 9000})
    void partsCoverAllObservations(int observations) {
        BalProblem problem = random(10, 3, 50, observations, 0.5);
        Ch residuals = BalForm.PRIMITIVE.residuals(array(problem.cameras()), array(problem.points()), problem);
        double[] all = residuals.r().toArray();
        assertThat(all).hasSize(2 * observations);
        for (int i = 0; i < observations; i += Math.max(1, observations / 7)) {
            BalProblem one = new BalProblem(
                    "one",
                    problem.cameras(),
                    problem.points(),
                    new int[] {problem.cameraIndex()[i]},
                    new int[] {problem.pointIndex()[i]},
                    new double[] {problem.observed()[2 * i], problem.observed()[2 * i + 1]});
            Ch single = BalForm.PRIMITIVE.residuals(array(one.cameras()), array(one.points()), one);
            assertThat(single.r().toArray()).containsExactly(all[2 * i], all[2 * i + 1]);
        }
    }

    @Test
    void nothingDependsOnTheNumberOfThreads() {
        BalProblem problem = random(12, 5, 3000, 20_000, 0.7);
        double[][] one = inPool(1, problem);
        for (int threads : new int[] {2, 3, 8}) {
            double[][] more = inPool(threads, problem);
            for (int i = 0; i < one.length; i++) {
                assertThat(Arrays.equals(more[i], one[i]))
                        .as("%d threads, array %d", threads, i)
                        .isTrue();
            }
        }
    }

    /** Value and products with the Jacobians, computed where parallel streams have so many threads. */
    private static double[][] inPool(int threads, BalProblem problem) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> {
                        Ch cameras = array(problem.cameras());
                        Ch points = array(problem.points());
                        Ch residuals = BalForm.PRIMITIVE.residuals(cameras, points, problem);
                        double[] value = residuals.r().toArray();
                        return new double[][] {
                            value,
                            residuals.drWrt(cameras).transposeTimes(value),
                            residuals.drWrt(points).transposeTimes(value)
                        };
                    })
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void acceptsMoreCamerasLater() {
        BalProblem problem = random(11, 3, 7, 20, 0.5);
        Ch cameras = array(problem.cameras());
        Ch residuals = BalForm.PRIMITIVE.residuals(cameras, array(problem.points()), problem);
        assertThat(residuals.drWrt(cameras).cols()).isEqualTo(3 * 9);
        NdArray first = residuals.r();
        double[] longer = new double[5 * 9];
        System.arraycopy(problem.cameras().toArray(), 0, longer, 0, 3 * 9);
        cameras.set(NdArray.of(longer, new int[] {5, 9}));
        assertThat(residuals.r()).isEqualTo(first);
        assertThat(residuals.drWrt(cameras).cols()).isEqualTo(5 * 9);
    }

    @Test
    void saysWhatDoesNotFit() {
        NdArray cameras = NdArray.zeros(2, 9);
        NdArray points = NdArray.zeros(3, 3);
        assertThatThrownBy(() -> value(cameras, points, new int[] {2}, new int[] {0}, 0, 0))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("indices of cameras go from 2 to 2, but there are 2 rows");
        assertThatThrownBy(() -> value(cameras, points, new int[] {0}, new int[] {-1}, 0, 0))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("indices of points go from -1 to -1");
        assertThatThrownBy(() -> value(points, points, new int[] {0}, new int[] {0}, 0, 0))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("cameras must be of shape (n, 9)");
        assertThatThrownBy(() -> value(cameras, points, new int[] {0}, new int[] {0, 1}, 0, 0))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("1 camera indices, 2 point indices and 2 observed numbers");
    }

    private static NdArray value(NdArray cameras, NdArray points, int[] camera, int[] point, double... observed) {
        return BalForm.PRIMITIVE
                .residuals(
                        array(cameras), array(points), new BalProblem("bad", cameras, points, camera, point, observed))
                .r();
    }

    /** Points in front of cameras whose rotations have one length; the first camera's is exactly about an axis. */
    private static BalProblem random(long seed, int cameras, int points, int observations, double angle) {
        RandomGenerator random = random(seed);
        double[] rows = new double[cameras * 9];
        for (int i = 0; i < cameras; i++) {
            double[] axis =
                    i == 0 ? new double[] {0, 1, 0} : random.doubles(3, -1, 1).toArray();
            double norm = Math.sqrt(axis[0] * axis[0] + axis[1] * axis[1] + axis[2] * axis[2]);
            for (int k = 0; k < 3; k++) {
                rows[9 * i + k] = angle * axis[k] / norm;
                rows[9 * i + 3 + k] = random.nextDouble(-0.5, 0.5) - (k == 2 ? 5 : 0);
            }
            rows[9 * i + 6] = random.nextDouble(1, 2);
            rows[9 * i + 7] = random.nextDouble(-0.1, 0.1);
            rows[9 * i + 8] = random.nextDouble(-0.1, 0.1);
        }
        return new BalProblem(
                "random",
                NdArray.of(rows, new int[] {cameras, 9}),
                NdArray.of(random.doubles(3L * points, -1, 1).toArray(), new int[] {points, 3}),
                IntStream.range(0, observations)
                        .map(i -> random.nextInt(cameras))
                        .toArray(),
                IntStream.range(0, observations)
                        .map(i -> random.nextInt(points))
                        .toArray(),
                random.doubles(2L * observations, -1, 1).toArray());
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
