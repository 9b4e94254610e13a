package chumpy.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.DenseQr;
import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.Vectors;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoglegStrategyTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysWithinTheRadiusAndTellsWhatTheModelDoes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(6);
        int m = n + random.nextInt(5);
        DenseMatrix j = new DenseMatrix(m, n);
        for (int k = 0; k < m * n; k++) {
            j.data()[k] = (random.nextDouble() - 0.5) * Math.pow(10, 3 * random.nextDouble());
        }
        boolean deficient = n > 1 && random.nextInt(4) == 0;
        for (int i = 0; deficient && i < m; i++) {
            j.data()[i * n] = 2 * j.data()[i * n + 1];
        }
        double[] r = random.doubles(m, -1, 1).toArray();
        double[] scale = random.doubles(n, 0.1, 10).toArray();
        double[] g = new double[n];
        j.gradient(r, g);
        DoglegStrategy dogleg = dogleg(j, r, g, scale, 1);
        double most = dogleg.greatestReduction();
        double full = dogleg.unrestrictedNorm();

        double before = 0;
        for (double part : new double[] {1e-6, 1e-3, 0.03, 0.1, 0.3, 0.6, 0.9, 0.999, 1, 5}) {
            double radius = part * full;
            double[] p = new double[n];
            double predicted = dogleg(j, r, g, scale, radius).step(p);
            double length = Vectors.scaledNorm(scale, p);
            String what = "seed " + seed + ", radius " + radius;
            assertThat(length).as(what).isCloseTo(Math.min(radius, full), within(1e-9 * full));
            assertThat(predicted).as(what).isCloseTo(reduction(j, r, p), within(1e-9 * most));
            assertThat(predicted).as(what).isGreaterThanOrEqualTo(before * (1 - 1e-9));
            assertThat(predicted).as(what).isGreaterThanOrEqualTo(alongGradient(j, g, scale, radius) * (1 - 1e-9));
            before = predicted;
        }
        assertThat(before).as("seed %d", seed).isCloseTo(most, within(1e-12 * most));
    }

    private static DoglegStrategy dogleg(DenseMatrix j, double[] r, double[] g, double[] scale, double radius) {
        DoglegStrategy dogleg = new DoglegStrategy(new DenseQr(j.rows(), j.columns()), j.columns(), radius);
        dogleg.prepare(new LinearProblem(j, r, g, scale), new double[j.columns()], 1);
        return dogleg;
    }

    /** m(0) - m(p), from the residuals themselves. */
    private static double reduction(DenseMatrix j, double[] r, double[] p) {
        double[] after = new double[r.length];
        j.times(p, after);
        double sum = 0;
        for (int i = 0; i < r.length; i++) {
            sum -= after[i] * (2 * r[i] + after[i]) / 2;
        }
        return sum;
    }

    /** The greatest reduction within the radius along the scaled gradient. */
    private static double alongGradient(DenseMatrix j, double[] g, double[] scale, double radius) {
        double[] d = new double[g.length];
        for (int i = 0; i < d.length; i++) {
            d[i] = -g[i] / scale[i] / scale[i];
        }
        double[] jd = new double[j.rows()];
        j.times(d, jd);
        double curvature = Vectors.dot(jd, jd);
        double slope = -Vectors.dot(g, d);
        double t = Math.min(slope / curvature, radius / Vectors.scaledNorm(scale, d));
        return t * slope - t * t * curvature / 2;
    }
}
