package chumpy.samples.formula;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the names of a formula mean: numbers known beforehand, and variables.
 *
 * @param constants names of numbers; {@code pi} needs no mention
 * @param variables names of parameters and columns; they go before constants of the same name
 */
public record Scope(Map<String, Double> constants, Set<String> variables) {
    private static final Map<String, Double> KNOWN = Map.of("pi", Math.PI);

    /**
     * Copies both.
     *
     * @param constants names of numbers
     * @param variables names of parameters and columns
     */
    public Scope {
        constants = Map.copyOf(constants);
        variables = Set.copyOf(variables);
    }

    /**
     * Puts numbers in the place of constants and works out whatever is made of numbers alone.
     *
     * @param expression an expression
     * @return an expression of the variables only; a {@link Expression.Constant} if it mentions none
     * @throws FormulaException at a name that is neither a variable nor a constant
     */
    public Expression resolve(Expression expression) {
        if (expression instanceof Expression.Name name) {
            return resolve(name);
        }
        if (expression instanceof Expression.Call call) {
            Expression argument = resolve(call.argument());
            return argument instanceof Expression.Constant constant
                    ? new Expression.Constant(call.function().apply(constant.value()))
                    : new Expression.Call(call.function(), argument);
        }
        if (expression instanceof Expression.Minus minus) {
            Expression operand = resolve(minus.operand());
            return operand instanceof Expression.Constant constant
                    ? new Expression.Constant(-constant.value())
                    : new Expression.Minus(operand);
        }
        if (expression instanceof Expression.Binary binary) {
            Expression left = resolve(binary.left());
            Expression right = resolve(binary.right());
            return left instanceof Expression.Constant a && right instanceof Expression.Constant b
                    ? new Expression.Constant(binary.operator().apply(a.value(), b.value()))
                    : new Expression.Binary(binary.operator(), left, right);
        }
        return expression;
    }

    private Expression resolve(Expression.Name name) {
        if (variables.contains(name.name())) {
            return name;
        }
        Double value = constants.getOrDefault(name.name(), KNOWN.get(name.name()));
        if (value == null) {
            Set<String> known = new TreeSet<>(variables);
            known.addAll(constants.keySet());
            known.addAll(KNOWN.keySet());
            throw new FormulaException(
                    name.line(),
                    "unknown name '" + name.name() + "'; known are " + String.join(", ", known)
                            + (name.name().equals("e") ? ", and e as the error term '+ e' at the end" : ""));
        }
        return new Expression.Constant(value);
    }
}
