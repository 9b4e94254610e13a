package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.IndexException;
import chumpy.ShapeException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningTest {
    private static final int[] FIVE = {5};
    private static final int[] MATRIX = {2, 3};
    private static final int[] NONE = {};

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void concatenatesAlongAnyAxis(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] shape = Naive.shape(random, 1 + random.nextInt(4), 4);
        int axis = random.nextInt(shape.length);
        int[][] shapes = new int[1 + random.nextInt(4)][];
        int length = 0;
        for (int p = 0; p < shapes.length; p++) {
            shapes[p] = shape.clone();
            shapes[p][axis] = random.nextInt(4);
            length += shapes[p][axis];
        }
        Joining plan = Joining.concatenate(random.nextBoolean() ? axis : axis - shape.length, shapes);
        int[] joined = shape.clone();
        joined[axis] = length;
        assertThat(plan.shape()).as("seed %s", seed).isEqualTo(joined);
        assertThat(plan.parts()).isEqualTo(shapes.length);
        double[] whole = new double[Shapes.size(joined)];
        int start = 0;
        for (int p = 0; p < shapes.length; p++) {
            double[] part = Naive.numbers(random, Shapes.size(shapes[p]));
            plan.put(p, part, whole);
            int[] positions = plan.positions(p);
            assertThat(positions).hasSameSizeAs(part);
            for (int i = 0; i < part.length; i++) {
                int[] at = Naive.coordinates(i, shapes[p]);
                at[axis] += start;
                assertThat(positions[i]).as("seed %s", seed).isEqualTo(Naive.flat(at, joined));
                assertThat(whole[positions[i]]).isEqualTo(part[i]);
            }
            double[] back = new double[part.length];
            plan.take(p, whole, back);
            assertThat(back).isEqualTo(part);
            start += shapes[p][axis];
        }
    }

    /** The shapes that NumPy gives. */
    @Test
    void relatives() {
        assertThat(Joining.stack(0, MATRIX, MATRIX).shape()).containsExactly(2, 2, 3);
        assertThat(Joining.stack(-1, MATRIX, MATRIX).shape()).containsExactly(2, 3, 2);
        assertThat(Joining.stack(0, NONE, NONE, NONE).shape()).containsExactly(3);
        assertThat(Joining.stack(1, FIVE, FIVE).positions(1)).containsExactly(1, 3, 5, 7, 9);
        assertThat(Joining.vstack(FIVE, new int[] {2, 5}).shape()).containsExactly(3, 5);
        assertThat(Joining.vstack(NONE, NONE).shape()).containsExactly(2, 1);
        assertThat(Joining.hstack(FIVE, FIVE, NONE).shape()).containsExactly(11);
        assertThat(Joining.hstack(MATRIX, new int[] {2, 1}).shape()).containsExactly(2, 4);
        assertThat(Joining.dstack(FIVE, FIVE).shape()).containsExactly(1, 5, 2);
        assertThat(Joining.dstack(MATRIX, new int[] {2, 3, 4}).shape()).containsExactly(2, 3, 5);
        assertThat(Joining.columnStack(FIVE, new int[] {5, 2}).shape()).containsExactly(5, 3);
        assertThat(Joining.columnStack(NONE, NONE).shape()).containsExactly(1, 2);
        assertThat(Joining.flat(MATRIX, NONE, FIVE).shape()).containsExactly(12);
    }

    @Test
    void whatDoesNotFit() {
        assertThatThrownBy(() -> Joining.concatenate(0)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Joining.stack(0)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Joining.vstack()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Joining.hstack()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Joining.concatenate(0, NONE, NONE))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("0-d arrays cannot be joined");
        assertThatThrownBy(() -> Joining.concatenate(1, MATRIX, new int[] {3, 3}))
                .isInstanceOf(ShapeException.class)
                .hasMessage(
                        "concatenate: array 1 has shape (3, 3) and array 0 (2, 3): they may differ along axis 1 only");
        assertThatThrownBy(() -> Joining.concatenate(0, MATRIX, FIVE)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Joining.concatenate(2, MATRIX)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Joining.stack(3, MATRIX)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Joining.stack(0, MATRIX, FIVE)).isInstanceOf(ShapeException.class);
        int[] huge = {1 << 30};
        assertThatThrownBy(() -> Joining.concatenate(0, huge, huge)).isInstanceOf(ShapeException.class);
    }
}
