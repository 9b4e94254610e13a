package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.sin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.jacobian.Algebra;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jacobians with respect to several nodes at once: as if each had been asked for alone. */
class TogetherTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areThoseOfEachAlone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Ch> leaves = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            leaves.add(
                    array(random.doubles(random.nextInt(2) == 0 ? 1 : 6, 0.5, 2).toArray()));
        }
        Ch f = expression(leaves.subList(0, 4), new SplittableRandom(seed));
        Ch again = expression(leaves.subList(0, 4), new SplittableRandom(seed));
        for (int round = 0; round < 3; round++) {
            List<Ch> wrts = List.of(
                    leaves.get(0),
                    leaves.get(3),
                    leaves.get(4),
                    leaves.get(1),
                    leaves.get(1).get("0:1"));
            List<Jacobian> together = Engine.jacobians(f, wrts);
            for (int i = 0; i < wrts.size(); i++) {
                Jacobian alone = again.drWrt(wrts.get(i));
                assertThat(together.get(i).form() == Jacobian.Form.NONE).isEqualTo(alone.form() == Jacobian.Form.NONE);
                double[] expected = alone.toArray().toArray();
                double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
                assertThat(together.get(i).toArray().toArray())
                        .containsExactly(expected, within(1e-12 * Math.max(1, largest)));
                if (alone.form() != Jacobian.Form.NONE) {
                    assertThat(Engine.jacobian(f, wrts.get(i))).isSameAs(together.get(i));
                }
            }
            leaves.get(round).set(0, random.nextDouble());
        }
    }

    private static Ch expression(List<Ch> leaves, SplittableRandom random) {
        List<Ch> terms = new ArrayList<>(leaves);
        for (int k = 0; k < 12; k++) {
            Ch a = terms.get(random.nextInt(terms.size()));
            Ch b = terms.get(random.nextInt(terms.size()));
            terms.add(
                    switch (random.nextInt(5)) {
                        case 0 -> a.multiply(b.get(0));
                        case 1 -> sin(a).add(b.sum());
                        case 2 -> exp(a.multiply(-0.1)).multiply(b.get("0:1"));
                        case 3 -> concatenate(a, cos(b)).get(":6");
                        default -> a.subtract(b.get(0).power(2));
                    });
        }
        Ch total = array(0, 0, 0);
        for (Ch term : terms.subList(terms.size() - 4, terms.size())) {
            total = total.add(term.get(0).multiply(array(1, 2, 3)));
        }
        return total;
    }

    @Test
    void aNodeBelowAnotherCountsThroughIt() {
        Ch x = array(1, 2);
        Ch square = x.multiply(x);
        Ch f = square.multiply(3).add(x);
        List<Jacobian> jacobians = Engine.jacobians(f, List.of(x, square, f));
        assertThat(jacobians.get(0).toArray()).isEqualTo(f.drWrt(x).toArray());
        assertThat(jacobians.get(0).get(1, 1)).isEqualTo(13);
        assertThat(jacobians.get(1).get(1, 1)).isEqualTo(3);
        assertThat(Algebra.isIdentity(jacobians.get(2))).isTrue();
    }

    @Test
    void aScalarHasThemFromOneSweep() {
        List<Ch> leaves = new ArrayList<>();
        Ch f = scalar(0);
        for (int i = 0; i < 100; i++) {
            leaves.add(array(i, 1));
            f = f.add(leaves.get(i).sum().multiply(i));
        }
        List<Jacobian> jacobians = Engine.jacobians(f, leaves);
        for (int i = 0; i < 100; i++) {
            assertThat(jacobians.get(i).toArray().toArray()).containsExactly(i, i);
        }
    }

    @Test
    void thousandsAreAllRemembered() {
        List<Ch> leaves = new ArrayList<>();
        Ch[] rows = new Ch[4000];
        for (int i = 0; i < rows.length; i++) {
            leaves.add(array(i));
            rows[i] = i % 2 == 0 ? leaves.get(i) : leaves.get(i).multiply(3);
        }
        Ch f = concatenate(rows);
        leaves.add(scalar(1));
        for (int round = 0; round < 2; round++) {
            List<Jacobian> jacobians = Engine.jacobians(f, leaves);
            for (int i = 0; i < rows.length; i++) {
                assertThat(jacobians.get(i).get(i, 0)).isEqualTo(i % 2 == 0 ? 1 : 3);
                assertThat(jacobians.get(i).toSparse().getNonZeroLength()).isEqualTo(1);
                assertThat(f.drWrt(leaves.get(i))).isSameAs(jacobians.get(i));
            }
            assertThat(jacobians.get(rows.length).form()).isEqualTo(Jacobian.Form.NONE);
            assertThat(Engine.jacobians(f, leaves).subList(0, rows.length))
                    .isEqualTo(jacobians.subList(0, rows.length));
            leaves.get(5).set(7);
        }
    }
}
