package chumpy.optimize.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialSumsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16})
    void addsEachPieceOnceInOrder(int parts) {
        double[][] pieces = new double[50][9];
        Random random = new Random(parts);
        for (double[] piece : pieces) {
            Arrays.setAll(piece, k -> random.nextGaussian());
        }
        PartialSums sums = new PartialSums(parts, 9);
        double[] out = new double[9];
        for (int repetition = 0; repetition < 3; repetition++) {
            Arrays.fill(out, Double.NaN);
            sums.sum(out, (part, sum) -> {
                int last = PartialSums.begin(part + 1, parts, pieces.length);
                for (int i = PartialSums.begin(part, parts, pieces.length); i < last; i++) {
                    add(pieces[i], sum);
                }
            });
            assertThat(out).containsExactly(inOrder(pieces, parts));
        }
    }

    private static double[] inOrder(double[][] pieces, int parts) {
        double[] total = new double[9];
        for (int part = 0; part < parts; part++) {
            double[] sum = new double[9];
            for (int i = part * pieces.length / parts; i < (part + 1) * pieces.length / parts; i++) {
                add(pieces[i], sum);
            }
            add(sum, total);
        }
        return total;
    }

    private static void add(double[] piece, double[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += piece[k];
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 99, 100, 250, 1L << 40})
    void cutsIntoAsManyPartsAsTheWorkIsWorth(long work) {
        assertThat(PartialSums.parts(work, 100)).isEqualTo((int) Math.min(16, Math.max(1, work / 100)));
    }
}
