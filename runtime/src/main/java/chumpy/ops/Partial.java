package chumpy.ops;

import chumpy.array.BinaryLoop;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A partial derivative of a function of two numbers: the same number everywhere, one of the operands itself, or a
 * function of both. The first two need no numbers of their own.
 */
final class Partial {
    static final Partial ZERO = constant(0);
    static final Partial ONE = constant(1);
    static final Partial MINUS_ONE = constant(-1);
    static final Partial FIRST = new Partial(Double.NaN, 1, BinaryLoop.of((a, b) -> a));
    static final Partial SECOND = new Partial(Double.NaN, 2, BinaryLoop.of((a, b) -> b));

    private final double constant;
    private final int operand;
    private final @Nullable BinaryLoop loop;

    private Partial(double constant, int operand, @Nullable BinaryLoop loop) {
        this.constant = constant;
        this.operand = operand;
        this.loop = loop;
    }

    static Partial constant(double value) {
        return new Partial(value, 0, null);
    }

    static Partial of(DoubleBinaryOperator derivative) {
        return new Partial(Double.NaN, 0, BinaryLoop.of(derivative));
    }

    /** The loop over both operands; null where the derivative is {@link #constant} everywhere. */
    @Nullable
    BinaryLoop loop() {
        return loop;
    }

    double constant() {
        return constant;
    }

    /** 1 or 2 if the derivative is that operand itself, else 0. */
    int operand() {
        return operand;
    }
}
