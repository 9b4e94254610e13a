package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Jacobian;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Joining many arrays: sums of placements times small matrices. */
class StackTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static Jacobian placement(int rows, int... places) {
        return Jacobian.selection(places, rows).transpose();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsOfAWhole(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(20);
        int count = 10 + random.nextInt(30);
        int[] sizes = IntStream.range(0, count).map(i -> random.nextInt(8)).toArray();
        int overlap = random.nextInt(4) == 0 ? 1 : 0;
        int rows = IntStream.of(sizes).sum() + random.nextInt(3) + 20;
        boolean mapsOnly = random.nextBoolean();
        long[] structure = random.longs(count).toArray();
        Memo memo = random.nextBoolean() ? Memo.recipesOnly() : Memo.reusingBuffers();
        Kind before = null;
        for (int pass = 0; pass < 3; pass++) {
            List<Jacobian> terms = new ArrayList<>();
            double[][] expected = new double[rows][n];
            int at = 0;
            for (int part = 0; part < count; part++) {
                int size = sizes[part];
                String kind = mapsOnly
                        ? "weightedSelection"
                        : Sample.KINDS[Math.floorMod(structure[part], Sample.KINDS.length)];
                Sample s = Sample.of(kind, size, n, structure[part], random.nextLong());
                int[] places = new int[size];
                for (int i = 0; i < size; i++) {
                    places[i] = at + i;
                    for (int j = 0; j < n; j++) {
                        expected[at + i][j] += 2 * s.expected()[i][j];
                    }
                }
                at += Math.max(0, size - overlap);
                terms.add(Algebra.multiply(placement(rows, places).scale(2), s.jacobian()));
            }
            String what = "seed " + seed + ", pass " + pass;
            Kind sum = Algebra.sum(terms, memo);
            Sample.check(what, sum, expected, n);
            if (mapsOnly && overlap == 0) {
                assertThat(sum).as(what).isInstanceOf(RowMap.class);
            }
            if (before instanceof RowSparse a && pass > 1) {
                assertThat(((RowSparse) sum).pattern()).as(what).isSameAs(a.pattern());
            }
            before = sum;
        }
    }

    @Test
    void entriesPutBackInOrderAreTheIdentity() {
        int n = 20_000;
        List<Jacobian> terms = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            terms.add(Algebra.multiply(placement(n, i), Jacobian.selection(new int[] {i}, n)));
        }
        Kind sum = Algebra.sum(terms, Memo.recipesOnly());
        assertThat(sum).isInstanceOf(RowMap.class);
        RowMap map = (RowMap) sum;
        assertThat(map.selector().isIdentity()).isTrue();
        assertThat(map.weightData()).containsOnly(1);
    }
}
