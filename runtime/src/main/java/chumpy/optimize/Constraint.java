package chumpy.optimize;

import chumpy.Ch;
import chumpy.array.Arguments;

/**
 * A condition that the entries of an expression have to meet at the minimum: {@code minimize(f).over(x).subjectTo(
 * exactly(g, 0), atLeast(h, 1))}.
 */
public final class Constraint {
    private final Ch expression;
    private final boolean equality;
    private final double sign;
    private final double bound;

    private Constraint(Ch expression, boolean equality, double sign, double bound) {
        this.expression = Arguments.given("constraint", "expression", expression);
        this.equality = equality;
        this.sign = sign;
        this.bound = bound;
        if (!Double.isFinite(bound)) {
            throw new OptionException("constraint: " + bound + " was given for a bound; it must be finite");
        }
    }

    /**
     * Each entry is to be equal to a number.
     *
     * @param expression of any shape
     * @param value the number
     * @return the constraint
     * @throws OptionException if the number is not finite
     */
    public static Constraint exactly(Ch expression, double value) {
        return new Constraint(expression, true, 1, value);
    }

    /**
     * No entry is to be less than a number.
     *
     * @param expression of any shape
     * @param least the number
     * @return the constraint
     * @throws OptionException if the number is not finite
     */
    public static Constraint atLeast(Ch expression, double least) {
        return new Constraint(expression, false, 1, least);
    }

    /**
     * No entry is to be greater than a number.
     *
     * @param expression of any shape
     * @param greatest the number
     * @return the constraint
     * @throws OptionException if the number is not finite
     */
    public static Constraint atMost(Ch expression, double greatest) {
        return new Constraint(expression, false, -1, greatest);
    }

    Ch expression() {
        return expression;
    }

    boolean isEquality() {
        return equality;
    }

    /** 1, or -1 if the signs of values and derivatives are changed so that the constraint reads {@code c >= 0}. */
    double sign() {
        return sign;
    }

    /** {@code sign (value - bound)}: what is to be zero, or not negative. */
    double distance(double value) {
        return sign * (value - bound);
    }
}
