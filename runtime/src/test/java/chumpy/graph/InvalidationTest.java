package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InvalidationTest {
    @Test
    void nothingIsComputedBeforeItIsAskedForAndNothingTwice() {
        Ch x = array(1, 2);
        ChCounted f = ChCounted.of(List.of(x));
        assertThat(f.values).isZero();
        NdArray r = f.r();
        Jacobian j = f.drWrt(x);
        assertThat(f.r()).isSameAs(r);
        assertThat(f.drWrt(x)).isSameAs(j);
        assertThat(f.values).isEqualTo(1);
        assertThat(f.derivatives).isEqualTo(1);
    }

    @Test
    void aLeafSetTwiceWithoutAReadInBetweenReachesItsReaders() {
        Ch x = scalar(1);
        ChCounted a = ChCounted.of(List.of(x));
        ChCounted b = ChCounted.of(List.of(a));
        assertThat(b.r().item()).isEqualTo(1);
        x.set(2);
        x.set(3);
        assertThat(b.r().item()).isEqualTo(3);
        assertThat(b.values).isEqualTo(2);
    }

    @Test
    void aChangeConsumedByADerivativeIsToldAgain() {
        Ch x = scalar(1);
        Ch square = x.multiply(x);
        ChCounted f = ChCounted.of(List.of(square));
        for (int k = 2; k < 6; k++) {
            x.set(k);
            assertThat(f.drWrt(x).get(0, 0)).isEqualTo(2 * k);
        }
        assertThat(f.changes).hasSize(4).allMatch(which -> which.contains("xs"));
    }

    @Test
    void onChangedIsNeverCalledAtAssignmentAndNeverWithNothing() {
        Ch x = scalar(1);
        ChCounted f = ChCounted.of(List.of(x));
        x.set(2);
        f.setFactor(3);
        assertThat(f.changes).isEmpty();
        assertThat(f.r().item()).isEqualTo(6);
        assertThat(f.changes).containsExactly(Set.of("xs", "factor"));
        f.drWrt(x);
        assertThat(f.changes).hasSize(1);
        f.setFactor(4);
        f.drWrt(x);
        assertThat(f.changes).hasSize(2).last().isEqualTo(Set.of("factor"));
    }

    @Test
    void amongAMillionNodesOnlyTheTwentyThatDependAreComputedAgain() {
        Ch x = scalar(1);
        List<ChCounted> dependent = new ArrayList<>();
        Ch tip = x;
        for (int i = 0; i < 20; i++) {
            ChCounted node = ChCounted.of(List.of(tip));
            dependent.add(node);
            tip = node;
        }
        Ch root = tip;
        List<ChCounted> others = new ArrayList<>();
        Ch other = scalar(1);
        for (int i = 0; i < 1_000_000; i++) {
            ChCounted node = ChCounted.of(List.of(other));
            others.add(node);
            other = node;
        }
        root = ChCounted.of(List.of(root, other));
        assertThat(root.r().item()).isEqualTo(2);
        x.set(5);
        assertThat(root.r().item()).isEqualTo(6);
        assertThat(dependent).allMatch(node -> node.values == 2);
        assertThat(others).allMatch(node -> node.values == 1);
    }

    @Test
    void aNodeInASumIsComputedOnceHoweverManyLeavesAreSet() {
        List<Ch> leaves = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            leaves.add(scalar(i));
        }
        ChCounted sum = ChCounted.of(leaves);
        ChCounted above = ChCounted.of(List.of(sum));
        above.r();
        leaves.forEach(leaf -> leaf.set(1));
        assertThat(above.r().item()).isEqualTo(100);
        assertThat(sum.values).isEqualTo(2);
        assertThat(above.values).isEqualTo(2);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Random graphs, changed and asked at random, against what a recursion without memory says. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomGraphsAgreeWithRecomputation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Ch> leaves = new ArrayList<>();
        List<Ch> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            leaves.add(scalar(random.nextInt(-3, 4)));
        }
        nodes.addAll(leaves);
        for (int i = 0; i < 25; i++) {
            nodes.add(ChCounted.builder()
                    .xs(someOf(nodes, random))
                    .factor(random.nextInt(-2, 3))
                    .build());
        }
        for (int step = 0; step < 60; step++) {
            Ch asked = nodes.get(random.nextInt(nodes.size()));
            switch (random.nextInt(5)) {
                case 0 -> leaves.get(random.nextInt(4)).set(random.nextInt(-3, 4));
                case 1 -> {
                    int at = random.nextInt(4, nodes.size());
                    ((ChCounted) nodes.get(at)).setFactor(random.nextInt(-2, 3));
                }
                case 2 -> {
                    int at = random.nextInt(4, nodes.size());
                    ((ChCounted) nodes.get(at)).setXs(someOf(nodes.subList(0, at), random));
                }
                case 3 -> assertThat(asked.r().item()).as("seed " + seed).isEqualTo(expected(asked));
                default -> {
                    Ch wrt = nodes.get(random.nextInt(nodes.size()));
                    double got = asked.drWrt(wrt).get(0, 0);
                    assertThat(got).as("seed " + seed).isEqualTo(slope(asked, wrt));
                    assertThat(asked.vjp(wrt, NdArray.scalar(1)).item()).isEqualTo(got);
                    assertThat(asked.jvp(wrt, NdArray.scalar(1)).item()).isEqualTo(got);
                    assertThat(asked.dependsOn(wrt)).isEqualTo(asked.drWrt(wrt).form() != Jacobian.Form.NONE);
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exactlyTheDependentsOfALeafAreComputedAgain(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Ch> nodes = new ArrayList<>(List.of(scalar(1), scalar(2), scalar(3)));
        for (int i = 0; i < 30; i++) {
            nodes.add(ChCounted.of(someOf(nodes, random)));
        }
        Ch root = nodes.get(nodes.size() - 1);
        root.r();
        Ch leaf = nodes.get(random.nextInt(3));
        int before = total(nodes);
        leaf.set(7);
        root.r();
        Set<Ch> below = new HashSet<>();
        collect(root, below);
        long dependents =
                below.stream().filter(n -> n != leaf && n.dependsOn(leaf)).count();
        assertThat(total(nodes) - before).as("seed " + seed).isEqualTo((int) dependents);
    }

    private static int total(List<Ch> nodes) {
        return nodes.stream()
                .mapToInt(n -> n instanceof ChCounted c ? c.values : 0)
                .sum();
    }

    private static void collect(Ch node, Set<Ch> into) {
        if (into.add(node) && node instanceof ChCounted c) {
            c.xs().forEach(x -> collect(x, into));
        }
    }

    private static List<Ch> someOf(List<Ch> nodes, SplittableRandom random) {
        List<Ch> some = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            some.add(nodes.get(Math.max(0, nodes.size() - 1 - random.nextInt(8))));
        }
        return some;
    }

    private static double expected(Ch node) {
        if (!(node instanceof ChCounted c)) {
            return node.r().item();
        }
        // Added to 0 as the node does, so that no sign of zero differs.
        double sum = 0;
        for (Ch x : c.xs()) {
            sum += c.factor() * expected(x);
        }
        return sum;
    }

    private static double slope(Ch node, Ch wrt) {
        if (node == wrt) {
            return 1;
        }
        double sum = 0;
        if (node instanceof ChCounted c) {
            for (Ch x : c.xs()) {
                sum += c.factor() * slope(x, wrt);
            }
        }
        return sum;
    }
}
