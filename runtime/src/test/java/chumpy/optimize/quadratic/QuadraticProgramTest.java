package chumpy.optimize.quadratic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.optimize.quadratic.QuadraticProgram.Outcome;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solutions are judged by the conditions of Karush, Kuhn and Tucker, which are sufficient where B is positive definite. */
class QuadraticProgramTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    /** A programme that has feasible points if it is made as its constructor says. */
    private static final class Case {
        private final int n;
        private final int equalities;
        private final int rows;
        private final double[][] b;
        private final double[] inverseFactor;
        private final double[] g;
        private final double[] a;
        private final double[] c;
        private final double[] lower;
        private final double[] upper;

        /** All constraints hold at a random point, about a half of them as equations if it is to be degenerate. */
        private Case(Random random, int n, int equalities, int inequalities, boolean degenerate) {
            this.n = n;
            this.equalities = equalities;
            this.rows = equalities + inequalities;
            double[][] r = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = i; j < n; j++) {
                    r[i][j] = i == j ? 0.5 + random.nextDouble() : random.nextGaussian() / n;
                }
            }
            this.b = new double[n][n];
            this.inverseFactor = new double[n * n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    for (int k = 0; k < n; k++) {
                        b[i][j] += r[k][i] * r[k][j];
                    }
                }
            }
            for (int k = 0; k < n; k++) {
                for (int j = 0; j <= k; j++) {
                    double sum = j == k ? 1 : 0;
                    for (int i = j; i < k; i++) {
                        sum -= r[i][k] * inverseFactor[i * n + j];
                    }
                    inverseFactor[k * n + j] = sum / r[k][k];
                }
            }
            double[] point = gaussian(random, n);
            this.g = gaussian(random, n);
            for (int i = 0; i < n; i++) {
                g[i] *= 5;
            }
            this.a = gaussian(random, rows * n);
            this.c = new double[rows];
            for (int i = 0; i < rows; i++) {
                if (degenerate && i > 0 && random.nextInt(3) == 0 && (i < equalities || i > equalities)) {
                    System.arraycopy(a, (i - 1) * n, a, i * n, n);
                }
                double slack = i < equalities || (degenerate && random.nextBoolean()) ? 0 : random.nextDouble();
                c[i] = slack - product(i, point);
            }
            this.lower = new double[n];
            this.upper = new double[n];
            for (int j = 0; j < n; j++) {
                int kind = random.nextInt(degenerate ? 4 : 3);
                lower[j] = kind == 0 ? -INF : point[j] - (kind == 3 ? 0 : random.nextDouble());
                upper[j] = kind == 1 ? INF : point[j] + (kind == 3 ? 0 : random.nextDouble());
            }
        }

        private static double[] gaussian(Random random, int size) {
            return random.doubles(size).map(u -> random.nextGaussian()).toArray();
        }

        private double product(int row, double[] x) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += a[row * n + j] * x[j];
            }
            return sum;
        }

        private Outcome solve(QuadraticProgram program) {
            return program.solve(inverseFactor, g, a, c, lower, upper);
        }

        private void check(QuadraticProgram program) {
            double[] x = program.solution();
            double[] multipliers = program.multipliers();
            double scale = 1 + Arrays.stream(multipliers).map(Math::abs).max().orElse(0);
            double tolerance = 1e-8 * scale * scale;
            for (int i = 0; i < rows; i++) {
                double slack = c[i] + product(i, x);
                if (i < equalities) {
                    assertThat(slack).isCloseTo(0, within(tolerance));
                } else {
                    assertThat(slack).isGreaterThan(-tolerance);
                    assertThat(multipliers[i]).isNotNegative();
                    assertThat(slack * multipliers[i]).isCloseTo(0, within(tolerance));
                }
            }
            for (int j = 0; j < n; j++) {
                assertThat(x[j]).isBetween(lower[j] - tolerance, upper[j] + tolerance);
                double slope = g[j];
                for (int k = 0; k < n; k++) {
                    slope += b[j][k] * x[k];
                }
                for (int i = 0; i < rows; i++) {
                    slope -= multipliers[i] * a[i * n + j];
                }
                if (x[j] > lower[j] + tolerance) {
                    assertThat(slope).isLessThan(tolerance);
                }
                if (x[j] < upper[j] - tolerance) {
                    assertThat(slope).isGreaterThan(-tolerance);
                }
            }
        }
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, i -> i + 1).limit(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomProgrammesMeetTheConditions(int seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(12);
        Case any = new Case(random, n, random.nextInt(n), random.nextInt(3 * n), false);
        QuadraticProgram program = new QuadraticProgram(n, any.equalities, any.rows - any.equalities);
        assertThat(any.solve(program)).isEqualTo(Outcome.SOLVED);
        any.check(program);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void degenerateProgrammesWithRepeatedConstraintsMeetTheConditions(int seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(8);
        Case any = new Case(random, n, random.nextInt(n + 1), random.nextInt(4 * n), true);
        QuadraticProgram program = new QuadraticProgram(n, any.equalities, any.rows - any.equalities);
        assertThat(any.solve(program)).isEqualTo(Outcome.SOLVED);
        any.check(program);
    }

    @Test
    void manyConstraintsOnManyUnknowns() {
        Case wide = new Case(new Random(7), 60, 20, 500, false);
        QuadraticProgram program = new QuadraticProgram(60, 20, 500);
        assertThat(wide.solve(program)).isEqualTo(Outcome.SOLVED);
        wide.check(program);
        Case narrow = new Case(new Random(8), 3, 0, 2000, true);
        program = new QuadraticProgram(3, 0, 2000);
        assertThat(narrow.solve(program)).isEqualTo(Outcome.SOLVED);
        narrow.check(program);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void contradictionsAreFound(int seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(6);
        int inequalities = 2 + random.nextInt(10);
        Case any = new Case(random, n, 0, inequalities, false);
        int first = random.nextInt(inequalities - 1);
        for (int j = 0; j < n; j++) {
            any.a[(first + 1) * n + j] = -any.a[first * n + j];
        }
        any.c[first + 1] = -any.c[first] - 0.01;
        assertThat(any.solve(new QuadraticProgram(n, 0, inequalities))).isEqualTo(Outcome.INFEASIBLE);
    }

    @Test
    void contradictionsWithBoundsAndAmongEquationsAreFound() {
        double[] one = {1, 0, 0, 1};
        QuadraticProgram program = new QuadraticProgram(2, 0, 1);
        double[] free = {-INF, -INF};
        assertThat(program.solve(one, new double[2], new double[] {1, 1}, new double[] {-3}, free, new double[] {1, 1}))
                .isEqualTo(Outcome.INFEASIBLE);
        assertThat(program.solve(one, new double[2], new double[2], new double[] {-1}, free, new double[] {INF, INF}))
                .isEqualTo(Outcome.INFEASIBLE);
        double[] twice = {1, 2, 2, 4};
        QuadraticProgram equations = new QuadraticProgram(2, 2, 0);
        double[] infinite = {INF, INF};
        assertThat(equations.solve(one, new double[2], twice, new double[] {-5, -10}, free, infinite))
                .isEqualTo(Outcome.SOLVED);
        assertThat(equations.solution()).containsExactly(new double[] {1, 2}, within(1e-14));
        assertThat(equations.solve(one, new double[2], twice, new double[] {-5, -11}, free, infinite))
                .isEqualTo(Outcome.INFEASIBLE);
    }
}
