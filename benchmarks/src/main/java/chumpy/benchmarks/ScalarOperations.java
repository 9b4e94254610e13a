package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A residual of a hundred operations on numbers: the time that each takes, after the leaf has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScalarOperations {
    private static final int LENGTH = 100;

    private double at = 1;
    private Ch x = Chumpy.scalar(at);
    private Ch z = x;

    /** Builds the expression. */
    @Setup
    public void build() {
        x = Chumpy.scalar(at);
        z = x;
        for (int i = 0; i < LENGTH; i += 4) {
            z = Chumpy.sin(z.multiply(x).add(1)).multiply(0.5);
        }
    }

    /**
     * The value.
     *
     * @return it
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double value() {
        at = at > 1.1 ? 1 : at + 1e-7;
        x.set(at);
        return z.r().item();
    }

    /**
     * Value and derivative.
     *
     * @return their sum
     */
    @Benchmark
    @OperationsPerInvocation(LENGTH)
    public double valueAndDerivative() {
        return value() + z.drWrt(x).get(0, 0);
    }
}
