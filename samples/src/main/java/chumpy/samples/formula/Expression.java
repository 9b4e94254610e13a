package chumpy.samples.formula;

/** The syntax tree of one side of an equation. */
public sealed interface Expression {
    /**
     * A number.
     *
     * @param value what it is worth
     */
    record Constant(double value) implements Expression {}

    /**
     * A parameter, a column of data or a named constant.
     *
     * @param name as it is written
     * @param line the line it stands in
     */
    record Name(String name, int line) implements Expression {}

    /**
     * A function of one argument.
     *
     * @param function the function
     * @param argument what stands in its brackets
     */
    record Call(Function function, Expression argument) implements Expression {}

    /**
     * A minus sign in front.
     *
     * @param operand what stands behind it
     */
    record Minus(Expression operand) implements Expression {}

    /**
     * Two operands and what stands between them.
     *
     * @param operator the operator
     * @param left the first operand
     * @param right the second operand
     */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /**
     * Whether a name occurs anywhere in this tree.
     *
     * @param name the name
     * @return true if it does
     */
    default boolean mentions(String name) {
        if (this instanceof Name leaf) {
            return leaf.name().equals(name);
        }
        if (this instanceof Call call) {
            return call.argument().mentions(name);
        }
        if (this instanceof Minus minus) {
            return minus.operand().mentions(name);
        }
        return this instanceof Binary binary
                && (binary.left().mentions(name) || binary.right().mentions(name));
    }
}
