package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.array.Raw;
import org.junit.jupiter.api.Test;

class NdArrayTest {
    private static final NdArray MATRIX = NdArray.of(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void shapesAndEntries() {
        assertThat(MATRIX.shape()).containsExactly(2, 3);
        assertThat(MATRIX.shape(-1)).isEqualTo(3);
        assertThat(MATRIX.ndim()).isEqualTo(2);
        assertThat(MATRIX.size()).isEqualTo(6);
        assertThat(MATRIX.get(1, -1)).isEqualTo(6);
        assertThat(MATRIX.flat(3)).isEqualTo(4);
        assertThat(NdArray.scalar(7).item()).isEqualTo(7);
        assertThat(NdArray.scalar(7).get()).isEqualTo(7);
        assertThat(NdArray.zeros(2, 0).size()).isZero();
        assertThat(NdArray.full(new int[] {2}, 3).toArray()).containsExactly(3, 3);
        assertThat(NdArray.of(new double[0][]).shape()).containsExactly(0, 0);
    }

    @Test
    void cannotBeChangedFromOutside() {
        double[] data = {1, 2, 3, 4};
        int[] shape = {2, 2};
        NdArray a = NdArray.of(data, shape);
        data[0] = 9;
        shape[0] = 9;
        a.toArray()[1] = 9;
        a.shape()[1] = 9;
        assertThat(a).isEqualTo(NdArray.of(new double[][] {{1, 2}, {3, 4}}));
    }

    @Test
    void reshapesWithoutCopy() {
        NdArray b = MATRIX.reshape(3, -1);
        assertThat(b.shape()).containsExactly(3, 2);
        assertThat(Raw.data(b)).isSameAs(Raw.data(MATRIX));
        assertThatThrownBy(() -> MATRIX.reshape(4, -1)).isInstanceOf(ShapeException.class);
        NdArray c = NdArray.zeros(4);
        assertThat(Raw.isHeld(c)).isFalse();
        Raw.hold(c.reshape(2, 2));
        assertThat(Raw.isHeld(c)).isTrue();
    }

    @Test
    void equalsByShapeAndEntries() {
        assertThat(NdArray.of(1, Double.NaN))
                .isEqualTo(NdArray.of(1, Double.NaN))
                .isNotEqualTo(NdArray.of(1, 2));
        assertThat(NdArray.of(1, 2))
                .isNotEqualTo(NdArray.of(1, 2).reshape(2, 1))
                .isNotEqualTo("text");
        assertThat(MATRIX).hasSameHashCodeAs(MATRIX.reshape(2, 3));
        assertThat(MATRIX).hasToString("[[1. 2. 3.]\n [4. 5. 6.]]");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> MATRIX.get(2, 0)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> MATRIX.get(0)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> MATRIX.get(0, -4)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> MATRIX.flat(6)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> MATRIX.flat(-1)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> MATRIX.shape(2)).isInstanceOf(IndexException.class);
        assertThatThrownBy(MATRIX::item).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> NdArray.adopt(new double[3], 2)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> NdArray.zeros(-1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> NdArray.of(new double[][] {{1}, {1, 2}})).isInstanceOf(ShapeException.class);
    }
}
