package chumpy.samples.formula;

/**
 * An equation as it is written, before anybody has asked what its names mean.
 *
 * @param left the left side
 * @param right the right side, without an error term {@code + e} at its end
 * @param line the line of its equals sign
 * @param text its characters, runs of blanks made one
 */
public record Equation(Expression left, Expression right, int line, String text) {}
