package chumpy;

import static chumpy.NumpyValues.x;
import static chumpy.NumpyValues.xnan;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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
