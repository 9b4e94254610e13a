package chumpy.optimize;

import chumpy.array.Arguments;
import java.util.function.DoubleUnaryOperator;

/**
 * What a block of residuals costs: {@code 1/2 rho(s)} where {@code s >= 0} is the sum of their squares, in place of
 * {@code s / 2}. With a rho that grows more slowly than s, blocks that fit badly (outliers) count for less. The common
 * ones are in {@link Losses}.
 *
 * <p>A loss has {@code rho(0) = 0}, {@code rho'(0) = 1} unless it weighs as well, and {@code rho' >= 0} everywhere.
 */
@FunctionalInterface
public interface Loss {
    /**
     * Computes the loss and its derivatives.
     *
     * @param s the sum of the squares of a block of residuals, 0 or more
     * @param rho receives {@code rho(s)}, {@code rho'(s)} and {@code rho''(s)}, one behind the other
     */
    void evaluate(double s, double[] rho);

    /**
     * This loss, times a factor, for all values of s. To weigh residuals before the loss judges them, see
     * {@link Residuals#weight}.
     *
     * @param factor positive and finite
     * @return {@code factor rho(s)}
     * @throws OptionException if the factor is not positive and finite
     */
    default Loss scaled(double factor) {
        return Losses.scaled(factor, this);
    }

    /**
     * This loss of what another makes of the sum of squares.
     *
     * @param inner applied first
     * @return {@code rho(inner(s))}
     */
    default Loss compose(Loss inner) {
        return Losses.composed(this, Arguments.given("compose", "inner", inner));
    }

    /**
     * A loss of one's own.
     *
     * @param value {@code rho}, with {@code rho(0) = 0}
     * @param first {@code rho'}, nowhere negative
     * @param second {@code rho''}
     * @return the loss
     */
    static Loss of(DoubleUnaryOperator value, DoubleUnaryOperator first, DoubleUnaryOperator second) {
        Arguments.given("loss", "value", value);
        Arguments.given("loss", "first", first);
        Arguments.given("loss", "second", second);
        return (s, rho) -> {
            rho[0] = value.applyAsDouble(s);
            rho[1] = first.applyAsDouble(s);
            rho[2] = second.applyAsDouble(s);
        };
    }
}
