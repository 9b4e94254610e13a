package chumpy;

import static chumpy.Domain.ABOVE_ONE;
import static chumpy.Domain.ANY;
import static chumpy.Domain.HIGH;
import static chumpy.Domain.INTEGERS;
import static chumpy.Domain.LOW;
import static chumpy.Domain.LOW_TENTHS;
import static chumpy.Domain.MIDDLE;
import static chumpy.Domain.NEAR_ONE;
import static chumpy.Domain.POSITIVE;
import static chumpy.Domain.UNIT;

import chumpy.ops.BinaryFunction;
import chumpy.ops.ChBinary;
import chumpy.ops.ChElementwise;
import chumpy.ops.UnaryFunction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What {@link SystematicGradientTest} checks, a line for each function: its operands' domains and, where it is not
 * elementwise, their shapes. A shape is written as {@code s(2, 3)}, operands of one case as {@code and(s(2), s())}.
 */
final class FunctionTable {
    private static final List<int[]> SHAPES =
            List.of(s(), s(1), s(4), s(1, 3), s(3, 1), s(3, 2), s(2, 1, 3), s(2, 2, 2), s(0), s(0, 3));
    private static final List<List<int[]>> PAIRS = List.of(
            and(s(), s()),
            and(s(3), s(3)),
            and(s(1), s()),
            and(s(), s(2, 2)),
            and(s(2, 3), s(3)),
            and(s(1, 3), s(3)),
            and(s(2, 1), s(1, 3)),
            and(s(2, 1, 2), s(3, 1)),
            and(s(2), s(3, 1, 1)),
            and(s(2, 2, 2), s(2, 2, 2)),
            and(s(2, 2, 3), s(2, 1)),
            and(s(0), s(1)),
            and(s(2, 1), s(0)));

    private final List<Line> lines = new ArrayList<>();

    private FunctionTable() {
        analytic();
        rounding();
        arithmetic();
        comparing();
        shaping();
        joining();
        choosing();
        reductionsAndProducts();
        ArrangementLines.add(this);
        ReductionLines.add(this);
        AssemblyLines.add(this);
        lines.addAll(LinearAlgebraLines.lines());
        runTime();
        tables();
    }

    static List<Line> lines() {
        return new FunctionTable().lines;
    }

    private void analytic() {
        unary("sin", Chumpy::sin, ANY);
        unary("cos", Chumpy::cos, ANY);
        unary("tan", Chumpy::tan, UNIT);
        unary("arcsin", Chumpy::arcsin, UNIT);
        unary("arccos", Chumpy::arccos, UNIT);
        unary("arctan", Chumpy::arctan, ANY);
        unary("sinh", Chumpy::sinh, ANY);
        unary("cosh", Chumpy::cosh, ANY);
        unary("tanh", Chumpy::tanh, ANY);
        unary("arcsinh", Chumpy::arcsinh, ANY);
        unary("arccosh", Chumpy::arccosh, ABOVE_ONE);
        unary("arctanh", Chumpy::arctanh, UNIT);
        unary("exp", Chumpy::exp, ANY);
        unary("expm1", Chumpy::expm1, ANY);
        unary("exp2", Chumpy::exp2, ANY);
        unary("log", Chumpy::log, POSITIVE);
        unary("log10", Chumpy::log10, POSITIVE);
        unary("log2", Chumpy::log2, POSITIVE);
        unary("log1p", Chumpy::log1p, UNIT);
        unary("sqrt", Chumpy::sqrt, POSITIVE);
        unary("cbrt", Chumpy::cbrt, POSITIVE);
        unary("square", Chumpy::square, ANY);
        unary("reciprocal", Chumpy::reciprocal, LOW);
        unary("degrees", Chumpy::degrees, ANY);
        unary("rad2deg", Chumpy::rad2deg, ANY);
        unary("radians", Chumpy::radians, ANY);
        unary("deg2rad", Chumpy::deg2rad, ANY);
        unary("sinc", Chumpy::sinc, ANY);
        unary("i0", Chumpy::i0, ANY);
    }

