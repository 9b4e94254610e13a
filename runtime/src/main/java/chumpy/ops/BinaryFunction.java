package chumpy.ops;

import chumpy.array.Arithmetic;
import chumpy.array.BinaryLoop;
import chumpy.array.Elementary;
import chumpy.array.Numbers;
import chumpy.array.Truth;
import java.util.function.DoubleBinaryOperator;

/**
 * The functions of two numbers, a line each: NumPy's name, the value {@code f(a, b)}, and the derivatives by a and by b.
 * At a tie of {@code maximum} and the like both operands have the derivative 1/2; a NaN operand that is the result has
 * the derivative 1.
 */
@SuppressWarnings("ImmutableEnumChecker") // the loops are made late and never change what they compute
public enum BinaryFunction {
    /** Sum. */
    ADD("add", (a, b) -> a + b, Partial.ONE, Partial.ONE),
    /** Difference. */
    SUBTRACT("subtract", (a, b) -> a - b, Partial.ONE, Partial.MINUS_ONE),
    /** Product. */
    MULTIPLY("multiply", (a, b) -> a * b, /* byFirst= */ Partial.SECOND, /* bySecond= */ Partial.FIRST),
    /** Quotient. */
    DIVIDE("divide", (a, b) -> a / b, Partial.of((a, b) -> 1 / b), Partial.of((a, b) -> -a / b / b)),
    /** Quotient, and 0 where it is not finite. */
    NAN_DIVIDE(
            "nan_divide",
            Slopes::finiteQuotient,
            Partial.of((a, b) -> Slopes.ofFiniteQuotient(a, b, 1 / b)),
            Partial.of((a, b) -> Slopes.ofFiniteQuotient(a, b, -a / b / b))),
    /** Power. */
    POWER("power", Arithmetic::power, Partial.of(Slopes::powerByBase), Partial.of(Slopes::powerByExponent)),
    /** The larger; NaN if one is. */
    MAXIMUM("maximum", Math::max, Partial.of(Slopes::larger), Partial.of((a, b) -> Slopes.larger(b, a))),
    /** The smaller; NaN if one is. */
    MINIMUM("minimum", Math::min, Partial.of(Slopes::smaller), Partial.of((a, b) -> Slopes.smaller(b, a))),
    /** The larger; NaN only if both are. */
    FMAX("fmax", Arithmetic::fmax, Partial.of(Slopes::fLarger), Partial.of((a, b) -> Slopes.fLarger(b, a))),
    /** The smaller; NaN only if both are. */
    FMIN("fmin", Arithmetic::fmin, Partial.of(Slopes::fSmaller), Partial.of((a, b) -> Slopes.fSmaller(b, a))),
    /** {@code sqrt(a^2 + b^2)}; derivatives 0 at the origin. */
    HYPOT("hypot", Arithmetic::hypot, Partial.of(Slopes::hypot), Partial.of((a, b) -> Slopes.hypot(b, a))),
    /** The angle of the point (b, a). */
    ARCTAN2("arctan2", Math::atan2, Partial.of(Slopes::angle), Partial.of((a, b) -> -Slopes.angle(b, a))),
    /** {@code log(exp(a) + exp(b))}. */
    LOGADDEXP(
            "logaddexp",
            Arithmetic::logAddExp,
            Partial.of((a, b) -> Slopes.share(a, b)),
            Partial.of((a, b) -> Slopes.share(b, a))),
    /** {@code log2(2^a + 2^b)}. */
    LOGADDEXP2(
            "logaddexp2",
            Arithmetic::logAddExp2,
            Partial.of((a, b) -> Slopes.share2(a, b)),
            Partial.of((a, b) -> Slopes.share2(b, a))),
    /** The size of a with the sign of b. */
    COPYSIGN("copysign", Math::copySign, Partial.of((a, b) -> Math.signum(a) * Math.copySign(1, b)), Partial.ZERO),
    /** Remainder with the sign of b. */
    MOD("mod", Arithmetic::mod, Partial.ONE, Partial.of((a, b) -> -Arithmetic.floorDivide(a, b))),
    /** Remainder with the sign of a. */
    FMOD("fmod", Arithmetic::fmod, Partial.ONE, Partial.of((a, b) -> -Math.rint((a - Arithmetic.fmod(a, b)) / b))),
    /** Quotient rounded down. */
    FLOOR_DIVIDE("floor_divide", Arithmetic::floorDivide, Partial.ZERO, Partial.ZERO),
    /** {@code a 2^b}. */
    LDEXP("ldexp", Arithmetic::ldexp, Partial.of((a, b) -> Arithmetic.ldexp(1, b)), Partial.ZERO),
    /** The next number after a in the direction of b. */
    NEXTAFTER("nextafter", Math::nextAfter, Partial.ONE, Partial.ZERO),
    /** The greatest common divisor. */
    GCD("gcd", Numbers::gcd, Partial.ZERO, Partial.ZERO),
    /** The least common multiple. */
    LCM("lcm", Numbers::lcm, Partial.ZERO, Partial.ZERO),
    /** a rounded to b decimals. */
    AROUND("around", Elementary::around, Partial.ZERO, Partial.ZERO),
    /** 0, b or 1 as a is below, at or above 0. */
    HEAVISIDE("heaviside", Arithmetic::heaviside, Partial.ZERO, Partial.of((a, b) -> a == 0 ? 1 : 0)),
    /** 1 where a is greater. */
    GREATER("greater", Truth::greater, Partial.ZERO, Partial.ZERO),
    /** 1 where a is not less. */
    GREATER_EQUAL("greater_equal", Truth::greaterEqual, Partial.ZERO, Partial.ZERO),
    /** 1 where a is less. */
    LESS("less", Truth::less, Partial.ZERO, Partial.ZERO),
    /** 1 where a is not greater. */
    LESS_EQUAL("less_equal", Truth::lessEqual, Partial.ZERO, Partial.ZERO),
    /** 1 where both are equal. */
    EQUAL("equal", Truth::equal, Partial.ZERO, Partial.ZERO),
    /** 1 where they differ. */
    NOT_EQUAL("not_equal", Truth::notEqual, Partial.ZERO, Partial.ZERO),
    /** 1 where both are not 0. */
    LOGICAL_AND("logical_and", Truth::logicalAnd, Partial.ZERO, Partial.ZERO),
    /** 1 where one is not 0. */
    LOGICAL_OR("logical_or", Truth::logicalOr, Partial.ZERO, Partial.ZERO),
    /** 1 where just one is not 0. */
    LOGICAL_XOR("logical_xor", Truth::logicalXor, Partial.ZERO, Partial.ZERO);

    private final String numpyName;
    private final BinaryLoop value;
    private final Partial byFirst;
    private final Partial bySecond;

    BinaryFunction(String numpyName, DoubleBinaryOperator value, Partial byFirst, Partial bySecond) {
        this.numpyName = numpyName;
        this.value = BinaryLoop.of(value);
        this.byFirst = byFirst;
        this.bySecond = bySecond;
    }

    /**
     * The name that NumPy gives the function.
     *
     * @return the name
     */
    public String numpyName() {
        return numpyName;
    }

    BinaryLoop value() {
        return value;
    }

    Partial byFirst() {
        return byFirst;
    }

    Partial bySecond() {
        return bySecond;
    }
}
