package chumpy.optimize;

import chumpy.Ch;
import chumpy.array.Broadcast;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.optimize.scalar.Box;
import java.util.ArrayList;
import java.util.List;

/** What may vary, and within which limits, as the user said it; it is checked when a minimisation runs. */
record Domain(List<Ch> variables, List<Bound> bounds, List<Constraint> constraints) {
    static final Domain EMPTY = new Domain(List.of(), List.of(), List.of());

    Domain {
        variables = List.copyOf(variables);
        bounds = List.copyOf(bounds);
        constraints = List.copyOf(constraints);
    }

    Domain over(List<? extends Ch> nodes) {
        return new Domain(List.copyOf(nodes), bounds, constraints);
    }

    Domain with(Bound bound) {
        List<Bound> more = new ArrayList<>(bounds);
        more.add(bound);
        return new Domain(variables, more, constraints);
    }

    Domain with(List<Constraint> others) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.addAll(others);
        return new Domain(variables, bounds, more);
    }

    /**
     * Refuses restrictions that a method would not keep to.
     *
     * @throws OptionException if there are such
     */
    void checkFor(Method method) {
        if (!constraints.isEmpty() && method.takes() != Method.Takes.BOUNDS_AND_CONSTRAINTS) {
            throw new OptionException("subjectTo: " + method.name() + " knows no constraints; methods that do: "
                    + Methods.taking(Method.Takes.BOUNDS_AND_CONSTRAINTS));
        }
        if (!bounds.isEmpty() && method.takes() == Method.Takes.NOTHING) {
            throw new OptionException("bounds: " + method.name() + " knows no bounds; methods that do: "
                    + Methods.taking(Method.Takes.BOUNDS));
        }
    }

    /**
     * The bounds of all entries of the variables, laid end to end.
     *
     * @throws VariableException if something is bounded that is not varied, or from below by more than from above
     * @throws chumpy.ShapeException if bounds do not broadcast to the shape of their variable
     */
    Box box() {
        int size = variables.stream().mapToInt(v -> Engine.value(v).size()).sum();
        Box box = Box.unbounded(size);
        for (Bound bound : bounds) {
            int at = 0;
            int i = 0;
            while (i < variables.size() && variables.get(i) != bound.variable()) {
                at += Engine.value(variables.get(i)).size();
                i++;
            }
            if (i == variables.size()) {
                throw new VariableException("bounds: " + Engine.describe(bound.variable())
                        + " is bounded, but is not one of the variables; give the same node in over(...)");
            }
            narrow(box, bound, at);
        }
        return box;
    }

    private static void narrow(Box box, Bound bound, int at) {
        int[] shape = Raw.shape(Engine.value(bound.variable()));
        double[] least = Broadcast.stretched("bounds", bound.lower(), shape);
        double[] most = Broadcast.stretched("bounds", bound.upper(), shape);
        for (int k = 0; k < least.length; k++) {
            double lower = Math.max(box.lower()[at + k], least[k]);
            double upper = Math.min(box.upper()[at + k], most[k]);
            if (!(lower <= upper) || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY) {
                throw new VariableException("bounds: entry " + k + " of " + Engine.describe(bound.variable())
                        + " is to be at least " + lower + " and at most " + upper + ", which no number is");
            }
            box.lower()[at + k] = lower;
            box.upper()[at + k] = upper;
        }
    }
}
