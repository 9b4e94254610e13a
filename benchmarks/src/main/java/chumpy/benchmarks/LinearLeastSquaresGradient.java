package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The gradient of {@code sum((A x - b)^2)} for a 2000 x 500 matrix, after x has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LinearLeastSquaresGradient {
    private static final int M = 2000;
    private static final int N = 500;

    private final SplittableRandom random = new SplittableRandom(1);
    private final double[] matrix = random.doubles((long) M * N).toArray();
    private final double[] right = random.doubles(M).toArray();
    private final double[] at = random.doubles(N).toArray();
    private final Ch a = Chumpy.array(NdArray.of(matrix, new int[] {M, N}));
    private final Ch x = Chumpy.array(at);
    private final Ch f = a.dot(x).subtract(Chumpy.array(right)).power(2).sum();

    /**
     * By an expression.
     *
     * @return the gradient
     */
    @Benchmark
    public NdArray expression() {
        x.set(0, at[0] += 1e-6);
        return f.gradient(x);
    }

    /**
     * By two loops on one thread.
     *
     * @return the gradient
     */
    @Benchmark
    public double[] byHand() {
        at[0] += 1e-6;
        double[] gradient = new double[N];
        for (int i = 0; i < M; i++) {
            double residual = -right[i];
            for (int j = 0; j < N; j++) {
                residual += matrix[i * N + j] * at[j];
            }
            for (int j = 0; j < N; j++) {
                gradient[j] += 2 * residual * matrix[i * N + j];
            }
        }
        return gradient;
    }
}
