package chumpy;

import static chumpy.Domain.ANY;
import static chumpy.FunctionTable.and;
import static chumpy.FunctionTable.s;

import java.util.List;

/** Lines of {@link FunctionTable} for functions that rearrange, cut and order. */
final class ArrangementLines {
    private ArrangementLines() {}

    static void add(FunctionTable table) {
        rearranging(table);
        parting(table);
        order(table);
    }

    private static void rearranging(FunctionTable table) {
        int[][] widths = {{1, 2}};
        for (PadMode mode : PadMode.values()) {
            table.shape("pad by " + mode, x -> Chumpy.pad(x, widths, mode, 0.5), s(3), s(2, 3), s(1, 2, 2));
        }
        table.shape("pad", x -> Chumpy.pad(x, 1), s(0), s(0, 2));
        table.shape("rollaxis", x -> Chumpy.rollaxis(x, -1), s(3), s(2, 3), s(2, 3, 2), s(0, 2));
        table.shape("rollaxis to the end", x -> Chumpy.rollaxis(x, 0, 2), s(2, 3), s(2, 3, 2));
        table.unary("flip", x -> Chumpy.flip(x), ANY);
        table.shape("flip an axis", x -> Chumpy.flip(x, -2), s(2, 3), s(2, 3, 2), s(0, 2));
        table.shape("fliplr", Chumpy::fliplr, s(2, 3), s(1, 3, 2), s(2, 0));
        table.shape("flipud", Chumpy::flipud, s(3), s(2, 3), s(0));
        table.unary("roll", x -> Chumpy.roll(x, 2), ANY);
        table.shape("roll along axes", x -> Chumpy.roll(x, new int[] {-1, 4}, new int[] {0, -1}), s(3), s(2, 3, 2));
        table.shape("roll along an axis", x -> Chumpy.roll(x, 1, 1), s(2, 3), s(2, 0));
        table.shape("rot90", Chumpy::rot90, s(2, 3), s(3, 2, 2), s(0, 2));
        table.shape("rot90 back", x -> Chumpy.rot90(x, -1), s(2, 3), s(3, 1));
        table.shape("rot90 twice over axes", x -> Chumpy.rot90(x, 2, 2, 0), s(2, 1, 3));
        table.shape("tile", x -> Chumpy.tile(x, 2, 1, 2), s(), s(2), s(2, 2), s(2, 1, 2, 1), s(0));
        table.unary("repeat", x -> Chumpy.repeat(x, 2), ANY);
        table.shape("repeat along an axis", x -> Chumpy.repeat(x, new int[] {1, 0, 2}, -1), s(3), s(2, 3), s(0, 3));
        table.unary("resize", x -> Chumpy.resize(x, 2, 3), ANY);
        table.shape("diagonal", Chumpy::diagonal, s(3, 3), s(2, 3), s(3, 2, 2), s(0, 2));
        table.shape("diagonal beside", x -> Chumpy.diagonal(x, -1, 2, 0), s(2, 2, 3), s(1, 2, 1));
        table.shape("trace", Chumpy::trace, s(3, 3), s(2, 3), s(3, 2, 2), s(0, 2));
        table.shape("trace beside", x -> Chumpy.trace(x, 1), s(2, 3), s(2, 2, 2));
        table.shape("diag", Chumpy::diag, s(3), s(2, 3), s(0), s(1, 1));
        table.shape("diag beside", x -> Chumpy.diag(x, -1), s(2), s(3, 3), s(1, 3));
        table.unary("diagflat", Chumpy::diagflat, ANY);
        table.shape("tril", Chumpy::tril, s(3), s(2, 3), s(3, 2), s(2, 2, 2), s(0));
        table.shape("triu", Chumpy::triu, s(3), s(2, 3), s(3, 2), s(2, 2, 2), s(2, 0));
        table.shape("tril beside", x -> Chumpy.tril(x, 1), s(3, 3));
        table.shape("triu beside", x -> Chumpy.triu(x, -1), s(3, 3));
        table.binary(
                "meshgrid",
                (x, y) -> {
                    List<Ch> grid = Chumpy.meshgrid(x, y);
                    return grid.get(0).multiply(grid.get(1));
                },
                ANY,
                ANY,
                List.of(and(s(3), s(2)), and(s(1), s(4))));
    }

