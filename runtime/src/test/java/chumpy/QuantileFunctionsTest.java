package chumpy;

import static chumpy.NumpyValues.x;
import static chumpy.NumpyValues.xnan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileFunctionsTest {
    private static final double[] Q = {0, .05, .1, .25, .3, .5, .62, .75, .9, 1};
    private static final double[] PERCENT = {0, 12.5, 50, 80};

    @TestFactory
    Stream<DynamicTest> asNumPyHasIt() throws IOException {
        NumpyValues values = new NumpyValues();
        for (QuantileMethod method : QuantileMethod.values()) {
            String name = method.name().toLowerCase(Locale.ROOT);
            for (int n : new int[] {1, 2, 5, 10, 12}) {
                values.is(name + " " + n, () -> Chumpy.quantile(x(n), Q, null, false, method));
            }
            values.is(name + " axis", () -> Chumpy.percentile(x(3, 4), PERCENT, new int[] {0}, true, method));
            values.is(name + " axes", () -> Chumpy.quantile(x(2, 3, 4), .37, new int[] {0, 2}, false, method));
            values.is(name + " nan", () -> Chumpy.nanpercentile(xnan(3, 4), PERCENT, new int[] {1}, false, method));
        }
        return values.is(
                        "nan in one row",
                        () -> Chumpy.quantile(xnan(3, 3), new double[] {.2, .5}, new int[] {1}, false))
                .is("nanmedian", () -> Chumpy.nanmedian(xnan(3, 4)))
                .is("nanmedian axis", () -> Chumpy.nanmedian(xnan(3, 4), new int[] {0}, true))
                .is("nanquantile", () -> Chumpy.nanquantile(xnan(3, 4), .3))
                .is("nanpercentile", () -> Chumpy.nanpercentile(xnan(3, 4), 30))
                .is("nanquantile kept", () -> Chumpy.nanquantile(xnan(3, 4), .3, null, true))
                .tests("numpy-quantiles.txt");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void ofNothingThereIsNoQuantileButNanWhereNanIsLeftOut(double q) {
        Ch empty = Chumpy.zeros(0, 2);
        int[] first = {0};
        for (Ch refused : List.of(
                Chumpy.quantile(empty, q, first, false), Chumpy.quantile(empty, new double[] {q}, first, false))) {
            assertThatThrownBy(refused::r)
                    .isInstanceOf(ShapeException.class)
                    .hasMessageStartingWith("quantile: there are no entries to take it of, in shape (0, 2)");
        }
        assertThatThrownBy(Chumpy.percentile(empty, 100 * q)::r).isInstanceOf(ShapeException.class);
        for (Ch nan : List.of(Chumpy.nanquantile(empty, q, first, false), Chumpy.median(empty, first, false))) {
            assertThat(nan.r()).hasToString("[nan nan]");
            assertThat(nan.drWrt(empty).toArray().shape()).containsExactly(2, 0);
        }
        assertThat(Chumpy.quantile(empty, q, new int[] {1}, false).r().size()).isZero();
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> Chumpy.nanpercentile(x(3), 101))
                .isInstanceOf(TermException.class)
                .hasMessage("nanpercentile: q = 101.0 must be from 0 to 100.0");
        assertThatThrownBy(() -> Chumpy.quantile(x(3), Double.NaN)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.nanquantile(null, 0.5))
                .isInstanceOf(TermException.class)
                .hasMessage("nanquantile: x is null");
    }
}
