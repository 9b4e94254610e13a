package chumpy.conformance;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each function of NumPy's is here, a line each. */
final class NumpyFunctions {
    private static final Map<String, Function<Arguments, List<Ch>>> TABLE = new HashMap<>();

    static {
        creation();
        elementwise();
        binary();
        shaping();
        reductionsAndProducts();
        NumpyArrangements.add();
        NumpyReductions.add();
        NumpyLinearAlgebra.table().forEach(NumpyFunctions::many);
    }

    private NumpyFunctions() {}

    /** The function of a name; null if there is none yet. */
    static @Nullable Function<Arguments, List<Ch>> named(String numpyName) {
        return TABLE.get(numpyName);
    }

    static Set<String> names() {
        return TABLE.keySet();
    }

    private static void creation() {
        one("zeros", a -> Chumpy.zeros(a.ints(0, "shape")));
        one("ones", a -> Chumpy.ones(a.ints(0, "shape")));
        one("full", a -> Chumpy.full(a.ints(0, "shape"), a.number(1)));
        one("eye", a -> Chumpy.eye(a.integer(0, "N"), columns(a), a.integer(2, "k", 0)));
        one("identity", a -> Chumpy.identity(a.integer(0, "n")));
        one("tri", a -> Chumpy.tri(a.integer(0, "N"), columns(a), a.integer(2, "k", 0)));
        one("arange", NumpyFunctions::arange);
        one(
                "linspace",
                a -> Chumpy.linspace(a.number(0), a.number(1), a.integer(2, "num", 50), a.flag(3, "endpoint", true)));
        one("logspace", a -> Chumpy.logspace(a.number(0), a.number(1), a.integer(2, "num", 50)));
        one("geomspace", a -> Chumpy.geomspace(a.number(0), a.number(1), a.integer(2, "num", 50)));
        one("zeros_like", a -> Chumpy.zerosLike(a.x(0)));
        one("ones_like", a -> Chumpy.onesLike(a.x(0)));
    }

    private static int columns(Arguments a) {
        return a.integer(1, "M", a.integer(0, "N"));
    }

    private static Ch arange(Arguments a) {
        if (!a.has(1, "stop")) {
            return Chumpy.arange(a.number(0));
        }
        return a.has(2, "step")
                ? Chumpy.arange(a.number(0), a.number(1), a.number(2))
                : Chumpy.arange(a.number(0), a.number(1));
    }

    private static void elementwise() {
        unary("sin", Chumpy::sin);
        unary("cos", Chumpy::cos);
        unary("tan", Chumpy::tan);
        unary("arcsin", Chumpy::arcsin);
        unary("arccos", Chumpy::arccos);
        unary("arctan", Chumpy::arctan);
        unary("sinh", Chumpy::sinh);
        unary("cosh", Chumpy::cosh);
        unary("tanh", Chumpy::tanh);
        unary("arcsinh", Chumpy::arcsinh);
        unary("arccosh", Chumpy::arccosh);
        unary("arctanh", Chumpy::arctanh);
        unary("exp", Chumpy::exp);
        unary("expm1", Chumpy::expm1);
        unary("exp2", Chumpy::exp2);
        unary("log", Chumpy::log);
        unary("log10", Chumpy::log10);
        unary("log2", Chumpy::log2);
        unary("log1p", Chumpy::log1p);
        unary("sqrt", Chumpy::sqrt);
        unary("cbrt", Chumpy::cbrt);
        unary("square", Chumpy::square);
        unary("reciprocal", Chumpy::reciprocal);
        unary("negative", Chumpy::negative);
        unary("positive", Chumpy::positive);
        unary("absolute", Chumpy::absolute);
        unary("abs", Chumpy::abs);
        unary("fabs", Chumpy::fabs);
        unary("sign", Chumpy::sign);
        unary("floor", Chumpy::floor);
        unary("ceil", Chumpy::ceil);
        unary("rint", Chumpy::rint);
        unary("trunc", Chumpy::trunc);
        unary("fix", Chumpy::fix);
        unary("degrees", Chumpy::degrees);
        unary("rad2deg", Chumpy::rad2deg);
        unary("radians", Chumpy::radians);
        unary("deg2rad", Chumpy::deg2rad);
        unary("sinc", Chumpy::sinc);
        unary("i0", Chumpy::i0);
        unary("nan_to_num", Chumpy::nanToNum);
        unary("signbit", Chumpy::signbit);
        unary("isfinite", Chumpy::isfinite);
        unary("isinf", Chumpy::isinf);
        unary("isnan", Chumpy::isnan);
        unary("isposinf", Chumpy::isposinf);
        unary("isneginf", Chumpy::isneginf);
        unary("logical_not", Chumpy::logicalNot);
        one("around", a -> Chumpy.around(a.x(0), a.integer(1, "decimals", 0)));
        one("round", a -> Chumpy.around(a.x(0), a.integer(1, "decimals", 0)));
        one("clip", a -> Chumpy.clip(a.x(0), a.x(1, "a_min"), a.x(2, "a_max")));
    }

