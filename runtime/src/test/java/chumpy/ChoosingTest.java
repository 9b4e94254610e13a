package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.greater;
import static chumpy.Chumpy.greaterEqual;
import static chumpy.Chumpy.less;
import static chumpy.Chumpy.lessEqual;
import static chumpy.NumpyValues.x;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChoosingTest {
    private static Ch after(Ch x, Consumer<Ch> assignment) {
        Ch doubled = x.multiply(2);
        assertThat(doubled.r()).isNotNull();
        assignment.accept(x);
        assertThat(doubled.r()).as("follows").isEqualTo(x.multiply(2).r());
        return x;
    }

    private static Ch positive(Ch x) {
        return greater(x, 0);
    }

    @TestFactory
    Stream<DynamicTest> asNumPyHasIt() throws IOException {
        List<Ch> three = List.of(x(4), x(4).add(10), x(4).add(20));
        return new NumpyValues()
                .is(
                        "choose",
                        () -> Chumpy.choose(
                                array(new double[][] {{0, 1}, {2, 1}}),
                                List.of(x(2, 2), x(2, 1).add(10), constant(100))))
                .is(
                        "choose broadcast index",
                        () -> Chumpy.choose(array(new double[][] {{1}, {0}}), List.of(x(2, 3), x(3).negative())))
                .is("choose wrap", () -> Chumpy.choose(array(-1, 0, 5, 4), three, IndexMode.WRAP))
                .is("choose clip", () -> Chumpy.choose(array(-1, 0, 5, 2), three, IndexMode.CLIP))
                .is("select", () -> {
                    Ch x = x(5);
                    return Chumpy.select(
                            List.of(greater(x, 1), positive(x), less(x, -1)),
                            List.of(x, x.multiply(10), x.negative()),
                            7);
                })
                .is(
                        "select default",
                        () -> Chumpy.select(
                                List.of(greater(x(2, 3), 1), positive(x(3))), List.of(x(2, 3), constant(9))))
                .is(
                        "piecewise",
                        () -> Chumpy.piecewise(
                                x(6),
                                List.of(less(x(6), 0), greaterEqual(x(6), 1)),
                                List.of(Chumpy::negative, Chumpy::square)))
                .is(
                        "piecewise otherwise",
                        () -> Chumpy.piecewise(
                                x(6),
                                List.of(less(x(6), 0), less(x(6), 2)),
                                List.of(Chumpy::negative, Chumpy::square, v -> v.add(100))))
                .is("takeAlongAxis", () -> Chumpy.takeAlongAxis(x(2, 4), x(2, 4).argsort(1), 1))
                .is(
                        "takeAlongAxis broadcast",
                        () -> Chumpy.takeAlongAxis(
                                x(3, 1, 4), NdArray.of(new double[] {0, -1}, new int[] {1, 2, 1}), 2))
                .is("put", () -> after(x(2, 3), x -> Chumpy.put(x, new int[] {0, -1, 2}, 10, 20)))
                .is("put wrap", () -> after(x(2, 3), x -> Chumpy.put(x, new int[] {7, -8}, IndexMode.WRAP, 10, 20)))
                .is("put clip", () -> after(x(2, 3), x -> Chumpy.put(x, new int[] {7, -8}, IndexMode.CLIP, 10, 20)))
                .is("putmask", () -> after(x(2, 3), x -> Chumpy.putmask(x, positive(x), 10, 20)))
                .is("place", () -> after(x(2, 3), x -> Chumpy.place(x, positive(x), 10, 20)))
                .is("copyto", () -> after(x(2, 3), x -> Chumpy.copyto(x, NdArray.of(1, 2, 3))))
                .is(
                        "copyto where",
                        () -> after(
                                x(2, 3), x -> Chumpy.copyto(x, NdArray.of(1, 2, 3), array(new double[][] {{1}, {0}}))))
                .is(
                        "putAlongAxis",
                        () -> after(
                                x(2, 3),
                                x -> Chumpy.putAlongAxis(
                                        x,
                                        NdArray.of(new double[][] {{0, 2}, {1, 1}}),
                                        NdArray.of(new double[][] {{5}, {6}}),
                                        1)))
                .is("fillDiagonal", () -> after(x(4, 3), x -> Chumpy.fillDiagonal(x, 50, 60)))
                .is("fillDiagonal cube", () -> after(x(2, 2, 2), x -> Chumpy.fillDiagonal(x, 9)))
                .is("set mask", () -> after(x(2, 3), x -> x.set(positive(x), 9)))
                .is("set mask values", () -> after(x(2, 3), x -> x.set(positive(x), NdArray.of(7, 8))))
                .is(
                        "set mask rows",
                        () -> after(x(3, 2), x -> x.set(array(1, 0, 1), NdArray.of(new double[][] {{1, 2}}))))
                .is("set mask of a view", () -> after(x(2, 3), x -> x.T().set(positive(x.T()), 0)))
                .is("put of a view", () -> after(x(2, 3), x -> Chumpy.put(x.get(":, 1:"), new int[] {0, 3}, 7, 8)))
                .is("extract", () -> Chumpy.extract(positive(x(2, 3)), x(2, 3).multiply(2)))
                .tests("numpy-choosing.txt");
    }

    @Test
    void whatDecidesIsFollowed() {
        Ch index = array(0, 1);
        Ch a = array(1, 2);
        Ch f = Chumpy.choose(index, List.of(a, a.multiply(10)));
        assertThat(f.r()).isEqualTo(NdArray.of(1, 20));
        index.set(new double[] {1, 0});
        assertThat(f.r()).isEqualTo(NdArray.of(10, 2));
        assertThat(f.drWrt(a).toArray()).isEqualTo(NdArray.of(new double[][] {{10, 0}, {0, 1}}));
    }

    @Test
    void whatIsNotChosenDoesNotSpoilTheDerivative() {
        Ch x = array(0, 4);
        Ch f = Chumpy.piecewise(x, List.of(lessEqual(x, 0)), List.of(v -> v, Chumpy::sqrt));
        assertThat(f.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{1, 0}, {0, 0.25}}));
    }

    @Test
    void badArgumentsAreNamed() {
        Ch x = x(2, 3);
        NdArray before = x.r();
        assertThatThrownBy(() -> Chumpy.choose(constant(2), List.of(x, x)).r())
                .isInstanceOf(IndexException.class)
                .hasMessage("choose: the index 2 is out of range for 2 places");
        assertThatThrownBy(() -> Chumpy.choose(constant(0.5), List.of(x, x)).r())
                .isInstanceOf(IndexException.class)
                .hasMessage("choose: the index 0.5 is no integer");
        assertThatThrownBy(() -> Chumpy.choose(constant(0), List.of()))
                .isInstanceOf(TermException.class)
                .hasMessageStartingWith("choose: ");
        assertThatThrownBy(() ->
                        Chumpy.choose(constant(0), List.of(x, array(1, 2))).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("choose: ")
                .hasMessageContaining("(2, 3)");
        assertThatThrownBy(() -> Chumpy.select(List.of(x), List.of()))
                .isInstanceOf(TermException.class)
                .hasMessageStartingWith("select: 1 conditions for 0 choices");
        assertThatThrownBy(() -> Chumpy.put(x, new int[] {6}, 1))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith("put: the index 6");
        assertThatThrownBy(() -> Chumpy.put(x, new int[] {0}))
                .isInstanceOf(TermException.class)
                .hasMessageStartingWith("put: no values for 1 entries");
        assertThatThrownBy(() -> Chumpy.putmask(x, array(1, 0), 1))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(2,)")
                .hasMessageContaining("(2, 3)");
        assertThatThrownBy(() -> Chumpy.place(x.multiply(2), x, 1)).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> Chumpy.fillDiagonal(array(1, 2), 1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.fillDiagonal(x(2, 2, 3), 1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.takeAlongAxis(x, NdArray.of(1, 2), 0).r())
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> x.set(array(1, 0, 1), 3)).isInstanceOf(IndexException.class);
        assertThat(x.r()).isSameAs(before);
    }
}
