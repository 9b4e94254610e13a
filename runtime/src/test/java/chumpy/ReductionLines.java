package chumpy;

import static chumpy.Domain.ANY;
import static chumpy.Domain.POSITIVE;
import static chumpy.Domain.UNIT;
import static chumpy.FunctionTable.and;
import static chumpy.FunctionTable.s;

import java.util.List;

/** Lines of {@link FunctionTable} for functions that make few numbers of many or take samples. */
final class ReductionLines {
    private ReductionLines() {}

    static void add(FunctionTable table) {
        moments(table);
        running(table);
        samples(table);
        bilinear(table);
    }

    private static void moments(FunctionTable table) {
        int[][] several = {s(2), s(3, 2), s(2, 1, 3)};
        table.unary("prod", Chumpy::prod, ANY);
        table.shape("prod along axes", x -> Chumpy.prod(x, 0, -1), s(2, 3), s(2, 3, 2), s(0, 2));
        table.shape("prod along an axis kept", x -> Chumpy.prod(x, new int[] {0}, true), s(3), s(2, 3), s(2, 0));
        table.unary("var", Chumpy::var, ANY, several);
        table.shape("var along axes", x -> Chumpy.var(x, 0, -1), s(2, 3), s(2, 3, 2));
        table.shape("var unbiased", x -> Chumpy.var(x, new int[] {0}, 1, true), s(3), s(3, 2), s(3, 2, 2));
        table.unary("std", Chumpy::std, ANY, several);
        table.shape("std along an axis", x -> Chumpy.std(x, 0), s(3), s(3, 2), s(2, 2, 2), s(2, 0));
        table.shape("std unbiased", x -> Chumpy.std(x, new int[] {-1}, 1, true), s(3), s(2, 3));
        table.unary("nansum", Chumpy::nansum, ANY);
        table.unary("nanprod", Chumpy::nanprod, ANY);
        table.unary("nanmean", Chumpy::nanmean, ANY, several);
        table.unary("nanvar", Chumpy::nanvar, ANY, several);
        table.unary("nanstd", Chumpy::nanstd, ANY, several);
        Ch nan = Chumpy.array(Double.NaN);
        table.shape("nansum past NaN", x -> Chumpy.nansum(Chumpy.append(x, nan), null, false), s(3), s(2, 2));
        table.shape("nanprod past NaN", x -> Chumpy.nanprod(Chumpy.append(x, nan), null, false), s(3), s(2, 2));
        table.shape("nanstd past NaN", x -> Chumpy.nanstd(Chumpy.append(x, nan), null, 1, false), s(3), s(2, 2));
        table.unary("average", Chumpy::average, ANY, several);
        table.shape("average along an axis", x -> Chumpy.average(x, new int[] {0}, true), s(3), s(2, 3));
        table.binary(
                "average with weights",
                Chumpy::average,
                ANY,
                POSITIVE,
                List.of(and(s(3), s(3)), and(s(2, 3), s(2, 3))));
        table.binary(
                "average with weights along an axis",
                (x, w) -> Chumpy.average(x, w, new int[] {-2}, false),
                ANY,
                POSITIVE,
                List.of(and(s(3, 2), s(3)), and(s(2, 3, 2), s(3)), and(s(3, 2), s(3, 2))));
        table.binary(
                "average with weights along axes",
                (x, w) -> Chumpy.average(x, w, new int[] {-1, 0}, false),
                ANY,
                POSITIVE,
                List.of(and(s(3, 2), s(2, 3)), and(s(2, 3, 2), s(2, 2))));
        table.binary(
                "averageReturned",
                (x, w) -> {
                    List<Ch> both = Chumpy.averageReturned(x, w, new int[] {-1, 0}, false);
                    return both.get(0).multiply(both.get(1));
                },
                ANY,
                POSITIVE,
                List.of(and(s(3, 2), s(2, 3)), and(s(2, 3, 2), s(2, 2))));
        table.shape("cov", Chumpy::cov, s(3), s(2, 4), s(3, 2), s(1, 4));
        table.binary("cov of two", Chumpy::cov, ANY, ANY, List.of(and(s(3), s(3)), and(s(4), s(2, 4))));
        table.binary(
                "cov with weights",
                (x, w) -> Chumpy.cov(x, null, true, 1, Chumpy.constant(2), w),
                ANY,
                POSITIVE,
                List.of(and(s(2, 4), s(4)), and(s(3), s(3))));
        table.binary(
                "cov with frequencies",
                (x, w) -> Chumpy.cov(x, x.multiply(x), true, 0, w, null),
                ANY,
                POSITIVE,
                List.of(and(s(2, 4), s(4))));
        table.binary(
                "corrcoef of two", (x, y) -> Chumpy.corrcoef(x, y, true).get(0, 1), ANY, ANY, List.of(and(s(4), s(4))));
        table.shape("cov of columns", x -> Chumpy.cov(x, false, 0), s(4, 2), s(3));
        table.shape("corrcoef", x -> Chumpy.corrcoef(x).get("0, 1:"), s(2, 4), s(3, 5));
    }

