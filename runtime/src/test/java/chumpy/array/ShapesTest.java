package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.IndexException;
import chumpy.ShapeException;
import org.junit.jupiter.api.Test;

/** {@link Shapes}, {@link Reshaping} and {@link Axes}. */
class ShapesTest {
    @Test
    void sizes() {
        assertThat(Shapes.size()).isEqualTo(1);
        assertThat(Shapes.size(2, 3)).isEqualTo(6);
        assertThat(Shapes.size(100_000, 0, 100_000)).isZero();
        assertThatThrownBy(() -> Shapes.size(100_000, 100_000)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Shapes.size(1 << 16, 1 << 16, 1 << 16, 1 << 16))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Shapes.size(2, -1)).isInstanceOf(ShapeException.class);
        assertThat(Shapes.strides(2, 3, 4)).containsExactly(12, 4, 1);
    }

    @Test
    void texts() {
        assertThat(Shapes.toString(Shapes.SCALAR)).isEqualTo("()");
        assertThat(Shapes.toString(3)).isEqualTo("(3,)");
        assertThat(Shapes.toString(2, 3)).isEqualTo("(2, 3)");
    }

    @Test
    void resolvesOneUnknownLength() {
        assertThat(Shapes.resolve("reshape", 6, -1, 2)).containsExactly(3, 2);
        assertThat(Shapes.resolve("reshape", 1)).isEmpty();
        assertThat(Shapes.resolve("reshape", 0, 0, 5)).containsExactly(0, 5);
        assertThatThrownBy(() -> Shapes.resolve("reshape", 6, -1, -1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Shapes.resolve("reshape", 6, -1, 4)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Shapes.resolve("reshape", 6, -2, 3)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Shapes.resolve("reshape", 0, -1, 0)).isInstanceOf(ShapeException.class);
    }

    @Test
    void axes() {
        assertThat(Shapes.axis("sum", -1, 3)).isEqualTo(2);
        assertThatThrownBy(() -> Shapes.axis("sum", 0, 0)).isInstanceOf(IndexException.class);
        assertThat(Axes.normalize("sum", 3, (int[]) null)).containsExactly(0, 1, 2);
        assertThat(Axes.normalize("sum", 3, 2, -3)).containsExactly(0, 2);
        assertThat(Axes.normalize("sum", 3)).isEmpty();
    }

    @Test
    void atLeastSoManyAxes() {
        int[] none = {};
        int[] one = {5};
        int[] two = {5, 6};
        int[] four = {5, 6, 7, 8};
        assertThat(Reshaping.atLeast1d(none)).containsExactly(1);
        assertThat(Reshaping.atLeast1d(two)).isSameAs(two);
        assertThat(Reshaping.atLeast2d(none)).containsExactly(1, 1);
        assertThat(Reshaping.atLeast2d(one)).containsExactly(1, 5);
        assertThat(Reshaping.atLeast2d(two)).isSameAs(two);
        assertThat(Reshaping.atLeast3d(none)).containsExactly(1, 1, 1);
        assertThat(Reshaping.atLeast3d(one)).containsExactly(1, 5, 1);
        assertThat(Reshaping.atLeast3d(two)).containsExactly(5, 6, 1);
        assertThat(Reshaping.atLeast3d(four)).isSameAs(four);
    }

    @Test
    void dropsAndAddsAxes() {
        int[] shape = {1, 3, 1, 0};
        assertThat(Reshaping.squeeze(shape, (int[]) null)).containsExactly(3, 0);
        assertThat(Reshaping.squeeze(shape, -2)).containsExactly(1, 3, 0);
        assertThat(Reshaping.squeeze(shape, 0, 2)).containsExactly(3, 0);
        assertThatThrownBy(() -> Reshaping.squeeze(shape, 1))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("axis 1 of shape (1, 3, 1, 0) has length 3");
        assertThatThrownBy(() -> Reshaping.squeeze(shape, 4)).isInstanceOf(IndexException.class);
        assertThat(Reshaping.expandDims(new int[] {2, 3}, 0)).containsExactly(1, 2, 3);
        assertThat(Reshaping.expandDims(new int[] {2, 3}, -1)).containsExactly(2, 3, 1);
        assertThat(Reshaping.expandDims(new int[] {2, 1, 3}, 1, -1)).containsExactly(2, 1, 1, 3, 1);
        assertThatThrownBy(() -> Reshaping.expandDims(new int[] {2}, 2)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Reshaping.expandDims(new int[] {2}, 0, 0)).isInstanceOf(IndexException.class);
    }
}
