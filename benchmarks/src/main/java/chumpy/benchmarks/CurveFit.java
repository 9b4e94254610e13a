package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Jacobian;
import chumpy.graph.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The model of NIST's Gauss1, {@code b1 exp(-b2 x) + b3 exp(-(x - b4)^2 / b5^2) + b6 exp(-(x - b7)^2 / b8^2)}, at 250
 * points: value and Jacobian with respect to its eight parameters, each a leaf, after all have changed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CurveFit {
    private static final double[] START = {97, 0.009, 100, 65, 20, 70, 178, 16.5};

    private final List<Ch> b = new ArrayList<>();
    private Ch residuals = Chumpy.scalar(0);
    private double shift;

    /** Builds the expression. */
    @Setup
    public void build() {
        for (double start : START) {
            b.add(Chumpy.scalar(start));
        }
        double[] places = new double[250];
        for (int i = 0; i < places.length; i++) {
            places[i] = i + 1;
        }
        Ch x = Chumpy.array(places);
        Ch y = Chumpy.array(new SplittableRandom(1).doubles(250, 0, 200).toArray());
        residuals = b.get(0)
                .multiply(Chumpy.exp(b.get(1).negative().multiply(x)))
                .add(peak(x, 2))
                .add(peak(x, 5))
                .subtract(y);
    }

    private Ch peak(Ch x, int i) {
        Ch square = x.subtract(b.get(i + 1)).power(2).divide(b.get(i + 2).power(2));
        return b.get(i).multiply(Chumpy.exp(square.negative()));
    }

    private void change() {
        shift = shift > 1e-3 ? 0 : shift + 1e-7;
        for (int i = 0; i < START.length; i++) {
            b.get(i).set(START[i] + shift);
        }
    }

    /**
     * All Jacobians at once, as an optimiser asks for them.
     *
     * @return a column for each parameter
     */
    @Benchmark
    public List<Jacobian> together() {
        change();
        return Engine.jacobians(residuals, b);
    }

    /**
     * One after the other.
     *
     * @param blackhole takes the Jacobians
     */
    @Benchmark
    public void oneByOne(Blackhole blackhole) {
        change();
        for (Ch parameter : b) {
            blackhole.consume(Engine.jacobian(residuals, parameter));
        }
    }
}