    private void rounding() {
        unary("negative", Chumpy::negative, ANY);
        unary("positive", Chumpy::positive, ANY);
        unary("absolute", Chumpy::absolute, LOW);
        unary("abs", Chumpy::abs, HIGH);
        unary("fabs", Chumpy::fabs, LOW);
        unary("sign", Chumpy::sign, LOW);
        unary("floor", Chumpy::floor, LOW);
        unary("ceil", Chumpy::ceil, HIGH);
        unary("rint", Chumpy::rint, LOW);
        unary("trunc", Chumpy::trunc, LOW);
        unary("fix", Chumpy::fix, HIGH);
        unary("around", x -> Chumpy.around(x, 1), LOW_TENTHS);
        unary("around to tens", x -> Chumpy.around(x, -1), LOW);
        unary("nanToNum", Chumpy::nanToNum, ANY);
        unary("round", x -> Chumpy.round(x), LOW);
        unary("round to tens", x -> Chumpy.round(x, -1), LOW);
        unary("modf of the table", x -> Chumpy.modf(x).get(0), LOW);
        unary("modf the integers", x -> Chumpy.modf(x).get(1), LOW);
        unary("frexp", x -> Chumpy.frexp(x).get(0), POSITIVE);
        unary("frexp the exponents", x -> Chumpy.frexp(x).get(1), LOW);
        unary("spacing", Chumpy::spacing, LOW);
        unary("signbit", Chumpy::signbit, LOW);
        unary("isfinite", Chumpy::isfinite, ANY);
        unary("isinf", Chumpy::isinf, ANY);
        unary("isnan", Chumpy::isnan, ANY);
        unary("isposinf", Chumpy::isposinf, ANY);
        unary("isneginf", Chumpy::isneginf, ANY);
        unary("logicalNot", Chumpy::logicalNot, LOW);
        unary("clip to numbers", x -> Chumpy.clip(x, -1, 2), LOW);
        add("clip", x -> Chumpy.clip(x.get(0), x.get(1), x.get(2)), List.of(LOW, MIDDLE, HIGH), triples(), SHAPES);
    }

    private void arithmetic() {
        binary("add", Chumpy::add, ANY, ANY);
        binary("subtract", Chumpy::subtract, ANY, ANY);
        binary("multiply", Chumpy::multiply, ANY, ANY);
        binary("divide", Chumpy::divide, ANY, HIGH);
        binary("trueDivide", Chumpy::trueDivide, ANY, HIGH);
        binary("power", Chumpy::power, POSITIVE, ANY);
        binary("floatPower", Chumpy::floatPower, POSITIVE, ANY);
        binary("maximum", Chumpy::maximum, LOW, HIGH);
        binary("minimum", Chumpy::minimum, LOW, HIGH);
        binary("fmax", Chumpy::fmax, LOW, HIGH);
        binary("fmin", Chumpy::fmin, LOW, HIGH);
        binary("hypot", Chumpy::hypot, LOW, HIGH);
        binary("arctan2", Chumpy::arctan2, LOW, HIGH);
        binary("logaddexp", Chumpy::logaddexp, ANY, ANY);
        binary("logaddexp2", Chumpy::logaddexp2, ANY, ANY);
        binary("copysign", Chumpy::copysign, LOW, HIGH);
        binary("mod", Chumpy::mod, LOW, NEAR_ONE);
        binary("remainder", Chumpy::remainder, LOW, NEAR_ONE);
        binary("fmod", Chumpy::fmod, HIGH, NEAR_ONE);
        binary("floorDivide", Chumpy::floorDivide, HIGH, NEAR_ONE);
        binary("divmod", (x, y) -> Chumpy.divmod(x, y).get(1), LOW, NEAR_ONE);
        binary("divmod the quotient", (x, y) -> Chumpy.divmod(x, y).get(0), HIGH, NEAR_ONE);
        binary("nextafter", Chumpy::nextafter, LOW, HIGH);
        add("gcd", x -> Chumpy.gcd(x.get(0), x.get(1)), List.of(INTEGERS, INTEGERS), PAIRS, List.of());
        add("lcm", x -> Chumpy.lcm(x.get(0), x.get(1)), List.of(INTEGERS, INTEGERS), PAIRS, List.of());
        add("ldexp", x -> Chumpy.ldexp(x.get(0), x.get(1)), List.of(ANY, INTEGERS), PAIRS, List.of());
        unary("power to a number", x -> x.power(3), ANY);
        unary("power to 0", x -> x.power(0), ANY);
    }

