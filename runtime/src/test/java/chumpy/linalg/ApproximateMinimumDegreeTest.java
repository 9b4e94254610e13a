package chumpy.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixSparseCSC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApproximateMinimumDegreeTest {
    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordersEveryUnknownOnce(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(80);
        List<TreeSet<Integer>> graph = empty(n);
        for (int k = random.nextInt(4 * n); k > 0; k--) {
            connect(graph, random.nextInt(n), random.nextInt(n));
        }
        assertThat(order(graph)).as("seed %d", seed).containsExactlyInAnyOrder(natural(n));
    }

    @Test
    void treesAndArrowsFillNothing() {
        SplittableRandom random = new SplittableRandom(5);
        int n = 300;
        List<TreeSet<Integer>> tree = empty(n);
        List<TreeSet<Integer>> arrow = empty(n);
        for (int i = 1; i < n; i++) {
            connect(tree, i, random.nextInt(i));
            connect(arrow, i, 0);
        }
        assertThat(fill(tree, order(tree))).isEqualTo(n - 1);
        assertThat(fill(arrow, order(arrow))).isEqualTo(n - 1);
        assertThat(fill(arrow, natural(n))).isEqualTo(n * (n - 1) / 2);
    }

    @Test
    void gridsFillLittle() {
        int side = 30;
        List<TreeSet<Integer>> grid = empty(side * side);
        for (int i = 0; i < side * side; i++) {
            if (i % side > 0) {
                connect(grid, i, i - 1);
            }
            if (i >= side) {
                connect(grid, i, i - side);
            }
        }
        // In natural order the factor is a full band.
        assertThat(fill(grid, order(grid))).isLessThan(fill(grid, natural(side * side)) / 2);
    }

    @Test
    void largeGridsFillAsLittleAsIsKnownOfThisMethod() {
        DMatrixSparseCSC grid = Matrices.grid(200, 200, 1);
        int[] order = ApproximateMinimumDegree.order(grid.numCols, grid.col_idx, grid.nz_rows);
        long entries = SparseCholesky.analyze(grid.numCols, grid.col_idx, grid.nz_rows, order)
                .factorEntries();
        assertThat(entries).isLessThan(1_100_000);
    }

    @Test
    void fillsHardlyMoreThanExactDegrees() {
        long ours = 0;
        long exact = 0;
        for (long seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<TreeSet<Integer>> graph = empty(60);
            for (int k = 0; k < 100; k++) {
                connect(graph, random.nextInt(60), random.nextInt(60));
            }
            ours += fill(graph, order(graph));
            exact += fill(graph, exactMinimumDegree(graph));
        }
        assertThat((double) ours).isLessThan(1.03 * exact);
    }

    @Test
    void unknownsWithVeryManyNeighboursComeLast() {
        int n = 2000;
        List<TreeSet<Integer>> graph = empty(n);
        for (int i = 0; i < n; i++) {
            connect(graph, i, 0);
            connect(graph, i, 7);
            connect(graph, i, Math.max(0, i - 1));
        }
        int[] order = order(graph);
        assertThat(List.of(order[n - 2], order[n - 1])).containsExactly(0, 7);
        assertThat(order).containsExactlyInAnyOrder(natural(n));
    }

    @Test
    void oneTriangleIsEnoughAndTheDiagonalDoesNotMatter() {
        DMatrixSparseCSC grid = Matrices.grid(20, 20, 1);
        int[] starts = new int[grid.numCols + 1];
        int[] rows = new int[grid.nz_length];
        int at = 0;
        for (int j = 0; j < grid.numCols; j++) {
            for (int p = grid.col_idx[j]; p < grid.col_idx[j + 1]; p++) {
                if (grid.nz_rows[p] < j) {
                    rows[at++] = grid.nz_rows[p];
                }
            }
            starts[j + 1] = at;
        }
        long half = SparseCholesky.analyze(
                        400, grid.col_idx, grid.nz_rows, ApproximateMinimumDegree.order(400, starts, rows))
                .factorEntries();
        assertThat(half).isLessThan(4500);
    }

    private static int[] exactMinimumDegree(List<TreeSet<Integer>> graph) {
        List<TreeSet<Integer>> left = copy(graph);
        TreeSet<Integer> unknowns =
                new TreeSet<>(IntStream.range(0, graph.size()).boxed().toList());
        int[] order = new int[graph.size()];
        for (int k = 0; k < order.length; k++) {
            int pivot = Collections.min(
                    unknowns, Comparator.comparingInt((Integer i) -> left.get(i).size()));
            order[k] = pivot;
            unknowns.remove(pivot);
            eliminate(left, pivot);
        }
        return order;
    }

    private static int[] natural(int n) {
        return IntStream.range(0, n).toArray();
    }

    private static List<TreeSet<Integer>> empty(int n) {
        List<TreeSet<Integer>> graph = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            graph.add(new TreeSet<>());
        }
        return graph;
    }

    private static void connect(List<TreeSet<Integer>> graph, int a, int b) {
        graph.get(a).add(b);
        graph.get(b).add(a);
    }

    private static int[] order(List<TreeSet<Integer>> graph) {
        int n = graph.size();
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            starts[i + 1] = starts[i] + graph.get(i).size();
        }
        int[] indices = graph.stream()
                .flatMap(TreeSet::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        return ApproximateMinimumDegree.order(n, starts, indices);
    }

    /** Entries of the factor beneath its diagonal, by elimination on the graph itself. */
    private static int fill(List<TreeSet<Integer>> graph, int[] order) {
        List<TreeSet<Integer>> left = copy(graph);
        int entries = 0;
        for (int pivot : order) {
            entries += left.get(pivot).size();
            eliminate(left, pivot);
        }
        return entries;
    }

    private static List<TreeSet<Integer>> copy(List<TreeSet<Integer>> graph) {
        List<TreeSet<Integer>> copy = empty(graph.size());
        for (int i = 0; i < graph.size(); i++) {
            copy.get(i).addAll(graph.get(i));
            copy.get(i).remove(i);
        }
        return copy;
    }

    private static void eliminate(List<TreeSet<Integer>> graph, int pivot) {
        TreeSet<Integer> clique = graph.get(pivot);
        for (int i : clique) {
            graph.get(i).addAll(clique);
            graph.get(i).remove(i);
            graph.get(i).remove(pivot);
        }
    }
}
