package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CholeskyBfgsTest {
    /** {@code B^-1 v}. */
    private static double[] solve(CholeskyBfgs b, double[] v) {
        int n = v.length;
        double[] t = new double[n * n];
        b.inverseFactor(t, n);
        double[] tv = new double[n];
        double[] x = new double[n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                tv[k] += t[k * n + j] * v[j];
            }
            for (int j = 0; j < n; j++) {
                x[j] += t[k * n + j] * tv[k];
            }
        }
        return x;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void theSecantEquationHoldsWhereTheCurvatureIsPositive(int n) {
        Random random = new Random(n);
        CholeskyBfgs b = new CholeskyBfgs(n);
        for (int k = 0; k < 30; k++) {
            double[] s = random.doubles(n).map(u -> random.nextGaussian()).toArray();
            double[] y = s.clone();
            for (int i = 0; i < n; i++) {
                y[i] = (i + 1) * s[i];
            }
            b.update(s, y.clone());
            double[] back = solve(b, y);
            for (int i = 0; i < n; i++) {
                assertThat(back[i]).isCloseTo(s[i], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void itStaysDefiniteWhereTheCurvatureIsNegative(int n) {
        Random random = new Random(n);
        CholeskyBfgs b = new CholeskyBfgs(n);
        for (int k = 0; k < 100; k++) {
            double[] s = random.doubles(n).map(u -> random.nextGaussian()).toArray();
            double[] y = random.doubles(n).map(u -> random.nextGaussian()).toArray();
            b.update(s, y);
            double[] v = random.doubles(n).map(u -> random.nextGaussian()).toArray();
            assertThat(dot(v, solve(b, v))).isPositive();
        }
    }
}