    private void comparing() {
        binary("heaviside", Chumpy::heaviside, LOW, ANY);
        binary("greater", Chumpy::greater, LOW, HIGH);
        binary("greaterEqual", Chumpy::greaterEqual, LOW, HIGH);
        binary("less", Chumpy::less, LOW, HIGH);
        binary("lessEqual", Chumpy::lessEqual, LOW, HIGH);
        binary("equal", Chumpy::equal, LOW, HIGH);
        binary("notEqual", Chumpy::notEqual, LOW, HIGH);
        binary("logicalAnd", Chumpy::logicalAnd, LOW, HIGH);
        binary("logicalOr", Chumpy::logicalOr, LOW, HIGH);
        binary("logicalXor", Chumpy::logicalXor, LOW, HIGH);
        binary("where", (x, y) -> Chumpy.where(Chumpy.greater(x, y), x.multiply(x), y), LOW, HIGH);
        add(
                "where by a condition of its own shape",
                x -> Chumpy.where(Chumpy.array(new double[][] {{0}, {Double.NaN}}), x.get(0), x.get(1)),
                List.of(ANY, ANY),
                List.of(
                        and(s(), s(3)),
                        and(s(3), s(2, 1)),
                        and(s(2, 2), s(2, 2)),
                        and(s(3, 1, 2), s(2)),
                        and(s(0), s())),
                List.of(s(), s(3), s(2, 3)));
    }

    private void shaping() {
        shape("reshape", x -> Chumpy.reshape(x, 3, -1), s(3, 2), s(6), s(1, 2, 3), s(3));
        shape("reshape of no entries", x -> Chumpy.reshape(x, 2, 0), s(0), s(0, 3));
        unary("ravel", Chumpy::ravel, ANY);
        unary("atleast1d", Chumpy::atleast1d, ANY);
        unary("atleast2d", Chumpy::atleast2d, ANY);
        unary("atleast3d", Chumpy::atleast3d, ANY);
        unary("squeeze", x -> Chumpy.squeeze(x), ANY);
        shape("squeeze of an axis", x -> Chumpy.squeeze(x, -2), s(1, 3), s(2, 1, 3), s(2, 1, 1));
        unary("expandDims", x -> Chumpy.expandDims(x, 0, -1), ANY);
        unary("transpose", x -> Chumpy.transpose(x), ANY);
        shape("transpose in an order", x -> Chumpy.transpose(x, 1, 2, 0), s(2, 3, 4), s(1, 3, 2), s(2, 0, 3));
        shape("swapaxes", x -> Chumpy.swapaxes(x, 0, -1), s(3), s(2, 3), s(2, 3, 2), s(0, 3));
        shape("moveaxis", x -> Chumpy.moveaxis(x, -1, 0), s(3), s(2, 3), s(2, 3, 2), s(3, 0));
        shape("broadcastTo", x -> Chumpy.broadcastTo(x, 2, 2, 3), s(), s(3), s(2, 1), s(2, 2, 3), s(2, 1, 1));
        shape("get a slice", x -> x.get("1:, ..., ::-2"), s(2, 3), s(3, 2, 2), s(1, 3), s(2, 0));
        shape("get an entry", x -> x.get(1, -1), s(2, 3), s(2, 1));
        shape("get a list", x -> x.get("[1, 0, 1]"), s(2), s(2, 3), s(3, 1, 2), s(2, 0));
        shape("get pairs", x -> x.get("[1, 0], None, [0, 0]"), s(2, 1), s(3, 2));
        shape("get a part of a part", x -> x.get("1:").get(":2"), s(4), s(3, 2), s(2, 3));
        shape("get twice the same", x -> x.get("::-1").add(x.get("[0, 0, 1]")), s(3), s(3, 2));
    }

