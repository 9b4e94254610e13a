package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.array.Raw;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Sizes at which structure must last, and at which loops run on several threads. */
class LargeTest {
    private static final int MILLION = 1_000_000;

    @Test
    void aMillionRows() {
        double[] d = new double[MILLION];
        int[] reversed = new int[MILLION];
        Arrays.setAll(d, i -> i + 1);
        Arrays.setAll(reversed, i -> MILLION - 1 - i);
        Jacobian diagonal = Jacobian.diagonal(d);
        Jacobian flip = Jacobian.selection(reversed, MILLION);
        Jacobian chain = diagonal.multiply(flip).multiply(diagonal);
        assertThat(chain).isInstanceOf(RowMap.class);
        assertThat(chain.nnz()).isEqualTo(MILLION);
        assertThat(chain.get(2, MILLION - 3)).isEqualTo(3.0 * (MILLION - 2));
        assertThat(flip.multiply(flip).times(d)).isEqualTo(d);
        Jacobian sum = Jacobian.selection(new int[MILLION], 1).transpose().multiply(chain);
        assertThat(sum.nnz()).isEqualTo(MILLION);
        assertThat(sum.get(0, 0)).isEqualTo(MILLION);
    }

    @Test
    void aMatrixProductIsNotWrittenOut() {
        int n = 300;
        double[] numbers = new SplittableRandom(1).doubles(n * n).toArray();
        NdArray a = NdArray.of(numbers, new int[] {n, n});
        Jacobian byX = Jacobian.kronecker(a, n);
        Jacobian byA = Jacobian.kronecker(n, a).transpose();
        double[] slopes = new SplittableRandom(2).doubles(n * n).toArray();
        Jacobian chain = Jacobian.diagonal(slopes)
                .multiply(byX)
                .add(Jacobian.diagonal(slopes).multiply(byA));
        assertThat(chain).isInstanceOf(Operator.class);
        double[] v = new SplittableRandom(3).doubles(n * n).toArray();
        double[] product = chain.times(v);
        for (int k : new int[] {0, 1, 12_345, n * n - 1}) {
            int i = k / n;
            int j = k % n;
            double sum = 0;
            for (int l = 0; l < n; l++) {
                sum += numbers[i * n + l] * v[l * n + j] + v[i * n + l] * numbers[l * n + j];
            }
            assertThat(product[k]).isCloseTo(slopes[k] * sum, Offset.offset(1e-9));
        }
        assertThat(chain.toString()).contains("90000x90000", "stored entries");
        Jacobian few = Jacobian.selection(new int[] {5, 700}, n * n).multiply(byX);
        assertThat(few.nnz()).isEqualTo(2 * n);
        assertThat(few.get(1, 700)).isEqualTo(numbers[2 * n + 2]);
    }

    @Test
    void sharingIsNotExponential() {
        int n = 200;
        NdArray a = NdArray.of(new SplittableRandom(1).doubles(n * n).toArray(), new int[] {n, n});
        Jacobian left = Jacobian.kronecker(a, n).scale(0.01);
        Jacobian right =
                Jacobian.diagonal(new SplittableRandom(2).doubles(n * n).toArray());
        Jacobian total = Jacobian.identity(n * n);
        Jacobian twice = Jacobian.operator(1000, 1000, v -> v, v -> v);
        for (int level = 0; level < 60; level++) {
            total = left.multiply(total).add(right.multiply(total));
            twice = twice.add(twice);
        }
        assertThat(((Kind) total).applyCost()).isLessThan(60 * 4e7);
        double[] ones = new double[1000];
        Arrays.fill(ones, 1);
        assertThat(twice.times(ones)).containsOnly(Math.pow(2, 60));
    }

    @Test
    void deepOnesAreAppliedOnAnOrdinaryStack() {
        int n = 30;
        Jacobian total = Jacobian.operator(n, n, v -> v, v -> v);
        Jacobian step = Jacobian.operator(n, n, v -> v, v -> v);
        for (int level = 0; level < 5_000; level++) {
            total = step.multiply(total).scale(0.5).add(step.multiply(step).scale(0.5));
        }
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        assertThat(total.times(ones)).containsOnly(1);
    }

    @Test
    void theSameBitsForAnyNumberOfThreads() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        int m = 60_000;
        int n = 50_000;
        double[] w = random.doubles(m).toArray();
        int[] places = random.ints(m, -1, n).toArray();
        int count = 400_000;
        Jacobian map = Jacobian.selection(places, w, n);
        Jacobian sparse = Jacobian.sparse(
                n,
                m,
                random.ints(count, 0, n).toArray(),
                random.ints(count, 0, m).toArray(),
                random.doubles(count).toArray());
        Jacobian other = Jacobian.sparse(
                n,
                m,
                random.ints(count, 0, n).toArray(),
                random.ints(count, 0, m).toArray(),
                random.doubles(count).toArray());
        int[] blocks = random.ints(m / 3, 0, n / 3).toArray();
        Jacobian rows = Jacobian.rowBlocks(3, 3, blocks, random.doubles(m * 3).toArray(), n);
        Jacobian thin = Jacobian.dense(NdArray.adopt(random.doubles(m * 4).toArray(), m, 4));
        Jacobian wide = Jacobian.dense(NdArray.adopt(random.doubles(8 * n).toArray(), 8, n));
        Jacobian square = Jacobian.dense(NdArray.adopt(random.doubles(400 * 400).toArray(), 400, 400));
        List<Supplier<double[]>> works = List.of(
                () -> numbers(map.multiply(sparse)),
                () -> numbers(sparse.multiply(map)),
                () -> numbers(sparse.add(other)),
                () -> numbers(sparse.add(sparse.scale(3))),
                () -> numbers(rows.multiply(sparse)),
                () -> numbers(sparse.multiply(rows)),
                () -> numbers(map.multiply(sparse).multiply(thin)),
                () -> numbers(wide.multiply(sparse)),
                () -> numbers(wide.multiply(sparse.multiply(map))),
                () -> numbers(square.multiply(square)),
                () -> sparse.times(w),
                () -> map.transposeTimes(w),
                () -> thin.transposeTimes(w),
                () -> wide.transposeTimes(new double[] {1, 2, 3, 4, 5, 6, 7, 8}),
                () -> rows.transposeTimes(w));
        ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4);
        try {
            for (int k = 0; k < works.size(); k++) {
                double[] expected = alone.submit(works.get(k)::get).get();
                assertThat(works.get(k).get()).as("work " + k).isEqualTo(expected);
                assertThat(four.submit(works.get(k)::get).get()).as("work " + k).isEqualTo(expected);
            }
        } finally {
            alone.shutdown();
            four.shutdown();
        }
    }

    private static double[] numbers(Jacobian jacobian) {
        Kind entries = ((Kind) jacobian).entries();
        return Raw.data(entries instanceof RowMap map ? NdArray.of(map.weightData()) : entries.values());
    }
}
