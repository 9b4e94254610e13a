package chumpy;

import static chumpy.Domain.ANY;
import static chumpy.Domain.HIGH;
import static chumpy.Domain.LOW;
import static chumpy.Domain.POSITIVE;
import static chumpy.Domain.UNIT;
import static chumpy.FunctionTable.and;
import static chumpy.FunctionTable.s;

import java.util.List;

/** The lines of {@link FunctionTable} about putting together, polynomials, other names and volumes. */
final class AssemblyLines {
    private AssemblyLines() {}

    static void add(FunctionTable table) {
        List<List<int[]>> vectors = List.of(and(s(3), s(3)), and(s(4), s(2)));
        table.binary(
                "interp3d",
                Chumpy::interp3d,
                ANY,
                LOW,
                List.of(and(s(3, 4, 2), s(5, 3)), and(s(1, 2, 3), s(4, 3)), and(s(2, 2, 2), s(0, 3))));
        table.binary("nanDivide", Chumpy::nanDivide, ANY, HIGH, List.of(and(s(2, 3), s(3)), and(s(), s(2))));
        table.shape("sumOfSquares", Chumpy::sumOfSquares, s(3), s(2, 2), s());
        table.binary("matVecMult", Chumpy::matVecMult, ANY, ANY, List.of(and(s(2, 3), s(3)), and(s(1, 4), s(2, 2))));
        table.shape("trapezoid", Chumpy::trapezoid, s(4), s(2, 3));
        table.shape("trapezoid along an axis", x -> Chumpy.trapezoid(x, 0.5, 0), s(3, 2));
        table.binary("rowStack", Chumpy::rowStack, ANY, ANY, List.of(and(s(2), s(3, 2))));
        table.unary("msort", Chumpy::msort, LOW, s(1), s(1, 3));
        table.shape("Linalg.vectorNorm", x -> Linalg.vectorNorm(x, 3, new int[] {-1}, true), s(3), s(2, 3));
        table.shape("Linalg.matrixNorm", Linalg::matrixNorm, s(2, 3), s(2, 1, 3));
        table.shape("matrixTranspose", Chumpy::matrixTranspose, s(2, 3), s(2, 1, 3));
        table.binary(
                "block",
                (x, y) -> Chumpy.block(new Ch[] {x, y}, new Ch[] {Chumpy.hstack(y, x)}),
                ANY,
                ANY,
                List.of(and(s(2), s(3)), and(s(2, 1), s(2, 2))));
        table.binary(
                "block of lists",
                (x, y) -> Chumpy.block(List.of(List.of(List.of(x, y), List.of(y, x)))),
                ANY,
                ANY,
                List.of(and(s(2), s(3)), and(s(2, 1), s(2, 2))));
        table.shape("unstack", x -> Chumpy.unstack(x, 1).get(1), s(2, 3), s(2, 2, 2));
        table.binary(
                "broadcastArrays",
                (x, y) -> Chumpy.broadcastArrays(x, y).get(0).multiply(y),
                ANY,
                ANY,
                List.of(and(s(2, 1), s(3))));
        table.shape(
                "applyAlongAxis", x -> Chumpy.applyAlongAxis(v -> Chumpy.outer(v, v), 0, x), s(2, 3), s(2, 1, 2), s(3));
        table.shape(
                "applyOverAxes",
                x -> Chumpy.applyOverAxes((a, axis) -> Chumpy.sum(a, axis), Chumpy.square(x), 0, 1),
                s(2, 3),
                s(2, 1, 2));
        table.binary(
                "polyval", Chumpy::polyval, ANY, ANY, List.of(and(s(3), s(2, 2)), and(s(1), s(2)), and(s(4), s())));
        table.binary(
                "polyfit", (x, y) -> Chumpy.polyfit(x, y, 1), ANY, ANY, List.of(and(s(4), s(4)), and(s(3), s(3, 2))));
        table.binary(
                "roots",
                (a, b) -> Chumpy.roots(Chumpy.concatenate(Chumpy.constant(new double[] {2}), a, b.negative())),
                UNIT,
                POSITIVE,
                List.of(and(s(1), s(1))));
        table.shape("polyder", x -> Chumpy.polyder(Chumpy.square(x)), s(3), s(2));
        table.shape("polyint", Chumpy::polyint, s(3), s(1));
        table.binary("polymul", Chumpy::polymul, ANY, ANY, vectors);
        table.binary(
                "polydiv",
                (x, y) -> Chumpy.concatenate(
                        Chumpy.polydiv(x, y).get(0), Chumpy.polydiv(x, y).get(1)),
                ANY,
                POSITIVE,
                List.of(and(s(4), s(2)), and(s(3), s(1)), and(s(3), s(3)), and(s(5), s(3))));
        table.binary("polyadd", Chumpy::polyadd, ANY, ANY, vectors);
        table.binary("polysub", Chumpy::polysub, ANY, ANY, vectors);
    }
}
