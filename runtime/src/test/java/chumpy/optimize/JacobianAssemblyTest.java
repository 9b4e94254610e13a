package chumpy.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.SparseMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JacobianAssemblyTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void joinsBlocksOfAllForms(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = 40 + random.nextInt(20);
        boolean large = random.nextBoolean();
        List<Jacobian> blocks = new ArrayList<>();
        int n = 0;
        for (int b = 0; b < (large ? 12 : 3); b++) {
            Jacobian block = block(random, large ? 6 : 4, m, large ? 30 : 4);
            blocks.add(block);
            n += block.cols();
        }
        JacobianAssembly assembly = new JacobianAssembly(LinearSolverKind.AUTOMATIC, m, n);
        JacobianMatrix joined = assembly.join(blocks);
        assertThat(joined).as("seed %d", seed).isInstanceOf(large ? SparseMatrix.class : DenseMatrix.class);
        assertSame(seed, joined, blocks);

        blocks.replaceAll(block -> block.scale(-3));
        JacobianMatrix again = assembly.join(blocks);
        assertThat(again).as("seed %d: the matrix is used again", seed).isSameAs(joined);
        assertSame(seed, again, blocks);

        blocks.set(
                0, Jacobian.sparse(m, blocks.get(0).cols(), new int[] {3, 1}, new int[] {0, 0}, new double[] {7, 8}));
        assertSame(seed, assembly.join(blocks), blocks);
    }

    private static Jacobian block(SplittableRandom random, int kinds, int m, int cols) {
        switch (random.nextInt(kinds)) {
            case 0:
                return Jacobian.none(m, cols);
            case 4:
                return Jacobian.scaled(m, random.nextDouble());
            case 5:
                return Jacobian.diagonal(random.doubles(m).toArray());
            case 1:
                return Jacobian.selection(random.ints(m, 0, cols).toArray(), cols);
            case 2:
                int[] rows = random.ints(m, 0, m).distinct().toArray();
                int[] columns = random.ints(rows.length, 0, cols).toArray();
                return Jacobian.sparse(
                        m, cols, rows, columns, random.doubles(rows.length).toArray());
            default: // 3
                return Jacobian.dense(NdArray.of(random.doubles(2L * m).toArray(), new int[] {m, 2}));
        }
    }

    private static void assertSame(long seed, JacobianMatrix joined, List<Jacobian> blocks) {
        int offset = 0;
        double[] column = new double[joined.rows()];
        for (Jacobian block : blocks) {
            for (int j = 0; j < block.cols(); j++) {
                double[] unit = new double[joined.columns()];
                unit[offset + j] = 1;
                times(joined, unit, column);
                for (int i = 0; i < column.length; i++) {
                    assertThat(column[i])
                            .as("seed %d, entry (%d, %d)", seed, i, offset + j)
                            .isEqualTo(block.get(i, j) + 0.0);
                }
            }
            offset += block.cols();
        }
    }

    private static void times(JacobianMatrix matrix, double[] p, double[] out) {
        if (matrix instanceof SparseMatrix sparse) {
            sparse.times(p, out);
        } else {
            ((DenseMatrix) matrix).times(p, out);
        }
    }
}
