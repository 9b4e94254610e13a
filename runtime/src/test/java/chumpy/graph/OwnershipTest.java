package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was handed out stays as it was, what was refused changed nothing, and what nobody holds is collected. */
class OwnershipTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasHandedOutNeverChanges(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ch x = array(1, 2, 3, 4);
        Ch view = x.reshape(2, 2).T();
        Ch f = exp(x.multiply(0.1)).multiply(x).add(sin(view.ravel()));
        Ch g = concatenate(f, view.get("0")).multiply(2);
        List<Ch> nodes = List.of(x, view, f, g, f.sum(), view.matmul(view));
        List<NdArray> arrays = new ArrayList<>();
        List<double[]> copies = new ArrayList<>();
        List<Jacobian> jacobians = new ArrayList<>();
        List<NdArray> matrices = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            Ch node = nodes.get(random.nextInt(nodes.size()));
            switch (random.nextInt(4)) {
                case 0 -> x.set(random.nextInt(4), random.nextDouble());
                case 1 -> view.set("1", random.nextDouble());
                case 2 -> {
                    arrays.add(node.r());
                    copies.add(node.r().toArray());
                }
                default -> {
                    jacobians.add(node.drWrt(x));
                    matrices.add(node.drWrt(x).toArray());
                }
            }
        }
        for (int i = 0; i < arrays.size(); i++) {
            assertThat(arrays.get(i).toArray()).as("seed " + seed).containsExactly(copies.get(i));
        }
        for (int i = 0; i < jacobians.size(); i++) {
            assertThat(jacobians.get(i).toArray()).as("seed " + seed).isEqualTo(matrices.get(i));
        }
    }

    @Test
    void arraysAreCopiedOnTheWayIn() {
        double[] values = {1, 2};
        Ch x = array(values);
        values[0] = 9;
        assertThat(x.r()).isEqualTo(NdArray.of(1, 2));
        x.set(values);
        values[0] = 7;
        assertThat(x.r()).isEqualTo(NdArray.of(9, 2));
    }

    @Test
    void oneArrayInTwoLeavesIsTwoArraysOnceOneIsWrittenTo() {
        NdArray shared = NdArray.of(1, 2);
        Ch a = array(shared);
        Ch b = zeros(2);
        b.set(shared);
        a.set(0, 5);
        assertThat(b.r()).isEqualTo(NdArray.of(1, 2));
        assertThat(shared).isEqualTo(NdArray.of(1, 2));
        assertThat(a.r()).isEqualTo(NdArray.of(5, 2));
    }

    @Test
    void aReturnedMatrixIsACopy() {
        Ch x = array(1, 2);
        DMatrixRMaj matrix = x.multiply(3).drWrt(x).toDense();
        matrix.set(0, 0, 99);
        assertThat(array(1, 2).multiply(3).sum().r().item()).isEqualTo(9);
        assertThat(x.multiply(3).drWrt(x).get(0, 0)).isEqualTo(3);
    }

    @Test
    void aRefusedAssignmentChangesNothing() {
        Ch x = array(1, 2, 3);
        Ch f = x.multiply(2);
        NdArray before = f.r();
        assertThatThrownBy(() -> x.get("1:").set(NdArray.of(1, 2, 3))).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> x.set(5.0)).isInstanceOf(ShapeException.class).hasMessageContaining("\"...\"");
        assertThatThrownBy(() -> f.set(NdArray.of(1, 2, 3)))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("multiply of shape (3,) is an expression");
        assertThat(f.r()).isSameAs(before);
    }

    @Test
    void aCycleIsRefusedAndChangesNothing() {
        Ch x = scalar(2);
        ChCounted a = ChCounted.of(List.of(x));
        ChCounted b = ChCounted.of(List.of(a));
        assertThat(b.r().item()).isEqualTo(2);
        assertThatThrownBy(() -> a.setXs(List.of(x, b)))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("Counted");
        assertThatThrownBy(() -> a.setXs(List.of(a))).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> a.update().factor(3).xs(List.of(b)).apply()).isInstanceOf(GraphException.class);
        assertThat(a.xs()).containsExactly(x);
        assertThat(a.factor()).isEqualTo(1);
        assertThat(b.values).isEqualTo(1);
        x.set(3);
        assertThat(b.r().item()).isEqualTo(3);
    }

    @Test
    void aFailedComputationIsTriedAgain() {
        Ch x = scalar(2);
        ChCounted a = ChCounted.of(List.of(x));
        ChCounted b = ChCounted.of(List.of(a));
        a.failing = true;
        assertThatThrownBy(b::r).hasMessage("as asked");
        assertThatThrownBy(() -> b.drWrt(x)).hasMessage("as asked");
        a.failing = false;
        assertThat(b.r().item()).isEqualTo(2);
        x.set(4);
        a.failing = true;
        assertThatThrownBy(b::r).hasMessage("as asked");
        x.set(5);
        a.failing = false;
        assertThat(b.r().item()).isEqualTo(5);
    }

    @Test
    void aDroppedExpressionIsCollected() throws InterruptedException {
        Ch leaf = scalar(1);
        WeakReference<Ch> dropped = new WeakReference<>(expression(leaf));
        for (int i = 0; i < 50 && dropped.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(dropped.get()).isNull();
        leaf.set(2);
        assertThat(expression(leaf).r().item()).isEqualTo(6);
    }

    private static Ch expression(Ch leaf) {
        Ch f = leaf.multiply(leaf).add(leaf);
        f.drWrt(leaf);
        return f;
    }

    @Test
    void usersThatAreGoneMakeRoom() throws InterruptedException {
        Ch leaf = scalar(1);
        for (int i = 0; i < 300_000; i++) {
            leaf.add(leaf);
        }
        System.gc();
        Thread.sleep(20);
        Ch kept = leaf.add(leaf);
        assertThat(((Node) leaf).users.living()).isLessThan(300_000);
        leaf.set(3);
        assertThat(kept.r().item()).isEqualTo(6);
    }

    @Test
    void constantsCannotBeAssignedTo() {
        Ch f = scalar(1).add(2);
        assertThatThrownBy(() -> ((Ch) f.term("y")).set(3.0)).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> f.term("z")).isInstanceOf(TermException.class);
        assertThat(f.r().item()).isEqualTo(3);
    }

    @Test
    void graphsOfSeveralThreadsMayShareLeaves() throws InterruptedException, ExecutionException {
        Ch shared = array(1, 2, 3);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                int seed = t;
                tasks.add(() -> rightAThousandTimes(shared, seed));
            }
            for (Future<Boolean> right : pool.invokeAll(tasks)) {
                assertThat(right.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static boolean rightAThousandTimes(Ch shared, int seed) {
        boolean right = true;
        for (int i = 0; i < 1000; i++) {
            double factor = seed + i;
            Ch own = scalar(factor);
            Ch f = shared.multiply(own).add(shared).sum();
            right &= f.r().item() == 6 * (factor + 1);
            right &= f.gradient(shared).equals(NdArray.of(factor + 1, factor + 1, factor + 1));
            right &= f.drWrt(own).get(0, 0) == 6;
            own.set(factor + 1);
            right &= f.r().item() == 6 * (factor + 2);
        }
        return right;
    }
}
