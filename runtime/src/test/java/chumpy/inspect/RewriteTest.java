package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.primitive;
import static chumpy.Chumpy.sin;
import static chumpy.inspect.Rewrite.removeRedundancy;
import static chumpy.inspect.Rewrite.replace;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewriteTest {
    private final Ch x = array(1, 2, 3).label("x");
    private final Ch y = array(4, 5, 6).label("y");
    private final Ch z = array(7, 8, 9).label("z");

    @Test
    void everyUseIsReplacedAndFollowsTheNewNode() {
        Ch u = x.multiply(x);
        Ch f = concatenate(u.add(x), ChChain.of(List.of(x, y), x));
        f.drWrt(x);
        assertThat(replace(f, x, z)).isSameAs(f);
        Ch expected = concatenate(z.multiply(z).add(z), ChChain.of(List.of(z, y), z));
        assertThat(f.r()).isEqualTo(expected.r());
        assertThat(Graph.opened(f).contains(x)).isFalse();
        assertThat(f.drWrt(z).toDense().data).isEqualTo(expected.drWrt(z).toDense().data);
        assertThat(f.dependsOn(x)).isFalse();
        z.set("...", 2);
        assertThat(f.r()).isEqualTo(expected.r());
        assertThat(f.drWrt(z).toDense().data).isEqualTo(expected.drWrt(z).toDense().data);
        NdArray before = f.r();
        x.set("...", 5);
        assertThat(f.r()).isSameAs(before);
    }

    @Test
    void usersOutsideTheRootKeepWhatTheyHave() {
        Ch inside = x.add(y);
        Ch outside = x.multiply(2);
        replace(inside, x, z);
        assertThat(inside.r()).isEqualTo(NdArray.of(11, 13, 15));
        assertThat(outside.r()).isEqualTo(NdArray.of(2, 4, 6));
        x.set(0, 100);
        assertThat(outside.r()).isEqualTo(NdArray.of(200, 4, 6));
    }

    @Test
    void theNewNodeMayBeMadeOfTheOldOne() {
        Ch f = sin(x).add(x);
        replace(f, x, x.multiply(2));
        assertThat(f.r()).isEqualTo(sin(array(2, 4, 6)).add(array(2, 4, 6)).r());
    }

    @Test
    void theRootItselfIsReplacedByBeingGivenUp() {
        Ch f = x.add(y);
        assertThat(replace(f, f, z)).isSameAs(z);
        assertThat(replace(f, x, x)).isSameAs(f);
    }

    @Test
    void cyclesAreRefusedAndNothingIsChanged() {
        Ch u = x.add(1);
        Ch f = u.multiply(y).add(x);
        NdArray before = f.r();
        assertThatThrownBy(() -> replace(f, x, u.negative()))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("would come to depend on itself");
        assertThat(f.r()).isSameAs(before);
        assertThatThrownBy(() -> replace(f, z, y))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("is not one of the");
    }

    @Test
    void shapesThatDoNotFitAreRefusedAndNothingIsChanged() {
        Ch sum = x.add(y);
        Ch f = concatenate(x, sum.multiply(x), ChChain.of(List.of(x, y), y));
        Ch two = array(1, 2);
        NdArray before = f.r();
        Jacobian jacobian = f.drWrt(x);
        assertThatThrownBy(() -> replace(f, x, two))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("replace: array of shape (2,) cannot stand in the place of \"x\"");
        assertThat(Graph.of(f).contains(x)).isTrue();
        assertThat(Graph.opened(f).contains(two)).isFalse();
        assertThat(f.r()).isEqualTo(before);
        assertThat(f.drWrt(x).toDense().data).isEqualTo(jacobian.toDense().data);
        x.set(0, 10);
        y.set(0, 20);
        assertThat(f.r())
                .isEqualTo(concatenate(x, x.add(y).multiply(x), ChChain.of(List.of(x, y), y))
                        .r());
    }

    @Test
    void anotherShapeThatFitsIsTaken() {
        Ch f = x.multiply(y).sum();
        replace(f, x, constant(2));
        assertThat(f.r().item()).isEqualTo(30);
    }

    @Test
    void aPrimitiveThatRefusesIsPutBackWithAllOthers() {
        Ch f = x.add(y).multiply(ChPicky.of(x));
        NdArray before = f.r();
        assertThatThrownBy(() -> replace(f, x, sin(z))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Graph.of(f).contains(z)).isFalse();
        assertThat(f.r()).isEqualTo(before);
        x.set(0, 5);
        assertThat(f.r()).isEqualTo(x.add(y).multiply(x.multiply(2)).r());
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Against the same expression, made with the other node from the start. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void randomExpressionsAreAsIfMadeAnew(long seed) {
        Ch[] expected = {array(0.5, 0.6), array(0.7, 0.8)};
        Ch[] made = {array(0.1, 0.2), expected[1]};
        Ch f = random(new SplittableRandom(seed), made);
        Ch g = random(new SplittableRandom(seed), expected);
        boolean warm = seed % 2 == 0;
        if (warm) {
            f.drWrt(made[0]);
        }
        if (Graph.of(f).contains(made[0])) {
            replace(f, made[0], expected[0]);
        }
        assertThat(f.r()).isEqualTo(g.r());
        expected[0].set(0, 0.9);
        assertThat(f.r()).isEqualTo(g.r());
        assertThat(f.drWrt(expected[0]).toString())
                .isEqualTo(g.drWrt(expected[0]).toString());
        int size = Graph.of(f).size();
        int removed = removeRedundancy(f);
        assertThat(Graph.of(f).size()).isEqualTo(size - removed);
        assertThat(removeRedundancy(f)).isZero();
        assertThat(f.r()).isEqualTo(g.r());
        expected[1].set(1, -0.3);
        assertThat(f.r()).isEqualTo(g.r());
        assertThat(f.copy().r()).isEqualTo(g.r());
    }

    private static Ch random(SplittableRandom random, Ch[] leaves) {
        List<Ch> nodes = new ArrayList<>(List.of(leaves));
        for (int i = 0; i < 15; i++) {
            Ch a = nodes.get(random.nextInt(nodes.size()));
            Ch b = nodes.get(random.nextInt(nodes.size()));
            nodes.add(
                    switch (random.nextInt(6)) {
                        case 0 -> a.add(b);
                        case 1 -> a.multiply(b);
                        case 2 -> sin(a);
                        case 3 -> a.multiply(0.5);
                        case 4 -> ChChain.of(List.of(a, b), a);
                        default -> concatenate(a.get("1:"), b.get(":1"));
                    });
        }
        return nodes.get(nodes.size() - 1);
    }

    @Test
    void commonExpressionsAreMergedAndLeavesAreNot() {
        Ch other = array(1, 2, 3);
        Ch f = sin(x.add(2)).multiply(sin(x.add(2))).add(sin(other.add(2)));
        NdArray before = f.r();
        assertThat(removeRedundancy(f)).isEqualTo(4); // x + 2, its sine, two constants
        assertThat(f.r()).isEqualTo(before);
        assertThat(Graph.of(f).kinds())
                .containsEntry("array", 2)
                .containsEntry("constant", 1)
                .containsEntry("sin", 2);
        x.set(0, 5);
        assertThat(f.r())
                .isEqualTo(sin(x.add(2))
                        .multiply(sin(x.add(2)))
                        .add(sin(other.add(2)))
                        .r());
    }

    @Test
    void indicesShapesAndAxesAreCompared() {
        Ch m = array(new double[][] {{1, 2}, {3, 4}});
        Ch[] twice = new Ch[2];
        for (int i = 0; i < 2; i++) {
            twice[i] = concatenate(
                    m.get("1:, [0, 1]").ravel(),
                    m.T().ravel(),
                    m.reshape(4),
                    m.sum(0),
                    m.transpose(1, 0).get(0),
                    m.mean(1));
        }
        Ch f = twice[0].add(twice[1]);
        int size = Graph.of(twice[0]).size();
        NdArray before = f.r();
        removeRedundancy(f);
        assertThat(Graph.of(f).size()).isEqualTo(size + 1);
        assertThat(f.r()).isEqualTo(before);
        Ch different = m.get("0").add(m.get("1")).add(m.sum(0)).add(m.sum(1));
        assertThat(removeRedundancy(different)).isZero();
    }

    @Test
    void constantsAreComparedByTheirBits() {
        Ch f = concatenate(
                constant(0.0, 1),
                constant(-0.0, 1),
                constant(Double.NaN, 1),
                constant(Double.NaN, 1),
                constant(0.0, 1));
        assertThat(removeRedundancy(f)).isEqualTo(2);
        assertThat(f.r()).isEqualTo(NdArray.of(0.0, 1, -0.0, 1, Double.NaN, 1, Double.NaN, 1, 0.0, 1));
    }

    @Test
    void labelsAreKept() {
        Ch f = exp(x).label("a").add(exp(x)).add(exp(x).label("b")).add(exp(x));
        assertThat(removeRedundancy(f)).isEqualTo(2);
        assertThat(f.find("a")).isNotSameAs(f.find("b"));
        Ch g = exp(y).add(exp(y).label("late"));
        assertThat(removeRedundancy(g)).isEqualTo(1);
        assertThat(Graph.of(g).inputs(g)).containsExactly(g.find("late"), g.find("late"));
    }

    @Test
    void lambdasAreComparedByWhereTheyComeFromAndWhatTheyCaught() {
        Ch f = scaled(x, 2).add(scaled(x, 2)).add(scaled(x, 3));
        assertThat(removeRedundancy(f)).isEqualTo(1);
        assertThat(f.r()).isEqualTo(x.multiply(7).r());
    }

    private static Ch scaled(Ch x, double factor) {
        return primitive("scaled")
                .dterm(x)
                .value(in -> NdArray.of(java.util.Arrays.stream(in.get(0).toArray())
                        .map(v -> factor * v)
                        .toArray()))
                .drWrt(in -> Jacobian.scaled(in.get(0).size(), factor))
                .build();
    }

    @Test
    void rootsStay() {
        Ch a = sin(x.add(1));
        Ch b = sin(x.add(1));
        assertThat(removeRedundancy(a, b)).isEqualTo(2); // x + 1 and the 1; both roots stay
        assertThat(Graph.of(a, b).size()).isEqualTo(5);
        assertThat(removeRedundancy(x)).isZero();
    }

    @Test
    void manyUsersAreRewiredAtOnce() {
        List<Ch> users = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            users.add(x.add(y));
        }
        Ch f = concatenate(users.toArray(new Ch[0]));
        replace(f, x, z.multiply(2));
        assertThat(f.r().flat(59_999)).isEqualTo(24);
        assertThat(removeRedundancy(f)).isEqualTo(19_999);
        z.set(2, 0);
        assertThat(f.r().flat(59_999)).isEqualTo(6);
    }
}
