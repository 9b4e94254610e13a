package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The product of two 1000 x 1000 matrices: through an expression after one has changed, and by the library below. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatrixProduct {
    private static final int N = 1000;

    private final double[] a =
            new SplittableRandom(1).doubles((long) N * N, -1, 1).toArray();
    private final double[] c = new double[N * N];
    private final Ch x = Chumpy.array(NdArray.of(a, new int[] {N, N}));
    private final Ch y = x.dot(Chumpy.array(NdArray.of(a, new int[] {N, N})));
    private final BLAS blas = JavaBLAS.getInstance();

    /**
     * Through an expression.
     *
     * @return the product
     */
    @Benchmark
    public NdArray expression() {
        x.set(0, a[0] += 1e-9);
        return y.r();
    }

    /**
     * By the library, on one thread.
     *
     * @return the product
     */
    @Benchmark
    public double[] library() {
        a[0] += 1e-9;
        blas.dgemm("N", "N", N, N, N, 1, a, N, a, N, 0, c, N);
        return c;
    }
}