    private void joining() {
        List<int[]> same = List.of(s(3), s(2, 3), s(1, 2), s(2, 2, 2));
        join(
                "array",
                x -> Chumpy.array(x.toArray(new Ch[0])),
                plus(same, s()),
                List.of(and(s(2), s(2)), and(s(), s())));
        join(
                "stack",
                x -> Chumpy.stack(x.toArray(new Ch[0])),
                plus(same, s()),
                List.of(and(s(1, 2), s(1, 2)), and(s(0), s(0))));
        join("stack along an axis", x -> Chumpy.stack(x, -1), plus(same, s()), List.of(and(s(1, 2), s(1, 2))));
        join(
                "concatenate",
                x -> Chumpy.concatenate(x.toArray(new Ch[0])),
                same,
                List.of(and(s(2), s(3)), and(s(0), s(3)), and(s(2, 3), s(1, 3)), and(s(1, 2, 2), s(2, 2, 2))));
        join(
                "concatenate along an axis",
                x -> Chumpy.concatenate(x, -1),
                same,
                List.of(and(s(2, 1), s(2, 3)), and(s(2, 0), s(2, 2))));
        join("vstack", x -> Chumpy.vstack(x.toArray(new Ch[0])), same, List.of(and(s(3), s(2, 3)), and(s(1, 2), s(2))));
        join("hstack", x -> Chumpy.hstack(x.toArray(new Ch[0])), same, List.of(and(s(3), s(2)), and(s(2, 1), s(2, 3))));
        join(
                "dstack",
                x -> Chumpy.dstack(x.toArray(new Ch[0])),
                same,
                List.of(and(s(3), s(1, 3)), and(s(2, 1), s(2, 1))));
        join(
                "columnStack",
                x -> Chumpy.columnStack(x.toArray(new Ch[0])),
                same,
                List.of(and(s(3), s(3, 2)), and(s(2), s(2))));
    }

    private void reductionsAndProducts() {
        unary("sum", x -> Chumpy.sum(x), ANY);
        unary("sum keeping axes", x -> Chumpy.sum(x, null, true), ANY);
        unary("sum over no axis", x -> Chumpy.sum(x, new int[0]), ANY);
        shape("sum along an axis", x -> Chumpy.sum(x, 0), s(3), s(2, 3), s(1, 3), s(2, 3, 2), s(0, 2));
        shape("sum along axes", x -> Chumpy.sum(x, -1, 0), s(2, 3), s(2, 3, 2), s(3, 1, 2), s(2, 0, 2));
        shape("sum along an axis kept", x -> Chumpy.sum(x, new int[] {-1}, true), s(3), s(2, 3), s(2, 3, 2), s(2, 0));
        unary("mean", x -> Chumpy.mean(x), ANY, s(), s(3), s(2, 3), s(1, 3), s(2, 1, 2));
        shape("mean along an axis", x -> Chumpy.mean(x, 1), s(2, 3), s(3, 1), s(2, 3, 2), s(0, 2));
        shape("mean along axes kept", x -> Chumpy.mean(x, new int[] {0, 2}, true), s(2, 3, 2), s(1, 2, 1));
    }

    private void choosing() {
        Ch index = Chumpy.array(new double[][] {{0}, {1}, {-2}});
        binary(
                "choose",
                (x, y) -> Chumpy.choose(index, List.of(x, y), IndexMode.WRAP),
                ANY,
                ANY,
                List.of(and(s(), s(3)), and(s(2), s(3, 2)), and(s(3, 1), s(1)), and(s(2, 1, 4), s(1)), and(s(0), s())));
        binary(
                "select",
                (x, y) -> Chumpy.select(List.of(Chumpy.greater(x, y), Chumpy.less(x, -1)), List.of(x, y), x.add(y)),
                LOW,
                HIGH);
        binary(
                "piecewise",
                (x, y) -> Chumpy.piecewise(
                        x.add(y),
                        List.of(Chumpy.less(x, y), Chumpy.greater(x, 1)),
                        List.of(Chumpy::sin, v -> v.multiply(x))),
                LOW,
                HIGH);
        NdArray places = NdArray.of(new double[][] {{1, -1, 1}, {0, 1, 0}});
        shape("takeAlongAxis", x -> Chumpy.takeAlongAxis(x, places, -1), s(2, 2), s(1, 4));
        shape("takeAlongAxis down", x -> Chumpy.takeAlongAxis(x, places, 0), s(2, 3), s(3, 1));
    }

