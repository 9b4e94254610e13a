package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.sin;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Plans of derivatives: how many are kept, and that they can be made in several threads at once. */
class PlanTest {
    @Test
    void nodesInCommonMayBePlannedOverInSeveralThreads() throws Exception {
        int threads = 4;
        int length = 20_000;
        Ch x = array(1, 2);
        Ch shared = x;
        for (int i = 0; i < length; i++) {
            shared = i % 2 == 0 ? shared.add(1) : sin(shared).add(shared);
        }
        assertThat(shared.size()).isEqualTo(2); // evaluated, as whoever shares nodes has to see to
        int nodes = Plan.of(shared, List.of(x)).nodes.length;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            for (int round = 0; round < 10; round++) {
                List<Future<Integer>> found = new ArrayList<>();
                for (int t = 0; t < threads; t++) {
                    Ch f = shared.multiply(2).add(t);
                    Ch stranger = sin(x);
                    Ch user = stranger.multiply(t);
                    found.add(pool.submit(() -> {
                        start.await();
                        assertThat(Reachability.reaches(f, stranger)).isFalse();
                        assertThat(Reachability.reaches(user, stranger)).isTrue();
                        return Plan.of(f, List.of(x)).nodes.length;
                    }));
                }
                for (Future<Integer> count : found) {
                    assertThat(count.get()).as("round %d", round).isEqualTo(nodes + 2);
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theOldestOfManyPlansIsForgotten() {
        List<Ch> leaves = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            leaves.add(scalar(i));
        }
        Ch f = concatenate(leaves.stream().map(x -> x.reshape(1)).toArray(Ch[]::new));
        NdArray ones = NdArray.full(new int[] {leaves.size()}, 1);
        for (Ch x : leaves) {
            assertThat(f.vjp(x, ones)).isEqualTo(NdArray.scalar(1));
        }
        Derivatives kept = ((Node) f).derivatives();
        long plans = leaves.stream().filter(x -> kept.plan(List.of(x)) != null).count();
        assertThat(plans).isBetween(1L, 256L);
        assertThat(kept.plan(List.of(leaves.get(399)))).isNotNull();
        assertThat(kept.plan(List.of(leaves.get(0)))).isNull();
    }

    @Test
    void aPartIsThePlanOfItsWrt() {
        Ch x = array(1, 2);
        Ch y = array(3, 4);
        Ch z = scalar(5);
        Ch inner = x.multiply(y).add(x);
        Ch f = concatenate(inner.multiply(inner), y.subtract(z), sin(inner));
        assertThat(f.size()).isEqualTo(6);
        List<Ch> leaves = List.of(scalar(0), z, x, y);
        Plan whole = Plan.of(f, leaves);
        for (int i = 1; i < leaves.size(); i++) {
            Plan alone = new PlanBuilder(List.of(leaves.get(i))).build(f);
            Plan part = whole.part(i);
            assertThat(part.nodes).containsExactlyInAnyOrder(alone.nodes);
            assertThat(part.nodes[0]).isSameAs(leaves.get(i));
            assertThat(part.nodes[part.root()]).isSameAs(f);
            assertThat(part.edgeInput).hasSameSizeAs(alone.edgeInput);
            for (int k = 1; k < part.nodes.length; k++) {
                assertThat(part.edgeStart[k + 1]).isGreaterThan(part.edgeStart[k]);
                for (int e = part.edgeStart[k]; e < part.edgeStart[k + 1]; e++) {
                    assertThat(part.edgeInput[e]).isLessThan(k);
                    assertThat(part.nodes[k].inputs[part.edgeSlot[e]]).isSameAs(part.nodes[part.edgeInput[e]]);
                }
            }
            assertThat(MatrixSweeps.accumulate(part)[0].toArray())
                    .isEqualTo(MatrixSweeps.accumulate(alone)[0].toArray());
        }
        assertThat(whole.reaches(leaves.get(0))).isFalse();
    }
}