    private static void running(FunctionTable table) {
        table.unary("cumsum", Chumpy::cumsum, ANY);
        table.shape("cumsum along an axis", x -> Chumpy.cumsum(x, 0), s(3), s(3, 2), s(2, 2, 2), s(0, 2));
        table.shape("cumsum of a long line", Chumpy::cumsum, s(70));
        table.unary("cumprod", Chumpy::cumprod, ANY);
        table.unary("nancumsum", Chumpy::nancumsum, ANY);
        table.shape("nancumsum along an axis", x -> Chumpy.nancumsum(x, 0), s(3), s(3, 2));
        table.unary("nancumprod", Chumpy::nancumprod, ANY);
        table.shape("nancumprod along an axis", x -> Chumpy.nancumprod(x, -1), s(3), s(3, 2));
        table.shape("moment", x -> Chumpy.moment(x, 3), s(3), s(3, 2));
        table.shape("moment of order 1", x -> Chumpy.moment(x, 1, -1), s(3), s(3, 2));
        table.shape("cumprod along an axis", x -> Chumpy.cumprod(x, -2), s(3, 2), s(2, 3, 2), s(0, 2));
        table.unary("cumprod of a long line", Chumpy::cumprod, Domain.NEAR_ONE, s(66));
    }

    private static void samples(FunctionTable table) {
        table.shape("diff", Chumpy::diff, s(4), s(2, 3), s(1), s(2, 0));
        table.shape("diff twice along an axis", x -> Chumpy.diff(x, 2, 0), s(4), s(4, 2), s(1, 2));
        table.unary("ediff1d", Chumpy::ediff1d, ANY, s(4), s(2, 2));
        table.shape("ediff1d with ends", x -> Chumpy.ediff1d(x, x, Chumpy.constant(1)), s(3));
        table.shape("trapz", Chumpy::trapz, s(4), s(2, 3), s(1));
        table.shape("trapz along an axis", x -> Chumpy.trapz(x, 0.5, 0), s(4), s(3, 2));
        List<List<int[]>> vectors = List.of(and(s(4), s(4)), and(s(2, 4), s(4)));
        table.binary("trapz at places", Chumpy::trapz, ANY, ANY, vectors);
        table.binary(
                "trapz at places along an axis",
                (y, x) -> Chumpy.trapz(y, x, 0),
                ANY,
                ANY,
                List.of(and(s(3, 2), s(3)), and(s(3, 2), s(3, 2))));
        table.binary(
                "diff with ends",
                (x, y) -> Chumpy.diff(x, 2, 0, y, Chumpy.constant(1)),
                ANY,
                ANY,
                List.of(and(s(3), s()), and(s(2, 3), s(1, 3)), and(s(3, 2), s())));
        table.shape("gradient of order 2", x -> Chumpy.gradient(x, 0.5, 0, 2), s(3), s(4, 2));
        table.shape(
                "gradient along all axes",
                x -> Chumpy.gradient(x, new double[] {2}, new int[0], 1).get(1),
                s(2, 3),
                s(3, 2, 2));
        for (int order : new int[] {1, 2}) {
            table.binary(
                    "gradient at places of order " + order,
                    (y, d) -> Chumpy.gradient(y, d.multiply(0.2).add(Chumpy.arange(d.size())), -1, order),
                    ANY,
                    POSITIVE,
                    List.of(and(s(3), s(3)), and(s(2, 4), s(4))));
        }
        table.shape("gradient", Chumpy::gradient, s(2), s(3), s(5));
        table.shape("gradient along an axis", x -> Chumpy.gradient(x, 0.5, -1), s(4), s(2, 3));
        table.unary("unwrap", Chumpy::unwrap, UNIT, s(4), s(2, 3), s(0));
        table.unary("unwrap along an axis", x -> Chumpy.unwrap(x.multiply(5), 0, 0, 3), UNIT, s(4), s(3, 2));
        table.unary("vander", Chumpy::vander, ANY, s(3), s(1));
        table.unary("vander of some powers", x -> Chumpy.vander(x, 4, true), ANY, s(3), s(1));
    }

    private static void bilinear(FunctionTable table) {
        List<List<int[]>> vectors = List.of(and(s(5), s(3)), and(s(2), s(4)), and(s(1), s(1)), and(s(4), s(4)));
        for (String mode : List.of("full", "same", "valid")) {
            table.binary("convolve " + mode, (x, y) -> Chumpy.convolve(x, y, mode), ANY, ANY, vectors);
            table.binary("correlate " + mode, (x, y) -> Chumpy.correlate(x, y, mode), ANY, ANY, vectors);
        }
        table.add(
                "interp",
                x -> Chumpy.interp(x.get(0), Chumpy.cumsum(x.get(1)), x.get(2)),
                List.of(POSITIVE, POSITIVE, ANY),
                List.of(and(s(4), s(3), s(3)), and(s(2, 3), s(4), s(4)), and(s(), s(2), s(2))),
                List.of());
        table.add(
                "interp with ends",
                x -> Chumpy.interp(x.get(0), Chumpy.cumsum(x.get(1)), x.get(2), -1, 1),
                List.of(POSITIVE, POSITIVE, ANY),
                List.of(and(s(6), s(4), s(4))),
                List.of());
    }
}
