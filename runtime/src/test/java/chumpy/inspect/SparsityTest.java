package chumpy.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparsityTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "3, 5", "64, 64", "65, 63", "130, 1", "200, 301", "1000, 2"})
    void cellsCountTheEntriesThatFallIntoThem(int rows, int cols) {
        Random random = new Random(rows * 1000L + cols);
        double[][] entries = new double[rows][cols];
        for (double[] row : entries) {
            for (int j = 0; j < cols; j++) {
                row[j] = random.nextInt(5) == 0 ? 1 : 0;
            }
        }
        Sparsity ofDense = Sparsity.of(Jacobian.dense(entries));
        Sparsity ofSparse = Sparsity.of(Jacobian.sparse(Jacobian.dense(entries).toSparse()));
        assertThat(ofDense).isNotNull();
        assertThat(ofSparse).isNotNull();
        assertThat(ofDense.height()).isEqualTo(Math.min(64, rows));
        assertThat(ofDense.width()).isEqualTo(Math.min(64, cols));
        for (int i = 0; i < ofDense.height(); i++) {
            for (int j = 0; j < ofDense.width(); j++) {
                int all = 0;
                int full = 0;
                for (int r = 0; r < rows; r++) {
                    for (int c = 0; c < cols; c++) {
                        if ((long) r * ofDense.height() / rows == i && (long) c * ofDense.width() / cols == j) {
                            all++;
                            full += entries[r][c] == 0 ? 0 : 1;
                        }
                    }
                }
                assertThat(ofDense.density(i, j)).isEqualTo((double) full / all, within(1e-15));
                assertThat(ofSparse.density(i, j)).isEqualTo((double) full / all, within(1e-15));
            }
        }
    }

    @Test
    void everyKindHasOneUnlessItIsTooLarge() {
        assertThat(Sparsity.of(Jacobian.none(3, 4))).isNotNull();
        assertThat(Sparsity.of(Jacobian.zeros(0, 4)).height()).isZero();
        assertThat(Sparsity.of(Jacobian.identity(1_000_000)).density(3, 3)).isBetween(0.0, 1.0);
        assertThat(Sparsity.of(Jacobian.kronecker(NdArray.of(new double[][] {{1, 2}}), 3))
                        .density(0, 0))
                .isEqualTo(1);
        assertThat(Sparsity.of(Jacobian.operator(2, 2, v -> v, v -> v)).density(0, 1))
                .isBetween(0.0, 1.0);
        assertThat(Sparsity.of(Jacobian.kronecker(NdArray.zeros(3000, 3000), 3000)))
                .isNull();
    }
}
