package chumpy.samples.formula;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The functions a formula may call, by the names that NIST's files and NumPy share. */
@SuppressWarnings("ImmutableEnumChecker") // the functional fields are references to methods without state
public enum Function {
    /** The exponential. */
    EXP(Math::exp, Chumpy::exp),
    /** The natural logarithm. */
    LOG(Math::log, Chumpy::log),
    /** The logarithm to base ten. */
    LOG10(Math::log10, Chumpy::log10),
    /** The square root. */
    SQRT(Math::sqrt, Chumpy::sqrt),
    /** The absolute value. */
    ABS(Math::abs, Chumpy::abs),
    /** The sine of radians. */
    SIN(Math::sin, Chumpy::sin),
    /** The cosine of radians. */
    COS(Math::cos, Chumpy::cos),
    /** The tangent of radians. */
    TAN(Math::tan, Chumpy::tan),
    /** The inverse sine, in radians. */
    ARCSIN(Math::asin, Chumpy::arcsin),
    /** The inverse cosine, in radians. */
    ARCCOS(Math::acos, Chumpy::arccos),
    /** The inverse tangent, in radians. */
    ARCTAN(Math::atan, Chumpy::arctan),
    /** The hyperbolic sine. */
    SINH(Math::sinh, Chumpy::sinh),
    /** The hyperbolic cosine. */
    COSH(Math::cosh, Chumpy::cosh),
    /** The hyperbolic tangent. */
    TANH(Math::tanh, Chumpy::tanh);

    private final DoubleUnaryOperator onNumber;
    private final UnaryOperator<Ch> onNode;

    Function(DoubleUnaryOperator onNumber, UnaryOperator<Ch> onNode) {
        this.onNumber = onNumber;
        this.onNode = onNode;
    }

    /**
     * The function of a name, in whatever case it is written.
     *
     * @param name the name
     * @return nothing if there is none of that name
     */
    public static Optional<Function> named(String name) {
        String written = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.symbol().equals(written)).findFirst();
    }

    /**
     * All names, for messages.
     *
     * @return the names, with commas between them
     */
    public static String names() {
        return Arrays.stream(values()).map(Function::symbol).collect(Collectors.joining(", "));
    }

    /**
     * The function as it is written.
     *
     * @return its name in lower case
     */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    double apply(double argument) {
        return onNumber.applyAsDouble(argument);
    }

    Ch apply(Ch argument) {
        return onNode.apply(argument);
    }
}