    private static void parting(FunctionTable table) {
        table.shape("split", x -> Chumpy.split(x, 2).get(1), s(4), s(2, 3));
        table.shape("split between places", x -> sum(Chumpy.split(x, new int[] {1, 2}, -1)), s(3), s(2, 3));
        table.shape("arraySplit", x -> Chumpy.arraySplit(x, 3, -1).get(0), s(4), s(2, 5));
        table.shape("hsplit", x -> sum(Chumpy.hsplit(x, 2)), s(4), s(2, 4));
        table.shape("vsplit", x -> sum(Chumpy.vsplit(x, 2)), s(4, 1), s(2, 3));
        table.shape("dsplit", x -> sum(Chumpy.dsplit(x, 2)), s(2, 1, 4));
        List<List<int[]>> flat = List.of(and(s(3), s(2)), and(s(2, 2), s()), and(s(3), s(0)));
        table.binary("append", Chumpy::append, ANY, ANY, flat);
        List<List<int[]>> rows = List.of(and(s(2, 2), s(1, 2)), and(s(3), s(2)));
        table.binary("append along an axis", (x, y) -> Chumpy.append(x, y, 0), ANY, ANY, rows);
        table.shape("delete", x -> Chumpy.delete(x, -1, 0), s(3), s(2, 2));
        table.shape("delete along an axis", x -> Chumpy.delete(x, new int[] {1}, -1), s(3), s(2, 3));
        table.binary("insert", (x, y) -> Chumpy.insert(x, 2, y), ANY, ANY, flat);
        table.binary(
                "insert along an axis",
                (x, y) -> Chumpy.insert(x, 1, y, 0),
                ANY,
                ANY,
                List.of(and(s(2, 2), s(2)), and(s(2, 2), s(3, 2))));
        table.shape("take", x -> Chumpy.take(x, 1, 0, -1, 1), s(3), s(2, 2));
        table.shape("take along an axis", x -> Chumpy.take(x, new int[] {1, 1, 0}, -1), s(3), s(2, 2));
        Ch odd = Chumpy.array(0, 1, 0, 1);
        table.shape("compress", x -> Chumpy.compress(odd, x), s(4), s(2, 3));
        table.shape("compress along an axis", x -> Chumpy.compress(odd, x, -1), s(4), s(2, 5));
        table.shape("extract", x -> Chumpy.extract(odd, x), s(4), s(2, 2));
        table.shape("trimZeros", Chumpy::trimZeros, s(3), s(0));
    }

    private static Ch sum(List<Ch> parts) {
        Ch sum = parts.get(0).multiply(2);
        for (Ch part : parts.subList(1, parts.size())) {
            sum = sum.add(part);
        }
        return sum;
    }

    private static void order(FunctionTable table) {
        int[][] filled = {s(), s(1), s(5), s(3, 2), s(2, 3, 2)};
        int[][] matrices = {s(2, 3), s(3, 1), s(2, 3, 2), s(0, 2)};
        table.shape("sort", Chumpy::sort, s(1), s(5), s(2, 4), s(0), s(0, 3));
        table.shape("sort along an axis", x -> Chumpy.sort(x, 0), s(3), s(3, 2), s(2, 2, 2));
        table.shape("partition", x -> Chumpy.partition(x, 1), s(3), s(2, 3));
        table.unary("amin", Chumpy::amin, ANY, filled);
        table.unary("amax", Chumpy::amax, ANY, filled);
        table.unary("min", Chumpy::min, ANY, filled);
        table.unary("max", Chumpy::max, ANY, filled);
        table.shape("amin along an axis", x -> Chumpy.amin(x, 1), matrices);
        table.shape("amax along axes kept", x -> Chumpy.amax(x, new int[] {-1, 0}, true), s(2, 3), s(2, 3, 2));
        table.shape("min along an axis", x -> Chumpy.min(x, -1), s(3), s(2, 3));
        table.shape("max along an axis", x -> Chumpy.max(x, -1), s(3), s(2, 3));
        table.unary("nanmin", Chumpy::nanmin, ANY, filled);
        table.unary("nanmax", Chumpy::nanmax, ANY, filled);
        table.unary("ptp", Chumpy::ptp, ANY, s(2), s(3, 2));
        table.unary("median", Chumpy::median, ANY, filled);
        table.shape("median along an axis", x -> Chumpy.median(x, new int[] {0}, true), s(4), s(4, 2), s(3, 2));
        table.shape("nanmedian", x -> Chumpy.nanmedian(x, new int[] {0}, false), s(4), s(4, 2), s(3, 2));
        table.unary("percentile", x -> Chumpy.percentile(x, 30), ANY, filled);
        table.shape(
                "percentile of several",
                x -> Chumpy.percentile(x, new double[] {0, 62.5, 100}, new int[] {-1}, false),
                s(5),
                s(2, 3));
        table.unary("quantile", x -> Chumpy.quantile(x, 0.4), ANY, filled);
        for (QuantileMethod method : QuantileMethod.values()) {
            table.shape(
                    "quantile by " + method,
                    x -> Chumpy.quantile(x, new double[] {0.1, 0.45}, new int[] {0}, true, method),
                    s(5),
                    s(4, 2));
        }
        table.unary("nanquantile", x -> Chumpy.nanquantile(x, 0.4), ANY, filled);
        table.unary("nanpercentile", x -> Chumpy.nanpercentile(x, 40), ANY, filled);
    }
}
