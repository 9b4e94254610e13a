package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.IndexException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReductionTest {
    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyAxesOfAnyShape(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] shape = Naive.shape(random, random.nextInt(6), 5);
        int[] axes = Arrays.copyOf(Naive.permutation(random, shape.length), random.nextInt(shape.length + 1));
        for (int i = 0; i < axes.length; i++) {
            axes[i] -= random.nextBoolean() ? shape.length : 0;
        }
        check(random, shape, random.nextInt(4) == 0 ? null : axes, random.nextBoolean());
    }

    /** Shapes for which there are special ways: long runs, tall, wide and middling ones, several tasks. */
    @Test
    void shapesOfAllKindsOfSums() {
        SplittableRandom random = new SplittableRandom(9);
        int[][] shapes = {
            {200_001},
            {50_000, 3},
            {3, 50_000},
            {40, 5000},
            {5000, 40},
            {20, 100, 50},
            {2, 3, 20_000},
            {20_000, 3, 2},
            {30, 1, 40, 1, 50}
        };
        for (int[] shape : shapes) {
            for (int set = 0; set < 1 << shape.length; set++) {
                int chosen = set;
                int[] axes = IntStream.range(0, shape.length)
                        .filter(k -> (chosen >> k & 1) == 1)
                        .toArray();
                check(random, shape, axes, false);
            }
        }
    }

    private static void check(SplittableRandom random, int[] shape, int[] axes, boolean keepDims) {
        String which = Shapes.toString(shape) + " over " + Arrays.toString(axes) + (keepDims ? " kept" : "");
        Reduction plan = Reduction.of("sum", shape, axes, keepDims);
        List<Integer> gone = new ArrayList<>();
        for (int k = 0; k < shape.length; k++) {
            int axis = k;
            if (axes == null || Arrays.stream(axes).anyMatch(x -> Math.floorMod(x, shape.length) == axis)) {
                gone.add(k);
            }
        }
        int[] kept = shape.clone();
        gone.forEach(k -> kept[k] = 1);
        int[] left = IntStream.range(0, shape.length)
                .filter(k -> !gone.contains(k))
                .map(k -> shape[k])
                .toArray();
        assertThat(plan.shape()).as(which).isEqualTo(keepDims ? kept : left);
        assertThat(plan.groups()).isEqualTo(Shapes.size(kept));
        assertThat(plan.groupSize())
                .isEqualTo(gone.stream().mapToInt(k -> shape[k]).reduce(1, (a, b) -> a * b));

        double[] in = Naive.numbers(random, Shapes.size(shape));
        double[] expected = new double[plan.groups()];
        int[] groups = new int[in.length];
        double[][] members = new double[plan.groups()][plan.groupSize()];
        int[] filled = new int[plan.groups()];
        for (int i = 0; i < in.length; i++) {
            groups[i] = Naive.broadcast(i, kept, shape);
            expected[groups[i]] += in[i];
            members[groups[i]][filled[groups[i]]++] = in[i];
        }
        int[] index = plan.groupIndex();
        assertThat(index == null ? new int[in.length] : index).as(which).isEqualTo(groups);
        assertThat(plan.rows(in))
                .as(which)
                .isEqualTo(
                        Arrays.stream(members).flatMapToDouble(Arrays::stream).toArray());
        double[] out = new double[plan.groups()];
        Arrays.fill(out, Double.NaN);
        plan.sum(in, out);
        assertThat(Naive.distance(out, expected)).as(which).isLessThan(1e-9);
        double[] again = new double[plan.groups()];
        plan.sum(in, again);
        assertThat(again).as("the same bits, " + which).isEqualTo(out);
        plan.mean(in, out);
        for (int g = 0; g < out.length; g++) {
            again[g] /= plan.groupSize();
        }
        assertThat(out).as("means, " + which).isEqualTo(again);
        double[] spread = new double[in.length];
        plan.spread(expected, spread);
        double[] repeated = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            repeated[i] = expected[groups[i]];
        }
        assertThat(spread).as(which).isEqualTo(repeated);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoesABroadcast(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] large = Naive.shape(random, random.nextInt(5), 4);
        int[] small = Naive.squashed(random, large);
        Reduction plan = Reduction.undo(large, small);
        assertThat(plan.shape()).isEqualTo(small);
        double[] in = Naive.numbers(random, Shapes.size(large));
        double[] expected = new double[Shapes.size(small)];
        for (int i = 0; i < in.length; i++) {
            expected[Naive.broadcast(i, small, large)] += in[i];
        }
        double[] out = new double[expected.length];
        plan.sum(in, out);
        assertThat(Naive.distance(out, expected)).as("seed %s", seed).isLessThan(1e-12);
    }

    @Test
    void longSumsAreAccurate() {
        SplittableRandom random = new SplittableRandom(31);
        double[] in = random.doubles(300_000, 0, 1).toArray();
        double exact = Arrays.stream(in)
                .mapToObj(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        // A running sum is off by some hundred units here; the bound for pairs of halves is some 25.
        assertThat(PairwiseSums.sum(in)).isCloseTo(exact, within(25 * Math.ulp(exact)));
        double[] out = new double[1];
        for (int columns : new int[] {1, 3, 6}) {
            double[] tall = new double[in.length * columns];
            for (int i = 0; i < in.length; i++) {
                tall[i * columns] = in[i];
            }
            double[] sums = new double[columns];
            Reduction.of("sum", new int[] {in.length, columns}, new int[] {0}, false)
                    .sum(tall, sums);
            assertThat(sums[0]).isCloseTo(exact, within(25 * Math.ulp(exact)));
        }
        Reduction.of("sum", new int[] {0}, null, false).sum(new double[0], out);
        assertThat(out).containsExactly(0);
    }

    /** Sums of 1/3 + 1/4 + ... as NumPy gives them: the same bits, so the same order. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0.3333333333333333",
        "7, 1.328968253968254",
        "8, 1.4289682539682538",
        "9, 1.5198773448773446",
        "127, 3.940899030573669",
        "128, 3.948591338265976",
        "129, 3.956224926052236",
        "136, 4.008088162656104",
        "1000, 5.987467865541362",
        "4097, 7.3958359614170535",
        "10001, 8.287905976058378",
        "300000, 11.688761751838944"
    })
    void runsAreSummedInNumPysOrder(int n, double expected) {
        double[] in = IntStream.range(0, n).mapToDouble(i -> 1.0 / (i + 3)).toArray();
        assertThat(PairwiseSums.sum(in)).isEqualTo(expected);
    }

    @Test
    void axesThatAreNone() {
        int[] shape = {2, 3};
        assertThatThrownBy(() -> Reduction.of("sum", shape, new int[] {2}, false))
                .isInstanceOf(IndexException.class)
                .hasMessage("sum: axis 2 is out of range for an array of 2 dimensions");
        assertThatThrownBy(() -> Reduction.of("sum", shape, new int[] {0, -2}, false))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("duplicate value in 'axis'");
        assertThatThrownBy(() -> Reduction.of("sum", new int[0], new int[] {0}, false))
                .isInstanceOf(IndexException.class);
    }
}