    private void runTime() {
        unary("apply to one", x -> Chumpy.apply(x, a -> a * a * a, a -> 3 * a * a), ANY);
        binary(
                "apply to two",
                (x, y) -> Chumpy.apply(x, y, (a, b) -> a * a * b, (a, b) -> 2 * a * b, (a, b) -> a * a),
                ANY,
                ANY);
        unary("apply", x -> Chumpy.apply("cube", x, a -> a * a * a, (a, y) -> 3 * a * a), ANY);
        binary(
                "primitive",
                (x, y) -> Chumpy.primitive("product")
                        .dterm(x.ravel())
                        .dterm(y.ravel())
                        .value(in ->
                                NdArray.scalar(in.get(0).flat(0) * in.get(1).flat(0)))
                        .drWrt(in -> row(in.get(0).size(), in.get(1).flat(0)))
                        .drWrt(in -> row(in.get(1).size(), in.get(0).flat(0)))
                        .build(),
                ANY,
                ANY,
                List.of(and(s(), s()), and(s(3), s(2, 2))));
    }

    /** A row with one entry, in front. */
    private static Jacobian row(int columns, double entry) {
        return Jacobian.sparse(1, columns, new int[] {0}, new int[] {0}, new double[] {entry});
    }

    /** All that stands in the tables of elementwise functions; the domains are those of the lines of the same names. */
    private void tables() {
        for (UnaryFunction f : UnaryFunction.values()) {
            unary(
                    f.numpyName() + " of the table",
                    x -> ChElementwise.of(x, f),
                    domain(f.numpyName(), 0),
                    s(),
                    s(1, 3),
                    s(0));
        }
        for (BinaryFunction f : BinaryFunction.values()) {
            Domain second = domain(f.numpyName(), 1);
            if (second != INTEGERS) {
                binary(
                        f.numpyName() + " of the table",
                        (x, y) -> ChBinary.of(x, y, f),
                        domain(f.numpyName(), 0),
                        second,
                        List.of(and(s(3), s(3)), and(s(2, 1), s(3)), and(s(), s(0))));
            }
        }
    }

    private Domain domain(String numpyName, int operand) {
        return lines.stream()
                .filter(line -> line.name().equalsIgnoreCase(numpyName.replace("_", "")))
                .findFirst()
                // What is no array for the user is an integer.
                .map(line -> operand < line.domains().size() ? line.domains().get(operand) : INTEGERS)
                .orElse(ANY);
    }

    private static List<List<int[]>> triples() {
        return List.of(and(s(), s(), s()), and(s(2, 3), s(3), s(2, 1)), and(s(3), s(), s(2, 1)), and(s(0), s(), s(1)));
    }

    static int[] s(int... shape) {
        return shape;
    }

    static List<int[]> and(int[]... shapes) {
        return List.of(shapes);
    }

    private static List<int[]> plus(List<int[]> shapes, int[] more) {
        List<int[]> both = new ArrayList<>(shapes);
        both.add(more);
        return both;
    }

    void unary(String name, UnaryOperator<Ch> f, Domain domain) {
        unary(name, f, domain, SHAPES.toArray(new int[0][]));
    }

    void unary(String name, UnaryOperator<Ch> f, Domain domain, int[]... shapes) {
        List<List<int[]>> cases = new ArrayList<>();
        for (int[] shape : shapes) {
            cases.add(List.of(shape));
        }
        add(name, x -> f.apply(x.get(0)), List.of(domain), cases, List.of());
    }

    void shape(String name, UnaryOperator<Ch> f, int[]... shapes) {
        unary(name, f, ANY, shapes);
    }

    void binary(String name, BinaryOperator<Ch> f, Domain first, Domain second) {
        add(name, x -> f.apply(x.get(0), x.get(1)), List.of(first, second), PAIRS, SHAPES);
    }

    void binary(String name, BinaryOperator<Ch> f, Domain first, Domain second, List<List<int[]>> shapes) {
        add(name, x -> f.apply(x.get(0), x.get(1)), List.of(first, second), shapes, List.of());
    }

    private void join(String name, Function<List<Ch>, Ch> f, List<int[]> same, List<List<int[]>> shapes) {
        List<List<int[]>> cases = new ArrayList<>(shapes);
        same.forEach(shape -> cases.add(Collections.nCopies(2, shape)));
        add(name, f, List.of(ANY, ANY), cases, same);
    }

    void add(String name, Function<List<Ch>, Ch> f, List<Domain> domains, List<List<int[]>> cases, List<int[]> shared) {
        lines.add(new Line(name, f, domains, cases, shared));
    }
}
