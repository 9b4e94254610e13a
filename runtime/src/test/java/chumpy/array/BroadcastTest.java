package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.ShapeException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BroadcastTest {
    private static final BinaryLoop MINUS = BinaryLoop.of((a, b) -> a - b);

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyShapesThatGoTogether(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] shape = Naive.shape(random, random.nextInt(6), seed % 5 == 0 ? 12 : 4);
        check(random, Naive.squashed(random, shape), Naive.squashed(random, shape));
    }

    /** Shapes for which there are special loops: short rows, tall ones, tiles with a rest, several tasks. */
    @Test
    void shapesOfAllKindsOfLoops() {
        int[][][] shapes = {
            {{5000, 3}, {3}},
            {{3}, {5000, 3}},
            {{5000, 3}, {5000, 1}},
            {{2000, 1}, {1, 3}},
            {{1, 3}, {2000, 1}},
            {{700, 5, 10}, {700, 1, 10}},
            {{700, 10, 5}, {700, 10, 1}},
            {{7, 1, 5, 1, 9}, {1, 6, 1, 8, 1}},
            {{300, 400}, {400}},
            {{300, 1}, {400}},
            {{40000, 2}, {40000, 1}},
            {{2, 70000}, {2, 1}},
            {{70000}, {}},
            {{1}, {70000}},
            {{1, 1}, {3}},
            {{20000, 1, 2}, {3, 1}}
        };
        for (int[][] pair : shapes) {
            check(new SplittableRandom(1), pair[0], pair[1]);
        }
    }

    private static void check(SplittableRandom random, int[] left, int[] right) {
        String which = Shapes.toString(left) + " with " + Shapes.toString(right);
        double[] a = Naive.numbers(random, Shapes.size(left));
        double[] b = Naive.numbers(random, Shapes.size(right));
        Broadcast plan = Broadcast.of("subtract", left, right);
        int[] shape = plan.shape();
        assertThat(shape).as(which).isEqualTo(Shapes.broadcast("subtract", left, right));
        assertThat(plan.matches(left.clone(), right.clone())).isTrue();
        double[] expected = new double[plan.size()];
        int[] p = new int[plan.size()];
        int[] q = new int[plan.size()];
        for (int i = 0; i < expected.length; i++) {
            p[i] = Naive.broadcast(i, left, shape);
            q[i] = Naive.broadcast(i, right, shape);
            expected[i] = a[p[i]] - b[q[i]];
        }
        double[] out = new double[plan.size()];
        plan.apply(MINUS, a, b, out);
        assertThat(Arrays.equals(out, expected)).as(which).isTrue();
        int[] iota = IntStream.range(0, plan.size()).toArray();
        int[] leftIndex = plan.leftIndex();
        int[] rightIndex = plan.rightIndex();
        assertThat(leftIndex == null ? iota : leftIndex).as(which).isEqualTo(p);
        assertThat(rightIndex == null ? iota : rightIndex).as(which).isEqualTo(q);
        IndexMap map = Broadcast.map("broadcast_to", left, shape);
        assertThat(map.source()).isEqualTo(p);
        assertThat(map.shape()).isEqualTo(shape);
        if (a.length == out.length) {
            plan.apply(MINUS, a, b, a);
            assertThat(Arrays.equals(a, expected)).as("in place: " + which).isTrue();
        }
    }

    @Test
    void identicalShapesNeedNoIndex() {
        assertThat(Broadcast.index(new int[] {2, 3}, new int[] {2, 3})).isNull();
        assertThat(Broadcast.index(new int[] {3}, new int[] {1, 3})).isNull();
        assertThat(Broadcast.index(new int[] {}, new int[] {2})).containsExactly(0, 0);
        assertThat(Broadcast.index(new int[] {1}, new int[] {0})).isNotNull().isEmpty();
    }

    @Test
    void shapesThatDoNotFit() {
        assertThatThrownBy(() -> Broadcast.of("add", new int[] {2, 3}, new int[] {4}))
                .isInstanceOf(ShapeException.class)
                .hasMessage("add: cannot broadcast (2, 3) with (4,)");
        assertThatThrownBy(() -> Broadcast.map("broadcast_to", new int[] {2, 3}, new int[] {3}))
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("broadcast_to: cannot broadcast (2, 3) to (3,)");
        assertThatThrownBy(() -> Broadcast.map("broadcast_to", new int[] {3}, new int[] {2, 1}))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Broadcast.of("add", new int[] {50000, 1}, new int[] {1, 50000}))
                .isInstanceOf(ShapeException.class);
        assertThat(Broadcast.shape("add", new int[] {2, 1}, new int[] {3}, new int[] {1}))
                .containsExactly(2, 3);
        assertThat(Broadcast.shape("add")).isEmpty();
    }
}
