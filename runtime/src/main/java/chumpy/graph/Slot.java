package chumpy.graph;

import chumpy.Jacobian;
import chumpy.PrimitiveType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An input of a node, as those see it who look on from outside.
 *
 * @param node the node
 * @param number the number of the input
 */
public record Slot(Node node, int number) {
    /**
     * What the input is called.
     *
     * @return the name of its term, with its place if that is a list; empty for the expression of a composed primitive
     */
    public String name() {
        if (number >= node.slotTerms.length || isExpression()) {
            return "";
        }
        int term = node.slotTerms[number];
        String name = node.type().termName(term);
        return node.type().role(term) == PrimitiveType.Role.DTERM_LIST ? name + "[" + place(term) + "]" : name;
    }

    private int place(int term) {
        return number - Locals.firstSlot(node, term);
    }

    /**
     * Whether this is the expression that a composed primitive is made of.
     *
     * @return false for terms
     */
    public boolean isExpression() {
        return number < node.slotTerms.length && node.slotTerms[number] == Node.COMPOSED;
    }

    /**
     * Whether the node is differentiable by this input: by a term, or, for the expression of a composed primitive, as the
     * engine goes through it.
     *
     * @return false for what is only followed for changes
     */
    public boolean isDifferentiable() {
        if (number >= node.slotTerms.length) {
            return false;
        }
        return isExpression() || node.type().role(node.slotTerms[number]) != PrimitiveType.Role.FOLLOWED;
    }

    /**
     * Whether the derivative is by what stands here in whatever slots it stands: so it is for the terms of composed
     * primitives.
     *
     * @return false where each slot has a derivative of its own
     */
    public boolean isTogether() {
        return node.type().isComposed() && !isExpression();
    }

    /**
     * The local derivative by this input, if it is remembered.
     *
     * @return the derivative; null if it would have to be computed
     */
    public @Nullable Jacobian known() {
        @Nullable Jacobian[] locals = node.locals;
        return node.stale || locals == null || number >= locals.length ? null : locals[number];
    }

    /**
     * The derivative by this input alone. It is not remembered if it was not, though some of it may be inside of a composed
     * primitive.
     *
     * @return a row for each entry of the value, a column for each entry of the input
     */
    public Jacobian derivative() {
        node.evaluated();
        if (isTogether()) {
            return throughExpression();
        }
        Jacobian known = known();
        return known == null ? Locals.computed(node, number) : known;
    }

    private Jacobian throughExpression() {
        List<Node> inputs = new ArrayList<>();
        for (int i = 0; i < node.inputs.length - 1; i++) {
            if (!inputs.contains(node.inputs[i])) {
                inputs.add(node.inputs[i]);
            }
        }
        Node input = node.inputs[number];
        Plan plan = new PlanBuilder(inputs).build(node);
        Jacobian derivative = plan.isEmpty() ? null : MatrixSweeps.accumulate(plan)[inputs.indexOf(input)];
        return Objects.requireNonNullElseGet(
                derivative,
                () -> Jacobian.none(node.valueSize(), input.evaluated().size()));
    }
}
