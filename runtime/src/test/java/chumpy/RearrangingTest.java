package chumpy;

import static chumpy.Chumpy.arange;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions that rearrange, cut and sample: views, empty arrays, values that change, and arguments that do not fit. */
class RearrangingTest {
    private static final Ch X = arange(6).reshape(2, 3);

    @Test
    void whatShowsEachEntryOnceIsAView() {
        Ch x = zeros(2, 3);
        for (Ch view :
                List.of(Chumpy.flip(x), Chumpy.rot90(x), Chumpy.roll(x, 1), x.take(0, 5, 3), Chumpy.delete(x, 1))) {
            view.set("...", 1);
            assertThat(view.r().flat(0)).isEqualTo(1);
            assertThat(x.any()).isTrue();
            x.set("...", 0);
        }
        Chumpy.diagonal(x).set(new double[] {7, 8});
        assertThat(x.r()).isEqualTo(NdArray.of(new double[][] {{7, 0, 0}, {0, 8, 0}}));
        Chumpy.hsplit(x, 3).get(2).set("...", 5);
        assertThat(x.r()).isEqualTo(NdArray.of(new double[][] {{7, 0, 5}, {0, 8, 5}}));
    }

    @Test
    void whatIsChosenByValuesFollowsThem() {
        Ch x = array(3, 1, 2);
        Ch sorted = x.sort();
        Ch condition = array(1, 0, 1);
        Ch chosen = Chumpy.compress(condition, x);
        assertThat(sorted.r()).isEqualTo(NdArray.of(1, 2, 3));
        assertThat(chosen.r()).isEqualTo(NdArray.of(3, 2));
        x.set(0, 0);
        condition.set(new double[] {1, 1, 1});
        assertThat(sorted.r()).isEqualTo(NdArray.of(0, 1, 2));
        assertThat(chosen.r()).isEqualTo(NdArray.of(0, 1, 2));
        assertThat(sorted.drWrt(x).toArray()).isEqualTo(Chumpy.identity(3).r());
        assertThat(chosen.dependsOn(condition)).isFalse();
    }

    @Test
    void zerosAtTheEndsAreTrimmed() {
        Ch x = array(0, 0, 1, 0, 2, 0);
        assertThat(Chumpy.trimZeros(x).r()).isEqualTo(NdArray.of(1, 0, 2));
        assertThat(Chumpy.trimZeros(x, "f").size()).isEqualTo(4);
        assertThat(Chumpy.trimZeros(zeros(3)).size()).isZero();
    }

    @Test
    void slicesOfSplitsAreThoseOfPython() {
        List<Ch> parts = Chumpy.split(arange(5), new int[] {3, -4, 9}, 0);
        assertThat(parts.stream().map(Ch::size)).containsExactly(3, 0, 4, 0);
    }

    @Test
    void correlationsAreReversedWhereTheSecondVectorIsLonger() {
        Ch a = array(1, 2);
        Ch b = array(1, 10, 100, 1000);
        double[] full = {1000, 2100, 210, 21, 2};
        assertThat(Chumpy.correlate(a, b, "full").r().toArray()).containsExactly(full);
        assertThat(Chumpy.correlate(a, b, "same").r().toArray()).containsExactly(2100, 210, 21, 2);
        assertThat(Chumpy.correlate(a, b).r().toArray()).containsExactly(2100, 210, 21);
        assertThat(Chumpy.correlate(b, a, "same").r().toArray()).containsExactly(2, 21, 210, 2100);
    }

    @Test
    void interpolationAtAndBeyondTheEnds() {
        Ch xp = array(0, 1, 3);
        Ch fp = array(1, 2, 6);
        Ch x = array(-1, 0, 1, 2, 3, 4, Double.NaN);
        assertThat(Chumpy.interp(x, xp, fp).r().toArray()).containsExactly(1, 1, 2, 4, 6, 6, Double.NaN);
        assertThat(Chumpy.interp(x, xp, fp, -7, 7).r().toArray()).containsExactly(-7, 1, 2, 4, 6, 7, Double.NaN);
        assertThat(Chumpy.interp(array(3), xp, fp).drWrt(fp).toArray().toArray())
                .containsExactly(0, 0, 1);
        assertThat(Chumpy.interp(array(9), xp, fp, 0, 0).drWrt(fp).toArray().toArray())
                .containsExactly(0, 0, 0);
        assertThatThrownBy(() -> Chumpy.interp(x, array(0, 0, 1), fp).r()).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.interp(x, array(0, 1), fp).r()).isInstanceOf(ShapeException.class);
    }

    private static Stream<Supplier<Object>> shapesThatDoNotFit() {
        return Stream.of(
                () -> Chumpy.fliplr(arange(3)).r(),
                () -> Chumpy.rot90(arange(3)).r(),
                () -> Chumpy.rot90(X, 1, 0, -2).r(),
                () -> Chumpy.roll(X, 1, 2).r(),
                () -> Chumpy.roll(X, new int[] {1}, new int[] {0, 1}).r(),
                () -> Chumpy.tile(X, -1).r(),
                () -> Chumpy.repeat(X, 1, 2).r(),
                () -> Chumpy.repeat(X, -1).r(),
                () -> Chumpy.resize(X, -1).r(),
                () -> Chumpy.diagonal(arange(3)).r(),
                () -> Chumpy.diagonal(X, 0, 1, 1).r(),
                () -> Chumpy.diag(zeros(1, 1, 1)).r(),
                () -> Chumpy.tril(scalar(1)).r(),
                () -> Chumpy.split(X, 4, 1).get(0).r(),
                () -> Chumpy.split(X, 0),
                () -> Chumpy.hsplit(scalar(1), 1).get(0).r(),
                () -> Chumpy.vsplit(arange(4), 2).get(0).r(),
                () -> Chumpy.dsplit(X, 1).get(0).r(),
                () -> Chumpy.append(X, arange(2), 0).r(),
                () -> Chumpy.delete(X, 6).r(),
                () -> Chumpy.insert(X, 7, scalar(1)).r(),
                () -> Chumpy.insert(X, 0, arange(2), 0).r(),
                () -> Chumpy.take(X, -7).r(),
                () -> Chumpy.take(X, new int[] {2}, 0).r(),
                () -> Chumpy.compress(array(0, 0, 1), X, 0).r(),
                () -> Chumpy.cumsum(X, 2).r(),
                () -> Chumpy.diff(scalar(1)).r(),
                () -> Chumpy.diff(X, -1, 0),
                () -> Chumpy.gradient(X).r(),
                () -> Chumpy.gradient(arange(1)).r(),
                () -> Chumpy.trapz(X, arange(4)).r(),
                () -> Chumpy.trapz(arange(3), arange(3), 1).r(),
                () -> Chumpy.convolve(X, X).r(),
                () -> Chumpy.convolve(zeros(0), arange(2)).r(),
                () -> Chumpy.convolve(arange(2), arange(2), "half"),
                () -> Chumpy.cov(zeros(2, 2, 2)).r(),
                () -> Chumpy.vander(X).r(),
                () -> Chumpy.searchsorted(X, X),
                () -> Chumpy.unwrap(scalar(1)).r());
    }

    @ParameterizedTest
    @MethodSource("shapesThatDoNotFit")
    void whatDoesNotFitIsSaid(Supplier<Object> call) {
        assertThatThrownBy(call::get)
                .isInstanceOf(ChumpyException.class)
                .message()
                .isNotBlank();
    }
}
