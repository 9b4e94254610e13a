package chumpy.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ManifoldsTest {
    static Stream<Arguments> manifolds() {
        Stream<Arguments> all = Stream.empty();
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            double[] q = unit(random.doubles(4, -1, 1).toArray());
            double[] v = random.doubles(3, -1.5, 1.5).toArray();
            double[] s = random.doubles(5, -2, 2).toArray();
            double[] three = random.doubles(3, -1, 1).toArray();
            all = Stream.concat(
                    all,
                    Stream.of(
                            Arguments.of("euclidean", Manifolds.euclidean(3), three, seed),
                            Arguments.of("subset", Manifolds.subset(5, 1, 4), s, seed),
                            Arguments.of("constant", Manifolds.subset(3, 0, 1, 2), three, seed),
                            Arguments.of("quaternion", Manifolds.quaternion(), q, seed),
                            Arguments.of("eigenQuaternion", Manifolds.eigenQuaternion(), q, seed),
                            Arguments.of("rotationVector", Manifolds.rotationVector(), v, seed),
                            Arguments.of("no rotation", Manifolds.rotationVector(), new double[3], seed),
                            Arguments.of("small rotation", Manifolds.rotationVector(), scaled(1e-4, v), seed),
                            Arguments.of("sphere", Manifolds.sphere(5), s, seed),
                            Arguments.of("circle", Manifolds.sphere(2), new double[] {three[0], three[1]}, seed),
                            Arguments.of(
                                    "product",
                                    Manifolds.product(
                                            Manifolds.quaternion(), Manifolds.subset(3, 1), Manifolds.sphere(5)),
                                    joined(q, three, s),
                                    seed)));
        }
        return all;
    }

    private static double[] unit(double[] v) {
        return scaled(1 / Math.sqrt(Arrays.stream(v).map(e -> e * e).sum()), v);
    }

    private static double[] scaled(double factor, double[] v) {
        return Arrays.stream(v).map(e -> factor * e).toArray();
    }

    private static double[] joined(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] plus(Manifold m, double[] x, double[] delta) {
        double[] out = new double[m.ambientSize()];
        m.plus(x, delta, out);
        return out;
    }

    private static double[] minus(Manifold m, double[] y, double[] x) {
        double[] out = new double[m.tangentSize()];
        m.minus(y, x, out);
        return out;
    }

    private static void close(String what, double[] found, double[] wanted, double tolerance) {
        assertThat(found).as(what).hasSameSizeAs(wanted);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).as("%s [%d]", what, i).isCloseTo(wanted[i], within(tolerance));
        }
    }

    @ParameterizedTest(name = "{0}, seed {3}")
    @MethodSource("manifolds")
    void stepsThereAndBackAgree(String name, Manifold m, double[] x, int seed) {
        Random random = new Random(seed);
        double[] delta = random.doubles(m.tangentSize(), -0.7, 0.7).toArray();
        close(name, plus(m, x, new double[m.tangentSize()]), x, 1e-14);
        close(name, minus(m, plus(m, x, delta), x), delta, 1e-12);
        close(name, minus(m, x, x), new double[m.tangentSize()], 1e-7);
        double[] y = plus(m, x, delta);
        close(name, plus(m, x, minus(m, y, x)), y, 1e-13);
    }

    @ParameterizedTest(name = "{0}, seed {3}")
    @MethodSource("manifolds")
    void derivativesAreThoseOfTheSteps(String name, Manifold m, double[] x, int seed) {
        int n = m.ambientSize();
        int k = m.tangentSize();
        double[] jacobian = new double[n * k];
        double[] back = new double[n * k];
        m.plusJacobian(x, jacobian);
        m.minusJacobian(x, back);
        double h = 1e-6;
        for (int j = 0; j < k; j++) {
            double[] ahead = new double[k];
            ahead[j] = h;
            double[] y = plus(m, x, ahead);
            double[] z = plus(m, x, scaled(-1, ahead));
            for (int i = 0; i < n; i++) {
                assertThat(jacobian[i * k + j])
                        .as("%s d[%d]/d[%d]", name, i, j)
                        .isCloseTo((y[i] - z[i]) / (2 * h), within(1e-8));
            }
        }
        // Going along a step and back is going nowhere.
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += back[a * n + i] * jacobian[i * k + b];
                }
                assertThat(sum).as("%s (%d, %d)", name, a, b).isCloseTo(a == b ? 1 : 0, within(1e-12));
            }
        }
    }

    @Test
    void whatIsNoManifoldIsRefused() {
        assertThatThrownBy(() -> Manifolds.sphere(1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> Manifolds.subset(3, 3)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> Manifolds.subset(3, 1, 1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> Manifolds.euclidean(0)).isInstanceOf(OptionException.class);
        assertThatThrownBy(Manifolds::product).isInstanceOf(OptionException.class);
    }
}
