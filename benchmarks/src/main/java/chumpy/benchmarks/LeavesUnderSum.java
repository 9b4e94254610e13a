package chumpy.benchmarks;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A hundred leaves of 5,000 numbers set one after the other under a sum of all, which is then read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LeavesUnderSum {
    private static final int LEAVES = 100;

    private final List<Ch> leaves = new ArrayList<>();
    private final double[] numbers = new double[5000];
    private Ch sum = Chumpy.scalar(0);

    /** Builds the sum. */
    @Setup
    public void build() {
        for (int i = 0; i < LEAVES; i++) {
            Ch leaf = Chumpy.array(numbers);
            leaves.add(leaf);
            sum = sum.add(leaf);
        }
    }

    /**
     * By an expression.
     *
     * @return the sum
     */
    @Benchmark
    public NdArray expression() {
        numbers[0]++;
        for (Ch leaf : leaves) {
            leaf.set(numbers);
        }
        return sum.r();
    }

    /**
     * By a loop.
     *
     * @return the sum
     */
    @Benchmark
    public double[] byHand() {
        numbers[0]++;
        double[] total = new double[numbers.length];
        for (int k = 0; k < LEAVES; k++) {
            double[] copy = numbers.clone();
            for (int i = 0; i < total.length; i++) {
                total[i] += copy[i];
            }
        }
        return total;
    }
}
