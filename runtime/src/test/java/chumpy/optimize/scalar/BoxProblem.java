package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/** A random convex quadratic in a box, some of whose sides are missing, some of length zero. */
final class BoxProblem {
    private final double[][] a;
    private final double[] b;
    private final Box box;
    private final double[] start;

    BoxProblem(Random random, int n) {
        a = Dense.definite(random, n);
        b = Dense.plus(new double[n], 100, Dense.gaussian(random, n));
        box = Box.unbounded(n);
        for (int i = 0; i < n; i++) {
            double middle = 2 * random.nextDouble() - 1;
            int kind = random.nextInt(10);
            if (kind < 7) {
                box.lower()[i] = middle - random.nextDouble();
            }
            if (kind > 2) {
                box.upper()[i] = middle + random.nextDouble();
            }
            if (kind == 5) {
                box.upper()[i] = box.lower()[i];
            }
        }
        start = Dense.gaussian(random, n);
        box.project(start);
    }

    Oracle oracle() {
        return SmoothProblem.quadratic(a, b).oracle(box);
    }

    double[] start() {
        return start.clone();
    }

    /** Where the gradient is not zero, a bound is in the way. */
    void assertSolvedBy(double[] x, double tolerance) {
        double[] gradient = Dense.plus(Dense.times(a, x), 1, b);
        for (int i = 0; i < x.length; i++) {
            assertThat(x[i]).isBetween(box.lower()[i], box.upper()[i]);
            if (x[i] > box.lower()[i]) {
                assertThat(gradient[i]).as("rising from the lower bound").isLessThan(tolerance);
            }
            if (x[i] < box.upper()[i]) {
                assertThat(gradient[i]).as("falling from the upper bound").isGreaterThan(-tolerance);
            }
        }
    }
}
