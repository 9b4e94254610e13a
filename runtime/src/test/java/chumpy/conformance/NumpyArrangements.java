package chumpy.conformance;

import static chumpy.conformance.NumpyFunctions.many;
import static chumpy.conformance.NumpyFunctions.one;
import static chumpy.conformance.NumpyFunctions.unary;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.List;

/** What each of NumPy's functions is here that rearranges, cuts or orders, a line each. */
final class NumpyArrangements {
    private NumpyArrangements() {}

    static void add() {
        rearranging();
        parting();
        order();
    }

    private static void rearranging() {
        one("rollaxis", a -> Chumpy.rollaxis(a.x(0), a.integer(1, "axis"), a.integer(2, "start", 0)));
        unary("fliplr", Chumpy::fliplr);
        unary("flipud", Chumpy::flipud);
        one("flip", a -> Chumpy.flip(a.x(0), a.intsOrNone(1, "axis")));
        one(
                "roll",
                a -> a.has(2, "axis")
                        ? Chumpy.roll(a.x(0), a.ints(1, "shift"), a.ints(2, "axis"))
                        : Chumpy.roll(a.x(0), a.integer(1, "shift")));
        one(
                "rot90",
                a -> a.has(2, "axes")
                        ? Chumpy.rot90(a.x(0), a.integer(1, "k", 1), a.ints(2, "axes")[0], a.ints(2, "axes")[1])
                        : Chumpy.rot90(a.x(0), a.integer(1, "k", 1)));
        one("tile", a -> Chumpy.tile(a.x(0), a.ints(1, "reps")));
        one(
                "repeat",
                a -> a.has(2, "axis")
                        ? Chumpy.repeat(a.x(0), a.ints(1, "repeats"), a.integer(2, "axis"))
                        : Chumpy.repeat(a.x(0), a.ints(1, "repeats")));
        one("resize", a -> Chumpy.resize(a.x(0), a.ints(1, "new_shape")));
        one("diagonal", a -> Chumpy.diagonal(a.x(0), offset(a), a.integer(2, "axis1", 0), a.integer(3, "axis2", 1)));
        one("trace", a -> Chumpy.trace(a.x(0), offset(a), a.integer(2, "axis1", 0), a.integer(3, "axis2", 1)));
        one("diag", a -> Chumpy.diag(a.x(0), a.integer(1, "k", 0)));
        one("diagflat", a -> Chumpy.diagflat(a.x(0), a.integer(1, "k", 0)));
        one("tril", a -> Chumpy.tril(a.x(0), a.integer(1, "k", 0)));
        one("triu", a -> Chumpy.triu(a.x(0), a.integer(1, "k", 0)));
        many("meshgrid", a -> Chumpy.meshgrid(a.all()));
    }

    private static int offset(Arguments a) {
        return a.integer(1, "offset", 0);
    }

    private static void parting() {
        many("split", a -> split(a, Chumpy::split, Chumpy::split));
        many("array_split", a -> split(a, Chumpy::arraySplit, Chumpy::split));
        many("hsplit", a -> split(a, (x, n, axis) -> Chumpy.hsplit(x, n), (x, at, axis) -> Chumpy.hsplit(x, at)));
        many("vsplit", a -> split(a, (x, n, axis) -> Chumpy.vsplit(x, n), (x, at, axis) -> Chumpy.vsplit(x, at)));
        many("dsplit", a -> split(a, (x, n, axis) -> Chumpy.dsplit(x, n), (x, at, axis) -> Chumpy.dsplit(x, at)));
        one(
                "append",
                a -> a.has(2, "axis")
                        ? Chumpy.append(a.x(0), a.x(1), a.integer(2, "axis"))
                        : Chumpy.append(a.x(0), a.x(1)));
        one(
                "delete",
                a -> a.has(2, "axis")
                        ? Chumpy.delete(a.x(0), a.ints(1, "obj"), a.integer(2, "axis"))
                        : Chumpy.delete(a.x(0), a.ints(1, "obj")));
        one(
                "insert",
                a -> a.has(3, "axis")
                        ? Chumpy.insert(a.x(0), a.integer(1, "obj"), a.x(2, "values"), a.integer(3, "axis"))
                        : Chumpy.insert(a.x(0), a.integer(1, "obj"), a.x(2, "values")));
        one(
                "take",
                a -> a.has(2, "axis")
                        ? Chumpy.take(a.x(0), a.ints(1, "indices"), a.integer(2, "axis"))
                        : Chumpy.take(a.x(0), a.ints(1, "indices")));
        one(
                "compress",
                a -> a.has(2, "axis")
                        ? Chumpy.compress(a.x(0), a.x(1), a.integer(2, "axis"))
                        : Chumpy.compress(a.x(0), a.x(1)));
        one("extract", a -> Chumpy.extract(a.x(0), a.x(1)));
        one("trim_zeros", a -> a.has(1, "trim") ? Chumpy.trimZeros(a.x(0), a.text(1)) : Chumpy.trimZeros(a.x(0)));
    }

    private interface Cut<T> {
        List<Ch> apply(Ch x, T where, int axis);
    }

    private static List<Ch> split(Arguments a, Cut<Integer> sections, Cut<int[]> indices) {
        int axis = a.integer(2, "axis", 0);
        return a.isInteger(1)
                ? sections.apply(a.x(0), a.integer(1, ""), axis)
                : indices.apply(a.x(0), a.ints(1, ""), axis);
    }

    private static void order() {
        one("sort", a -> Chumpy.sort(a.x(0), a.integer(1, "axis", -1)));
        one("amin", a -> Chumpy.amin(a.x(0), a.axes(), a.keepDims()));
        one("amax", a -> Chumpy.amax(a.x(0), a.axes(), a.keepDims()));
        one("min", a -> Chumpy.min(a.x(0), a.axes(), a.keepDims()));
        one("max", a -> Chumpy.max(a.x(0), a.axes(), a.keepDims()));
        one("nanmin", a -> Chumpy.nanmin(a.x(0), a.axes(), a.keepDims()));
        one("nanmax", a -> Chumpy.nanmax(a.x(0), a.axes(), a.keepDims()));
        one("ptp", a -> Chumpy.ptp(a.x(0), a.axes(), a.keepDims()));
        one("median", a -> Chumpy.median(a.x(0), a.axes(), a.keepDims()));
        one("percentile", a -> Chumpy.percentile(a.x(0), a.number(1), a.axes(2), a.keepDims()));
        one("quantile", a -> Chumpy.quantile(a.x(0), a.number(1), a.axes(2), a.keepDims()));
    }
}
