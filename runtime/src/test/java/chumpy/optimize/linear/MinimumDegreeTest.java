package chumpy.optimize.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimumDegreeTest {
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
        return MinimumDegree.order(n, starts, indices);
    }

    /** Entries of the factor beneath its diagonal, by elimination on the graph itself. */
    private static int fill(List<TreeSet<Integer>> graph, int[] order) {
        List<TreeSet<Integer>> left = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            TreeSet<Integer> neighbours = new TreeSet<>(graph.get(i));
            neighbours.remove(i);
            left.add(neighbours);
        }
        int entries = 0;
        for (int pivot : order) {
            TreeSet<Integer> clique = left.get(pivot);
            entries += clique.size();
            for (int i : clique) {
                left.get(i).addAll(clique);
                left.get(i).remove(i);
                left.get(i).remove(pivot);
            }
        }
        return entries;
    }
}
