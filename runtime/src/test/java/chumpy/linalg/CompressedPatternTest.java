package chumpy.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompressedPatternTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void groupsAreTheUnknownsWithEqualNeighbourhoods(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] a = blown(Matrices.random(random, 1 + random.nextInt(25)), random);
        int n = a.length;
        SymmetricPattern pattern = pattern(a, random);
        CompressedPattern compressed = CompressedPattern.of(pattern);
        int[] groups = compressed.groups();
        List<TreeSet<Integer>> neighbourhoods =
                IntStream.range(0, n).mapToObj(i -> neighbourhood(a, i)).toList();
        for (int i = 0; i < n; i++) {
            int self = i;
            int[] equal = IntStream.range(0, n)
                    .filter(j -> neighbourhoods.get(self).equals(neighbourhoods.get(j)))
                    .toArray();
            int[] group =
                    IntStream.range(0, n).filter(j -> groups[self] == groups[j]).toArray();
            assertThat(group).as("group of %d, seed %d", i, seed).containsExactly(equal);
        }
        int count = compressed.weights().length;
        assertThat(Arrays.stream(compressed.weights()).sum()).isEqualTo(n);
        for (int i = 0; i < n; i++) {
            TreeSet<Integer> expected = new TreeSet<>();
            neighbourhoods.get(i).forEach(j -> expected.add(groups[j]));
            expected.remove(groups[i]);
            SymmetricPattern small = compressed.pattern();
            int[] actual =
                    Arrays.copyOfRange(small.neighbours(), small.starts()[groups[i]], small.starts()[groups[i] + 1]);
            assertThat(actual)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrder(
                            expected.stream().mapToInt(Integer::intValue).toArray());
        }
        int[] order = IntStream.range(0, count).map(g -> count - 1 - g).toArray();
        assertThat(compressed.expand(order))
                .as("seed %d", seed)
                .containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
        assertThat(ApproximateMinimumDegree.order(pattern))
                .as("seed %d", seed)
                .containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
    }

    /** Each unknown becomes one to four. */
    private static double[][] blown(double[][] a, SplittableRandom random) {
        int[] origin = IntStream.range(0, a.length)
                .flatMap(i -> IntStream.generate(() -> i).limit(1 + random.nextInt(4)))
                .toArray();
        double[][] blown = new double[origin.length][origin.length];
        for (int i = 0; i < origin.length; i++) {
            for (int j = 0; j < origin.length; j++) {
                blown[i][j] = a[origin[i]][origin[j]];
            }
        }
        return blown;
    }

    private static SymmetricPattern pattern(double[][] a, SplittableRandom random) {
        var sparse = Matrices.sparse(a, SymmetricPattern.Triangle.BOTH, random);
        return SymmetricPattern.of(a.length, sparse.col_idx, sparse.nz_rows, SymmetricPattern.Triangle.BOTH);
    }

    private static TreeSet<Integer> neighbourhood(double[][] a, int i) {
        TreeSet<Integer> set = new TreeSet<>();
        for (int j = 0; j < a.length; j++) {
            if (i == j || a[i][j] != 0) {
                set.add(j);
            }
        }
        return set;
    }
}
