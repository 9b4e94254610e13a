package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A product of two 300 x 300 matrices: its value, and the Jacobian with respect to a factor, unformed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatrixProductJacobian {
    private static final int N = 300;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Ch a = Chumpy.array(NdArray.adopt(random.doubles(N * N).toArray(), N, N));
    private final Ch b = Chumpy.array(NdArray.adopt(random.doubles(N * N).toArray(), N, N));
    private final Ch product = a.dot(b);

    /**
     * The value alone.
     *
     * @return the product
     */
    @Benchmark
    public NdArray value() {
        a.set("0, 0", random.nextDouble());
        return product.r();
    }

    /**
     * The value and the Jacobian.
     *
     * @return the Jacobian
     */
    @Benchmark
    public Jacobian valueAndJacobian() {
        a.set("0, 0", random.nextDouble());
        product.r();
        return product.drWrt(a);
    }
}
