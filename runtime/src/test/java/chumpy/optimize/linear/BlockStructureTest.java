package chumpy.optimize.linear;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.jacobian.Pattern;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlockStructureTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void blocksAreTheColumnsOfTheSameRows(long seed) {
        Pattern pattern = BlockProblem.random(new SplittableRandom(seed)).sparse.pattern();
        ColumnBlocks blocks = new ColumnBlocks(pattern);
        Map<Integer, TreeSet<Integer>> groups = groupsOfColumns(pattern);
        for (int j = 0; j < pattern.cols(); j++) {
            assertThat(blocks.blockOf(j) == ColumnBlocks.NONE)
                    .as("seed %d: column %d has no entries", seed, j)
                    .isEqualTo(!groups.containsKey(j));
            for (int k = 0; k < j; k++) {
                if (groups.containsKey(j) && groups.containsKey(k)) {
                    assertThat(blocks.blockOf(j) == blocks.blockOf(k))
                            .as("seed %d: columns %d and %d", seed, j, k)
                            .isEqualTo(groups.get(j).equals(groups.get(k)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoEliminatedBlocksMeetAndNoneMoreCanBe(long seed) {
        Pattern pattern = BlockProblem.random(new SplittableRandom(seed)).sparse.pattern();
        BlockStructure structure = BlockStructure.of(pattern);
        ColumnBlocks blocks = structure.blocks();
        Set<Integer> eliminated = set(structure.eliminated());
        Set<Integer> kept = set(structure.kept());
        Set<Integer> held = new HashSet<>();
        for (int g = 0; g < pattern.groups(); g++) {
            Set<Integer> met = new HashSet<>();
            for (int k = 0; k < pattern.length(g); k++) {
                met.add(blocks.blockOf(pattern.columns()[pattern.columnStart(g) + k]));
            }
            Set<Integer> chosen = new HashSet<>(met);
            chosen.retainAll(eliminated);
            assertThat(chosen).as("seed %d, group %d", seed, g).hasSizeLessThan(2);
            if (!chosen.isEmpty()) {
                met.retainAll(kept);
                held.addAll(met);
            }
        }
        assertThat(held)
                .as("seed %d: every kept block has an eliminated neighbour", seed)
                .isEqualTo(kept);
        assertThat(eliminated.size() + kept.size()).isEqualTo(blocks.count());
    }

    @Test
    void pointsAreEliminatedAlsoWhereTheirCoordinatesComeApart() {
        int points = 40;
        int cameras = 4;
        DMatrixRMaj j = new DMatrixRMaj(2 * points * cameras, 3 * points + 9 * cameras);
        for (int p = 0; p < points; p++) {
            for (int c = 0; c < cameras; c++) {
                for (int row = 2 * (p * cameras + c); row < 2 * (p * cameras + c) + 2; row++) {
                    for (int k = 0; k < 3; k++) {
                        j.set(row, k * points + p, 1);
                    }
                    for (int k = 0; k < 9; k++) {
                        j.set(row, 3 * points + 9 * c + k, 1);
                    }
                }
            }
        }
        BlockStructure structure = structure(j);
        assertThat(structure.eliminatedBlocks()).isEqualTo(points);
        assertThat(structure.eliminatedColumns()).isEqualTo(3 * points);
        assertThat(structure.keptBlocks()).isEqualTo(cameras);
        assertThat(structure.keptColumns()).isEqualTo(9 * cameras);
        assertThat(structure.pays()).isTrue();
        assertThat(SchurChoice.of(structure).solver()).isInstanceOf(DenseSchur.class);
        assertThat(SchurChoice.of(structure).reason()).contains("120 unknowns in 40 blocks", "leaves 36");
    }

    @Test
    void camerasAreEliminatedWhereThereAreMore() {
        int points = 3;
        int cameras = 50;
        DMatrixRMaj j = new DMatrixRMaj(points * cameras, 3 * points + 6 * cameras);
        for (int row = 0; row < points * cameras; row++) {
            for (int k = 0; k < 3; k++) {
                j.set(row, 3 * (row % points) + k, 1);
            }
            for (int k = 0; k < 6; k++) {
                j.set(row, 3 * points + 6 * (row / points) + k, 1);
            }
        }
        BlockStructure structure = structure(j);
        assertThat(structure.eliminatedBlocks()).isEqualTo(cameras);
        assertThat(structure.keptColumns()).isEqualTo(3 * points);
    }

    @Test
    void chainsAndFullMatricesDoNotPay() {
        DMatrixRMaj chain = new DMatrixRMaj(50, 51);
        for (int i = 0; i < 50; i++) {
            chain.set(i, i, 1);
            chain.set(i, i + 1, -1);
        }
        assertThat(structure(chain).pays()).isFalse();
        DMatrixRMaj full = new DMatrixRMaj(30, 40);
        Arrays.fill(full.data, 1);
        assertThat(structure(full).pays()).isFalse();
        assertThat(structure(new DMatrixRMaj(4, 5)).pays()).isFalse();
        assertThat(structure(new DMatrixRMaj(0, 5)).pays()).isFalse();
        DMatrixRMaj bordered = new DMatrixRMaj(31, 30);
        for (int i = 0; i < 30; i++) {
            bordered.set(i, i, 1);
            bordered.set(30, i, 1);
        }
        assertThat(structure(bordered).pays()).as("a row of everything").isFalse();
    }

    @Test
    void largeSystemsAreFactoredByWhatIsInThem() {
        assertThat(SchurChoice.of(street(400, 2)).solver()).isInstanceOf(SparseSchur.class);
        assertThat(SchurChoice.of(street(400, 200)).solver()).isInstanceOf(DenseSchur.class);
    }

    /** Cameras of 6 unknowns in a ring; each point is seen by one and by another up to so many further on. */
    private static BlockStructure street(int cameras, int reach) {
        int points = cameras * reach;
        List<int[]> rows = new java.util.ArrayList<>();
        for (int p = 0; p < points; p++) {
            int first = p % cameras;
            int second = (first + 1 + p / cameras) % cameras;
            for (int camera : new int[] {first, second}) {
                int[] columns = new int[9];
                for (int k = 0; k < 6; k++) {
                    columns[k] = 6 * camera + k;
                }
                for (int k = 0; k < 3; k++) {
                    columns[6 + k] = 6 * cameras + 3 * p + k;
                }
                rows.add(columns);
            }
        }
        return BlockStructure.of(BlockProblem.pattern(rows, 6 * cameras + 3 * points));
    }

    private static BlockStructure structure(DMatrixRMaj j) {
        return BlockStructure.of(
                BlockProblem.of(new SplittableRandom(1), j).sparse.pattern());
    }

    private static Map<Integer, TreeSet<Integer>> groupsOfColumns(Pattern pattern) {
        Map<Integer, TreeSet<Integer>> groups = new HashMap<>();
        for (int g = 0; g < pattern.groups(); g++) {
            for (int k = 0; k < pattern.length(g); k++) {
                groups.computeIfAbsent(pattern.columns()[pattern.columnStart(g) + k], j -> new TreeSet<>())
                        .add(g);
            }
        }
        return groups;
    }

    private static Set<Integer> set(int[] numbers) {
        Set<Integer> set = new HashSet<>();
        for (int number : numbers) {
            set.add(number);
        }
        return set;
    }
}
