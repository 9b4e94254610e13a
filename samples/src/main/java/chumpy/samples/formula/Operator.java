package chumpy.samples.formula;

import chumpy.Ch;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;

/** What may stand between two operands. */
@SuppressWarnings("ImmutableEnumChecker") // the functional fields are references to methods without state
public enum Operator {
    /** {@code a + b}. */
    PLUS("+", Double::sum, Ch::add),
    /** {@code a - b}. */
    MINUS("-", (a, b) -> a - b, Ch::subtract),
    /** {@code a * b}. */
    TIMES("*", (a, b) -> a * b, Ch::multiply),
    /** {@code a / b}. */
    OVER("/", (a, b) -> a / b, Ch::divide),
    /** {@code a ** b}: binds tighter than a sign in front of it, and from the right. */
    POWER("**", Math::pow, Ch::power);

    private final String symbol;
    private final DoubleBinaryOperator onNumbers;
    private final BinaryOperator<Ch> onNodes;

    Operator(String symbol, DoubleBinaryOperator onNumbers, BinaryOperator<Ch> onNodes) {
        this.symbol = symbol;
        this.onNumbers = onNumbers;
        this.onNodes = onNodes;
    }

    /**
     * The operator as it is written.
     *
     * @return one or two characters
     */
    public String symbol() {
        return symbol;
    }

    double apply(double left, double right) {
        return onNumbers.applyAsDouble(left, right);
    }

    Ch apply(Ch left, Ch right) {
        return onNodes.apply(left, right);
    }
}
