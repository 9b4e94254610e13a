package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.optimize.Stop;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitedMemoryBfgsBTest {
    static Stream<Long> seeds() {
        return LongStream.range(0, 100).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itSolvesQuadraticProblemsInBoxes(long seed) {
        Random random = new Random(seed);
        BoxProblem problem = new BoxProblem(random, 1 + random.nextInt(30));
        Oracle oracle = problem.oracle();
        Ending ending = oracle.run(new LimitedMemoryBfgsB(1 + random.nextInt(12), 0, 1e-8, 20), problem.start());
        assertThat(ending.stop()).isIn(Stop.GRADIENT, Stop.PRECISION, Stop.IMPROVEMENT);
        problem.assertSolvedBy(oracle.best(), 1e-4);
    }

    /** The same matrix by its definition: BFGS updates of theta I. */
    private static double[][] updated(double theta, double[][] steps, double[][] changes) {
        int n = steps[0].length;
        double[][] b = new double[n][n];
        for (int i = 0; i < n; i++) {
            b[i][i] = theta;
        }
        for (int k = 0; k < steps.length; k++) {
            double[] bs = Dense.times(b, steps[k]);
            double sbs = Dense.dot(steps[k], bs);
            double ys = Dense.dot(changes[k], steps[k]);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    b[i][j] += changes[k][i] * changes[k][j] / ys - bs[i] * bs[j] / sbs;
                }
            }
        }
        return b;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void memoryIsTheBfgsMatrixOfItsSteps(long seed) {
        Random random = new Random(seed);
        int n = 6 + random.nextInt(10);
        int m = 1 + random.nextInt(4);
        int taught = 1 + random.nextInt(8);
        double[][] a = Dense.symmetric(random.doubles(n, 1, 5).toArray(), Dense.orthonormal(random, n));
        double[][] steps = new double[taught][];
        double[][] changes = new double[taught][];
        LimitedMemory memory = new LimitedMemory(n, m);
        for (int k = 0; k < taught; k++) {
            steps[k] = Dense.gaussian(random, n);
            changes[k] = Dense.times(a, steps[k]);
            assertThat(memory.learn(steps[k], changes[k])).isTrue();
        }
        int kept = Math.min(taught, m);
        double[][] b = updated(
                memory.theta(),
                Arrays.copyOfRange(steps, taught - kept, taught),
                Arrays.copyOfRange(changes, taught - kept, taught));
        double[] v = Dense.gaussian(random, n);
        double[] p = new double[memory.columns()];
        memory.columnsTimes(v, p);
        memory.middleTimes(p);
        double[] expected = Dense.times(b, v);
        boolean[] isFree = new boolean[n];
        int free = 0;
        for (int i = 0; i < n; i++) {
            assertThat(memory.theta() * v[i] - memory.rowTimes(i, p)).isCloseTo(expected[i], within(1e-9));
            isFree[i] = random.nextInt(8) < 3;
            free += isFree[i] ? 1 : 0;
            v[i] = isFree[i] ? v[i] : 0;
        }
        double[] d = new double[n];
        assertThat(memory.reduce(isFree, free)).isTrue();
        memory.solveReduced(isFree, v, d);
        double[] product = Dense.times(b, d);
        for (int i = 0; i < n; i++) {
            if (isFree[i]) {
                assertThat(product[i]).isCloseTo(-v[i], within(1e-9));
            } else {
                assertThat(d[i]).isZero();
            }
        }
    }

    @Test
    void manyUnknownsCostLittle() {
        int n = 10_000;
        double[] diagonal = new Random(1).doubles(n, 1, 100).toArray();
        SmoothProblem problem = new SmoothProblem(
                n,
                x -> {
                    double sum = 0;
                    for (int i = 0; i < n; i++) {
                        sum += diagonal[i] * (x[i] - 1) * (x[i] - 1) / 2;
                    }
                    return sum;
                },
                x -> {
                    double[] gradient = new double[n];
                    for (int i = 0; i < n; i++) {
                        gradient[i] = diagonal[i] * (x[i] - 1);
                    }
                    return gradient;
                },
                (x, v) -> v);
        Box box = Box.unbounded(n);
        Arrays.fill(box.upper(), 0, n / 2, 0.5);
        Oracle oracle = problem.oracle(box);
        oracle.run(new LimitedMemoryBfgsB(10, 0, 1e-6, 20), new double[n]);
        assertThat(oracle.best()[0]).isEqualTo(0.5);
        assertThat(oracle.best()[n - 1]).isCloseTo(1, within(1e-6));
        assertThat(oracle.evaluations()).isLessThan(200);
    }
}
