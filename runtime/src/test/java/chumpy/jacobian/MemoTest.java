package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.array.Raw;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept between evaluations, and what never is. */
class MemoTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static RowSparse sparse(int m, int n, long structure, long values) {
        SplittableRandom places = new SplittableRandom(structure);
        SplittableRandom numbers = new SplittableRandom(values);
        int count = m * n / 4;
        return (RowSparse) Jacobian.sparse(
                m,
                n,
                places.ints(count, 0, m).toArray(),
                places.ints(count, 0, n).toArray(),
                numbers.doubles(count).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalPatternsGiveTheSamePatternObject(long seed) {
        Memo product = Memo.recipesOnly();
        Memo sum = Memo.recipesOnly();
        Memo gather = Memo.recipesOnly();
        Memo relabel = Memo.recipesOnly();
        int[] places = new SplittableRandom(seed).ints(30, -1, 40).toArray();
        int[] names = new SplittableRandom(seed).ints(30, -1, 40).toArray();
        Pattern[] first = null;
        for (int pass = 0; pass < 3; pass++) {
            RowSparse a = sparse(40, 30, seed, pass);
            RowSparse b = sparse(30, 20, seed + 1, pass);
            RowSparse c = sparse(40, 30, seed + 2, pass);
            Jacobian s = Jacobian.selection(places, 40);
            Jacobian t = Jacobian.selection(names, 40);
            Pattern[] now = {
                SparseProduct.multiply(a, b, product).pattern(),
                ((RowSparse) Algebra.add(a, c, sum)).pattern(),
                ((RowSparse) Algebra.multiply(s, a, gather)).pattern(),
                ((RowSparse) Algebra.multiply(a, t, relabel)).pattern()
            };
            for (int k = 0; first != null && k < now.length; k++) {
                assertThat(now[k]).as("seed " + seed + ", operation " + k).isSameAs(first[k]);
            }
            first = now;
        }
        assertThat(((RowSparse) Algebra.add(sparse(40, 30, seed, 1), sparse(40, 30, seed + 3, 1), sum)).pattern())
                .as("another structure, another plan")
                .isNotSameAs(first[1]);
    }

    @Test
    void selectorsAreKeptToo() {
        Memo memo = Memo.recipesOnly();
        RowMap one = (RowMap) Algebra.multiply(
                Jacobian.selection(new int[] {2, 0, -1}, 3), Jacobian.selection(new int[] {1, 1, 0}, 2), memo);
        RowMap two = (RowMap) Algebra.multiply(
                Jacobian.selection(new int[] {2, 0, -1}, new double[] {1, 2, 3}, 3),
                Jacobian.selection(new int[] {1, 1, 0}, 2),
                memo);
        assertThat(two.selector()).isSameAs(one.selector());
        assertThat(two.toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 2}, {0, 0}}));
    }

    @Test
    void buffersAreReusedUntilHandedOut() {
        Memo memo = Memo.reusingBuffers();
        Kind first = Algebra.multiply(Jacobian.diagonal(1, 2, 3), Jacobian.diagonal(2, 2, 2), memo);
        NdArray numbers = first.values();
        Kind second = Algebra.multiply(Jacobian.diagonal(3, 2, 1), Jacobian.diagonal(2, 2, 2), memo);
        assertThat(Raw.data(second.values())).isSameAs(Raw.data(numbers));
        Algebra.hold(second);
        Kind third = Algebra.multiply(Jacobian.diagonal(9, 9, 9), Jacobian.diagonal(2, 2, 2), memo);
        assertThat(second.toArray()).isEqualTo(NdArray.of(new double[][] {{6, 0, 0}, {0, 4, 0}, {0, 0, 2}}));
        assertThat(third.get(0, 0)).isEqualTo(18);
        assertThat(Memo.recipesOnly().reusesBuffers()).isFalse();
    }

    @Test
    void aViewOfTheNumbersHoldsThem() {
        Memo memo = Memo.reusingBuffers();
        Jacobian a = Jacobian.dense(new double[][] {{1, 2}, {3, 4}});
        Kind product = Algebra.multiply(a, a, memo);
        NdArray seen = product.toArray();
        Algebra.multiply(a.scale(2), a, memo);
        assertThat(seen).isEqualTo(NdArray.of(new double[][] {{7, 10}, {15, 22}}));
    }

    @Test
    void holdingReachesIntoUnevaluatedOnes() {
        Memo memo = Memo.reusingBuffers();
        Kind inner = Algebra.multiply(Jacobian.diagonal(1, 2), Jacobian.diagonal(1, 2), memo);
        Kind lazy = Product.of(Sum.of((Kind) Jacobian.dense(NdArray.full(new int[] {2, 2}, 1)), inner), inner);
        Algebra.hold(lazy);
        assertThat(Raw.isHeld(inner.values())).isTrue();
        Algebra.multiply(Jacobian.diagonal(5, 5), Jacobian.diagonal(5, 5), memo);
        assertThat(lazy.toArray()).isEqualTo(NdArray.of(new double[][] {{2, 4}, {1, 20}}));
    }

    @Test
    void anOperandIsNotWrittenOver() {
        Memo memo = Memo.reusingBuffers();
        Jacobian total = Jacobian.diagonal(1, 2, 3);
        Jacobian step = Jacobian.diagonal(2, 3, 4);
        for (int k = 0; k < 3; k++) {
            total = Algebra.multiply(step, total, memo);
        }
        assertThat(total.toArray()).isEqualTo(Jacobian.diagonal(8, 54, 192).toArray());
        Jacobian sum = sparse(8, 8, 1, 1);
        double[][] expected = new double[8][8];
        for (int k = 0; k < 4; k++) {
            Jacobian term = sparse(8, 8, 2, k);
            for (int i = 0; i < 8; i++) {
                for (int j = 0; j < 8; j++) {
                    expected[i][j] = sum.get(i, j) + term.get(i, j);
                }
            }
            sum = Algebra.add(sum, term, memo);
            Sample.check("step " + k, sum, expected, 8);
        }
    }
}
