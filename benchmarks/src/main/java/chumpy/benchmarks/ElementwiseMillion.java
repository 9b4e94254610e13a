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

/** {@code sin(x) exp(-x^2) + x / (1 + x^2)} for a million numbers: value and Jacobian after x has changed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ElementwiseMillion {
    private static final int N = 1_000_000;

    private final double[] numbers = new SplittableRandom(1).doubles(N, -3, 3).toArray();
    private final Ch x = Chumpy.array(numbers);
    private final Ch f = Chumpy.sin(x)
            .multiply(Chumpy.exp(x.power(2).negative()))
            .add(x.divide(x.power(2).add(1)));
    private final double[] values = new double[N];
    private final double[] slopes = new double[N];

    /**
     * By an expression.
     *
     * @return the Jacobian
     */
    @Benchmark
    public Jacobian expression() {
        x.set(0, numbers[0] += 1e-9);
        f.r();
        return f.drWrt(x);
    }

    /**
     * By an expression, the product of its Jacobian with a vector instead of the Jacobian.
     *
     * @return the product
     */
    @Benchmark
    public NdArray vectorJacobianProduct() {
        x.set(0, numbers[0] += 1e-9);
        return f.vjp(x, f.r());
    }

    /**
     * By a loop on one thread, that works out each function once.
     *
     * @return the derivatives
     */
    @Benchmark
    public double[] byHand() {
        numbers[0] += 1e-9;
        for (int i = 0; i < N; i++) {
            double a = numbers[i];
            double sine = Math.sin(a);
            double bell = Math.exp(-a * a);
            double square = 1 + a * a;
            values[i] = sine * bell + a / square;
            slopes[i] = (Math.cos(a) - 2 * a * sine) * bell + (1 - a * a) / (square * square);
        }
        return slopes;
    }
}
