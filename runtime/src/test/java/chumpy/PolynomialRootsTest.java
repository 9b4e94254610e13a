package chumpy;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Roots follow all coefficients, those at the end that are 0 as well. */
class PolynomialRootsTest {
    /** The coefficients of {@code leading (x - r1) (x - r2) ...}. */
    private static double[] coefficients(double leading, List<Double> roots) {
        double[] p = {leading};
        for (double root : roots) {
            double[] next = new double[p.length + 1];
            for (int k = 0; k < p.length; k++) {
                next[k] += p[k];
                next[k + 1] -= root * p[k];
            }
            p = next;
        }
        return p;
    }

    /**
     * {@code dr/dp[k] = -r^(n-k) / P'(r)}; {@code P'(r)} is the leading coefficient times the distances to the others.
     */
    private static void assertSlopes(String what, double leading, List<Double> roots, int at, Jacobian derivative) {
        int n = roots.size();
        double root = roots.get(at);
        double slope = leading;
        for (int i = 0; i < n; i++) {
            slope *= i == at ? 1 : root - roots.get(i);
        }
        for (int k = 0; k <= n; k++) {
            double expected = -Math.pow(root, n - k) / slope;
            assertThat(derivative.get(at, k))
                    .as("%s: root %s, coefficient %d", what, root, k)
                    .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
        }
    }

    @Test
    void derivativesOfSimpleRoots() {
        for (long seed = 1; seed <= 100; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<Double> others = IntStream.generate(() -> random.nextInt(-6, 7))
                    .filter(root -> root != 0)
                    .distinct()
                    .limit(random.nextInt(1, 5))
                    .sorted()
                    .mapToObj(root -> root / 2.0)
                    .toList();
            boolean zero = random.nextBoolean();
            List<Double> roots = zero
                    ? IntStream.rangeClosed(0, others.size())
                            .mapToObj(i -> i < others.size() ? others.get(i) : 0.0)
                            .toList()
                    : others;
            double leading = random.nextBoolean() ? 2 : -0.5;
            Ch p = array(coefficients(leading, roots));
            Ch found = Chumpy.roots(p);
            String what = "seed " + seed + ", roots " + roots;
            for (int i = 0; i < roots.size(); i++) {
                assertThat(found.r().flat(i)).as(what).isCloseTo(roots.get(i), within(1e-9));
                assertSlopes(what, leading, roots, i, found.drWrt(p));
            }
        }
    }

    @Test
    void zerosAtTheEndComeAndGo() {
        Ch p = array(1, -3, 0);
        Ch roots = Chumpy.roots(p);
        assertThat(roots.r()).isEqualTo(NdArray.of(3, 0));
        p.set(2, 2.0);
        assertThat(roots.r().flat(0)).isCloseTo(1, within(1e-14));
        assertThat(roots.r().flat(1)).isCloseTo(2, within(1e-14));
        p.set(1, 0.0);
        p.set(2, 0.0);
        assertThat(roots.r()).isEqualTo(NdArray.of(0, 0));
        p.set(0, 0.0);
        assertThat(roots.r()).isEqualTo(NdArray.of(Double.NaN, Double.NaN));
        assertThat(roots.drWrt(p).get(1, 2)).isNaN();
    }

    @Test
    void zeroAsAMultipleRootHasNoDerivativeAndTheOthersHaveTheirs() {
        Ch p = array(1, -3, 2, 0, 0);
        Ch roots = Chumpy.roots(p);
        Jacobian derivative = roots.drWrt(p);
        assertThat(roots.r().flat(2)).isZero();
        assertThat(roots.r().flat(3)).isZero();
        for (int k = 0; k < 5; k++) {
            assertThat(derivative.get(2, k)).isNaN();
            assertThat(derivative.get(3, k)).isNaN();
        }
        List<Double> all = List.of(1.0, 2.0, 0.0, 0.0);
        assertSlopes("beside zeros", 1, all, 0, derivative);
        assertSlopes("beside zeros", 1, all, 1, derivative);
    }

    /** {@code x^3 - 1e200 x^2}, where the square of the first root overflows, and {@code dr/dp[1] = -r^2 / r^2}. */
    @Test
    void rootsWhosePowersOverflow() {
        Ch p = array(1, -1e200, 0, 0);
        Jacobian derivative = Chumpy.roots(p).drWrt(p);
        assertThat(derivative.get(0, 0)).isCloseTo(-1e200, within(1e186));
        assertThat(derivative.get(0, 1)).isCloseTo(-1, within(1e-14));
        assertThat(derivative.get(0, 2)).isCloseTo(-1e-200, within(1e-214));
    }

    @Test
    void constantsHaveNoRoots() {
        assertThat(Chumpy.roots(array(5.0)).r().size()).isZero();
        assertThat(Chumpy.roots(array(0, 5)).r().size()).isZero();
    }
}
