package chumpy.conformance;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.conformance.NumpyFunctions.many;
import static chumpy.conformance.NumpyFunctions.one;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Histogram;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What each of NumPy's functions is here that makes few numbers of many, looks for some, or takes samples, a line each. */
final class NumpyReductions {
    private NumpyReductions() {}

    static void add() {
        reductions();
        searching();
        samples();
    }

    private static void reductions() {
        one("prod", a -> Chumpy.prod(a.x(0), a.axes(), a.keepDims()));
        one("nansum", a -> Chumpy.nansum(a.x(0), a.axes(), a.keepDims()));
        one("nanprod", a -> Chumpy.nanprod(a.x(0), a.axes(), a.keepDims()));
        one("nanmean", a -> Chumpy.nanmean(a.x(0), a.axes(), a.keepDims()));
        one("var", a -> Chumpy.var(a.x(0), a.axes(), ddof(a), a.keepDims()));
        one("std", a -> Chumpy.std(a.x(0), a.axes(), ddof(a), a.keepDims()));
        one("nanvar", a -> Chumpy.nanvar(a.x(0), a.axes(), ddof(a), a.keepDims()));
        one("nanstd", a -> Chumpy.nanstd(a.x(0), a.axes(), ddof(a), a.keepDims()));
        one(
                "average",
                a -> a.has(2, "weights")
                        ? Chumpy.average(a.x(0), a.x(2, "weights"), a.axes(), a.keepDims())
                        : Chumpy.average(a.x(0), a.axes(), a.keepDims()));
        one("cumsum", a -> a.has(1, "axis") ? Chumpy.cumsum(a.x(0), axis(a)) : Chumpy.cumsum(a.x(0)));
        one("cumprod", a -> a.has(1, "axis") ? Chumpy.cumprod(a.x(0), axis(a)) : Chumpy.cumprod(a.x(0)));
        one("cov", a -> Chumpy.cov(a.x(0), a.flag(2, "rowvar", true), a.integer(4, "ddof", 1)));
        one("corrcoef", a -> Chumpy.corrcoef(a.x(0), a.flag(2, "rowvar", true)));
    }

    private static int ddof(Arguments a) {
        return a.integer(4, "ddof", 0);
    }

    private static int axis(Arguments a) {
        return a.integer(1, "axis");
    }

    private static void searching() {
        extreme("argmax", Chumpy::argmax, Chumpy::argmax);
        extreme("argmin", Chumpy::argmin, Chumpy::argmin);
        extreme("nanargmax", Chumpy::nanargmax, Chumpy::nanargmax);
        extreme("nanargmin", Chumpy::nanargmin, Chumpy::nanargmin);
        plain("all", a -> Chumpy.all(a.x(0), a.axes(), a.keepDims()));
        plain("any", a -> Chumpy.any(a.x(0), a.axes(), a.keepDims()));
        plain("count_nonzero", a -> Chumpy.countNonzero(a.x(0), a.axes(), a.keepDims()));
        plain("argsort", a -> Chumpy.argsort(a.x(0), a.integer(1, "axis", -1)));
        plain("unique", a -> Chumpy.unique(a.x(0)));
        plain("searchsorted", a -> Chumpy.searchsorted(a.x(0), a.x(1)));
        plain("digitize", a -> Chumpy.digitize(a.x(0), a.x(1), a.flag(2, "right", false)));
        many("nonzero", a -> Chumpy.nonzero(a.x(0)).stream().map(Chumpy::array).toList());
        one("flatnonzero", a -> array(doubles(Chumpy.flatnonzero(a.x(0)))));
        plain("argwhere", a -> Chumpy.argwhere(a.x(0)));
        one("bincount", a -> array(doubles(Chumpy.bincount(a.ints(0, "x")))));
        many("histogram", a -> {
            Histogram histogram = Chumpy.histogram(a.x(0), a.integer(1, "bins", 10));
            return List.of(array(histogram.counts()), array(histogram.edges()));
        });
    }

    private interface Along {
        NdArray apply(Ch x, int axis);
    }

    private static void extreme(String numpyName, ToIntFunction<Ch> whole, Along along) {
        one(
                numpyName,
                a -> a.has(1, "axis") ? array(along.apply(a.x(0), axis(a))) : constant(whole.applyAsInt(a.x(0))));
    }

    private static void plain(String numpyName, Function<Arguments, NdArray> function) {
        one(numpyName, a -> array(function.apply(a)));
    }

    private static double[] doubles(int... integers) {
        return Arrays.stream(integers).asDoubleStream().toArray();
    }

    private static void samples() {
        one("diff", a -> Chumpy.diff(a.x(0), a.integer(1, "n", 1), a.integer(2, "axis", -1)));
        one("ediff1d", a -> Chumpy.ediff1d(a.x(0)));
        one("trapz", NumpyReductions::trapz);
        one("gradient", NumpyReductions::gradient);
        one("convolve", a -> Chumpy.convolve(a.x(0), a.x(1), mode(a, "full")));
        one("correlate", a -> Chumpy.correlate(a.x(0), a.x(1), mode(a, "valid")));
        one("interp", a -> Chumpy.interp(a.x(0), a.x(1), a.x(2)));
        one("unwrap", a -> Chumpy.unwrap(a.x(0)));
        one("vander", a -> a.has(1, "N") ? Chumpy.vander(a.x(0), a.integer(1, "N")) : Chumpy.vander(a.x(0)));
    }

    private static String mode(Arguments a, String otherwise) {
        return a.has(2, "mode") ? a.text(2, "mode") : otherwise;
    }

    private static Ch trapz(Arguments a) {
        int axis = a.integer(3, "axis", -1);
        return a.has(1, "x")
                ? Chumpy.trapz(a.x(0), a.x(1, "x"), axis)
                : Chumpy.trapz(a.x(0), a.has(2, "dx") ? a.number(2, "dx") : 1, axis);
    }

    private static Ch gradient(Arguments a) {
        double dx = a.has(1, "") ? a.number(1) : 1;
        return a.has(2, "axis") ? Chumpy.gradient(a.x(0), dx, a.integer(2, "axis")) : Chumpy.gradient(a.x(0), dx);
    }
}
