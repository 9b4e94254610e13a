package chumpy.samples.formula;

import chumpy.Ch;
import chumpy.Chumpy;
import java.util.Map;

/** Turns a resolved expression into a {@link Ch} of its variables. */
public final class ChBuilder {
    private final Map<String, Ch> variables;

    /** @param variables the node of each variable; shapes broadcast as usual */
    public ChBuilder(Map<String, Ch> variables) {
        this.variables = Map.copyOf(variables);
    }

    /**
     * Builds the expression; nothing is computed yet.
     *
     * @param expression what {@link Scope#resolve(Expression)} gave
     * @return a node that depends on the variables it mentions
     * @throws FormulaException if it mentions a variable that has no node here
     */
    public Ch build(Expression expression) {
        if (expression instanceof Expression.Constant constant) {
            return Chumpy.array(constant.value());
        }
        if (expression instanceof Expression.Name name) {
            Ch node = variables.get(name.name());
            if (node == null) {
                throw new FormulaException(name.line(), "no value was given for '" + name.name() + "'");
            }
            return node;
        }
        if (expression instanceof Expression.Call call) {
            return call.function().apply(build(call.argument()));
        }
        if (expression instanceof Expression.Minus minus) {
            return build(minus.operand()).negative();
        }
        return binary((Expression.Binary) expression);
    }

    private Ch binary(Expression.Binary binary) {
        Ch left = build(binary.left());
        if (binary.right() instanceof Expression.Constant constant) {
            double right = constant.value();
            return switch (binary.operator()) {
                case PLUS -> left.add(right);
                case MINUS -> left.subtract(right);
                case TIMES -> left.multiply(right);
                case OVER -> left.divide(right);
                case POWER -> left.power(right);
            };
        }
        return binary.operator().apply(left, build(binary.right()));
    }
}