    private static void binary() {
        binary("add", Chumpy::add);
        binary("subtract", Chumpy::subtract);
        binary("multiply", Chumpy::multiply);
        binary("divide", Chumpy::divide);
        binary("true_divide", Chumpy::trueDivide);
        binary("power", Chumpy::power);
        binary("float_power", Chumpy::floatPower);
        binary("maximum", Chumpy::maximum);
        binary("minimum", Chumpy::minimum);
        binary("fmax", Chumpy::fmax);
        binary("fmin", Chumpy::fmin);
        binary("hypot", Chumpy::hypot);
        binary("arctan2", Chumpy::arctan2);
        binary("logaddexp", Chumpy::logaddexp);
        binary("logaddexp2", Chumpy::logaddexp2);
        binary("copysign", Chumpy::copysign);
        binary("mod", Chumpy::mod);
        binary("remainder", Chumpy::remainder);
        binary("fmod", Chumpy::fmod);
        binary("floor_divide", Chumpy::floorDivide);
        binary("ldexp", Chumpy::ldexp);
        binary("heaviside", Chumpy::heaviside);
        binary("greater", Chumpy::greater);
        binary("greater_equal", Chumpy::greaterEqual);
        binary("less", Chumpy::less);
        binary("less_equal", Chumpy::lessEqual);
        binary("equal", Chumpy::equal);
        binary("not_equal", Chumpy::notEqual);
        binary("logical_and", Chumpy::logicalAnd);
        binary("logical_or", Chumpy::logicalOr);
        binary("logical_xor", Chumpy::logicalXor);
        one("where", a -> Chumpy.where(a.x(0), a.x(1), a.x(2)));
    }

    private static void shaping() {
        one("getitem", a -> a.x(0).get(a.text(1)));
        one("reshape", a -> Chumpy.reshape(a.x(0), a.ints(1, "newshape")));
        one("ravel", a -> Chumpy.ravel(a.x(0)));
        one("squeeze", a -> Chumpy.squeeze(a.x(0), a.intsOrNone(1, "axis")));
        one("expand_dims", a -> Chumpy.expandDims(a.x(0), a.ints(1, "axis")));
        one("atleast_1d", a -> Chumpy.atleast1d(a.x(0)));
        one("atleast_2d", a -> Chumpy.atleast2d(a.x(0)));
        one("atleast_3d", a -> Chumpy.atleast3d(a.x(0)));
        one("transpose", a -> Chumpy.transpose(a.x(0), a.intsOrNone(1, "axes")));
        one("swapaxes", a -> Chumpy.swapaxes(a.x(0), a.integer(1, "axis1"), a.integer(2, "axis2")));
        one("moveaxis", a -> Chumpy.moveaxis(a.x(0), a.integer(1, "source"), a.integer(2, "destination")));
        one("broadcast_to", a -> Chumpy.broadcastTo(a.x(0), a.ints(1, "shape")));
        one("concatenate", a -> Chumpy.concatenate(a.list(0), a.integer(1, "axis", 0)));
        one("stack", a -> Chumpy.stack(a.list(0), a.integer(1, "axis", 0)));
        one("vstack", a -> Chumpy.vstack(a.parts(0)));
        one("hstack", a -> Chumpy.hstack(a.parts(0)));
        one("dstack", a -> Chumpy.dstack(a.parts(0)));
        one("column_stack", a -> Chumpy.columnStack(a.parts(0)));
    }

    private static void reductionsAndProducts() {
        one("sum", a -> Chumpy.sum(a.x(0), a.axes(), a.keepDims()));
        one("mean", a -> Chumpy.mean(a.x(0), a.axes(), a.keepDims()));
    }

    static void unary(String numpyName, UnaryOperator<Ch> function) {
        one(numpyName, a -> function.apply(a.x(0)));
    }

    static void binary(String numpyName, BinaryOperator<Ch> function) {
        one(numpyName, a -> function.apply(a.x(0), a.x(1)));
    }

    static void one(String numpyName, Function<Arguments, Ch> function) {
        many(numpyName, a -> List.of(function.apply(a)));
    }

    static void many(String numpyName, Function<Arguments, List<Ch>> function) {
        if (TABLE.put(numpyName, function) != null) {
            throw new IllegalStateException(numpyName + " stands in the table twice");
        }
    }
}
