package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 1000 times {@code z = z x + 1} on scalars: value and derivative after x has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScalarChain {
    private static final int LENGTH = 1000;

    private double at = 1;
    private Ch x = Chumpy.scalar(at);
    private Ch z = x;

    /** Builds the expression. */
    @Setup
    public void build() {
        x = Chumpy.scalar(at);
        z = Chumpy.scalar(1);
        for (int i = 0; i < LENGTH; i++) {
            z = z.multiply(x).add(1);
        }
    }

    private double next() {
        at = at > 1.0001 ? 1 : at + 1e-7;
        return at;
    }

    /**
     * By an expression.
     *
     * @return value plus derivative
     */
    @Benchmark
    public double expression() {
        x.set(next());
        return z.r().item() + z.drWrt(x).get(0, 0);
    }

    /**
     * By a loop.
     *
     * @return value plus derivative
     */
    @Benchmark
    public double byHand() {
        double a = next();
        double value = 1;
        double slope = 0;
        for (int i = 0; i < LENGTH; i++) {
            slope = slope * a + value;
            value = value * a + 1;
        }
        return value + slope;
    }
}
