package chumpy.benchmarks.functions;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.array.Elementary;
import chumpy.array.PolygammaSeries;
import chumpy.array.Special;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;

/** Functions of one number. What the JDK does not have is called by hand as the library calls it, number by number. */
final class UnaryFunctions {
    /** Marks functions that have derivative 0 everywhere. */
    @SuppressWarnings("UnnecessaryLambda") // it is compared with
    private static final DoubleBinaryOperator FLAT = (x, r) -> 0;

    private final Inputs inputs;
    private final List<Subject> all;

    private UnaryFunctions(Inputs inputs, List<Subject> all) {
        this.inputs = inputs;
        this.all = all;
    }

    private void add(
            String name,
            double low,
            double high,
            UnaryOperator<Ch> function,
            DoubleUnaryOperator f,
            DoubleBinaryOperator slope) {
        Loop loop = OwnLoops.of(UnaryLoop.class, Loop.class, f, slope);
        all.add(Subject.of(
                "elementwise/" + name, inputs.vector(low, high), function, loop, slope == FLAT ? null : loop));
    }

    static void add(Inputs inputs, List<Subject> all) {
        new UnaryFunctions(inputs, all).addAll();
    }

    private void addAll() {
        add("sin", -3, 3, Chumpy::sin, Math::sin, (x, r) -> Math.cos(x));
        add("cos", -3, 3, Chumpy::cos, Math::cos, (x, r) -> -Math.sin(x));
        add("tan", -1, 1, Chumpy::tan, Math::tan, (x, r) -> 1 + r * r);
        add("arcsin", -0.9, 0.9, Chumpy::arcsin, Math::asin, (x, r) -> 1 / Math.sqrt(1 - x * x));
        add("arccos", -0.9, 0.9, Chumpy::arccos, Math::acos, (x, r) -> -1 / Math.sqrt(1 - x * x));
        add("arctan", -3, 3, Chumpy::arctan, Math::atan, (x, r) -> 1 / (1 + x * x));
        add("sinh", -3, 3, Chumpy::sinh, Math::sinh, (x, r) -> Math.cosh(x));
        add("cosh", -3, 3, Chumpy::cosh, Math::cosh, (x, r) -> Math.sinh(x));
        add("tanh", -3, 3, Chumpy::tanh, Math::tanh, (x, r) -> 1 - r * r);
        add("arcsinh", -3, 3, Chumpy::arcsinh, Elementary::asinh, (x, r) -> 1 / Math.sqrt(x * x + 1));
        add("arccosh", 1.1, 3, Chumpy::arccosh, Elementary::acosh, (x, r) -> 1 / Math.sqrt(x * x - 1));
        add("arctanh", -0.9, 0.9, Chumpy::arctanh, Elementary::atanh, (x, r) -> 1 / (1 - x * x));
        add("exp", -3, 3, Chumpy::exp, Math::exp, (x, r) -> r);
        add("expm1", -3, 3, Chumpy::expm1, Math::expm1, (x, r) -> r + 1);
        add("exp2", -3, 3, Chumpy::exp2, x -> Math.pow(2, x), (x, r) -> r * Math.log(2));
        add("log", 0.1, 3, Chumpy::log, Math::log, (x, r) -> 1 / x);
        add("log10", 0.1, 3, Chumpy::log10, Math::log10, (x, r) -> 1 / (x * Math.log(10)));
        add("log2", 0.1, 3, Chumpy::log2, x -> Math.log(x) / Math.log(2), (x, r) -> 1 / (x * Math.log(2)));
        add("log1p", 0.1, 3, Chumpy::log1p, Math::log1p, (x, r) -> 1 / (1 + x));
        add("sqrt", 0.1, 3, Chumpy::sqrt, Math::sqrt, (x, r) -> 0.5 / r);
        add("cbrt", 0.1, 3, Chumpy::cbrt, Math::cbrt, (x, r) -> 1 / (3 * r * r));
        add("square", -3, 3, Chumpy::square, x -> x * x, (x, r) -> 2 * x);
        add("reciprocal", 0.1, 3, Chumpy::reciprocal, x -> 1 / x, (x, r) -> -r * r);
        add("negative", -3, 3, Chumpy::negative, x -> -x, (x, r) -> -1);
        add("positive", -3, 3, Chumpy::positive, x -> x, (x, r) -> 1);
        add("absolute", -3, 3, Chumpy::absolute, Math::abs, (x, r) -> Math.signum(x));
        add("sign", -3, 3, Chumpy::sign, Math::signum, FLAT);
        add("floor", -3, 3, Chumpy::floor, Math::floor, FLAT);
        add("ceil", -3, 3, Chumpy::ceil, Math::ceil, FLAT);
        add("rint", -3, 3, Chumpy::rint, Math::rint, FLAT);
        add("trunc", -3, 3, Chumpy::trunc, x -> x < 0 ? Math.ceil(x) : Math.floor(x), FLAT);
        add("around(2)", -3, 3, x -> Chumpy.around(x, 2), x -> Math.rint(x * 100) / 100, FLAT);
        add("degrees", -3, 3, Chumpy::degrees, Math::toDegrees, (x, r) -> 180 / Math.PI);
        add("radians", -3, 3, Chumpy::radians, Math::toRadians, (x, r) -> Math.PI / 180);
        add("sinc", -3, 3, Chumpy::sinc, Elementary::sinc, Elementary::sincDerivative);
        add("i0", -3, 3, Chumpy::i0, Elementary::i0, (x, r) -> Elementary.i1(x));
        add("i1", -3, 3, Chumpy::i1, Elementary::i1, (x, r) -> Elementary.i0(x) - r / x);
        add("j0", -3, 3, Chumpy::j0, Special::j0, (x, r) -> -Special.j1(x));
        add("j1", -3, 3, Chumpy::j1, Special::j1, (x, r) -> Special.j0(x) - r / x);
        add("gamma", 0.1, 3, Chumpy::gamma, Special::gamma, (x, r) -> r * Special.digamma(x));
        add("gammaln", 0.1, 3, Chumpy::gammaln, Special::logGamma, (x, r) -> Special.digamma(x));
        add("digamma", 0.1, 3, Chumpy::digamma, Special::digamma, (x, r) -> PolygammaSeries.of(1, x));
        add(
                "polygamma(1)",
                0.1,
                3,
                x -> Chumpy.polygamma(1, x),
                x -> PolygammaSeries.of(1, x),
                (x, r) -> PolygammaSeries.of(2, x));
        add("erf", -3, 3, Chumpy::erf, Erf::value, (x, r) -> Special.erfDerivative(x));
        add("erfc", -3, 3, Chumpy::erfc, Erfc::value, (x, r) -> -Special.erfDerivative(x));
        add("erfinv", -0.9, 0.9, Chumpy::erfinv, InverseErf::value, (x, r) -> 1 / Special.erfDerivative(r));
        add("erfcinv", 0.1, 1.9, Chumpy::erfcinv, InverseErfc::value, (x, r) -> -1 / Special.erfDerivative(r));
        add("expit", -3, 3, Chumpy::expit, x -> 1 / (1 + Math.exp(-x)), (x, r) -> r * (1 - r));
        add("logit", 0.1, 0.9, Chumpy::logit, x -> Math.log(x / (1 - x)), (x, r) -> 1 / (x * (1 - x)));
        add("nanToNum", -3, 3, Chumpy::nanToNum, Elementary::nanToNum, (x, r) -> 1);
        add("isfinite", -3, 3, Chumpy::isfinite, x -> Double.isFinite(x) ? 1 : 0, FLAT);
        add("isinf", -3, 3, Chumpy::isinf, x -> Double.isInfinite(x) ? 1 : 0, FLAT);
        add("isnan", -3, 3, Chumpy::isnan, x -> Double.isNaN(x) ? 1 : 0, FLAT);
        add("logicalNot", -3, 3, Chumpy::logicalNot, x -> x == 0 ? 1 : 0, FLAT);
        add("signbit", -3, 3, Chumpy::signbit, x -> x < 0 ? 1 : 0, FLAT);
        add(
                "apply",
                0.1,
                3,
                x -> Chumpy.apply(x, t -> t + 1 / t, t -> 1 - 1 / (t * t)),
                x -> x + 1 / x,
                (x, r) -> 1 - 1 / (x * x));
        add(
                "clip(-1, 1)",
                -3,
                3,
                x -> Chumpy.clip(x, -1, 1),
                x -> Math.min(Math.max(x, -1), 1),
                (x, r) -> x > -1 && x < 1 ? 1 : 0);
        add(
                "where(x > 0, x, 0)",
                -3,
                3,
                x -> Chumpy.where(Chumpy.greater(x, 0), x, 0),
                x -> x > 0 ? x : 0,
                (x, r) -> x > 0 ? 1 : 0);
    }
}
