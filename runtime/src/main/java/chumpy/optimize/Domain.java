package chumpy.optimize;

import chumpy.Ch;
import chumpy.array.Broadcast;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.optimize.scalar.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may vary, and within which limits, as the user said it; it is checked when a minimisation runs. */
record Domain(List<Ch> variables, List<Bound> bounds, List<Constraint> constraints, List<Placement> placements) {
    static final Domain EMPTY = new Domain(List.of(), List.of(), List.of(), List.of());

    Domain {
        variables = List.copyOf(variables);
        bounds = List.copyOf(bounds);
        constraints = List.copyOf(constraints);
        placements = List.copyOf(placements);
    }

    Domain over(List<? extends Ch> nodes) {
        return new Domain(List.copyOf(nodes), bounds, constraints, placements);
    }

    Domain with(Bound bound) {
        List<Bound> more = new ArrayList<>(bounds);
        more.add(bound);
        return new Domain(variables, more, constraints, placements);
    }

    Domain with(List<Constraint> others) {
        List<Constraint> more = new ArrayList<>(constraints);
        more.addAll(others);
        return new Domain(variables, bounds, more, placements);
    }

    Domain with(Placement placement) {
        List<Placement> more = new ArrayList<>(placements);
        more.add(placement);
        return new Domain(variables, bounds, constraints, more);
    }

    /** The manifold that a variable is to stay on, the last that was given; null if there is none. */
    @Nullable
    Manifold manifold(Ch variable) {
        Manifold found = null;
        for (Placement placement : placements) {
            found = placement.variable() == variable ? placement.manifold() : found;
        }
        return found;
    }

    /**
     * Refuses restrictions that a method would not keep to.
     *
     * @throws OptionException if there are such
     * @throws VariableException if a manifold is that of no variable, or of one with bounds
     */
    void checkFor(Method method) {
        if (!constraints.isEmpty() && method.takes() != Method.Takes.BOUNDS_AND_CONSTRAINTS) {
            throw new OptionException("subjectTo: " + method.name() + " knows no constraints; methods that do: "
                    + Methods.taking(Method.Takes.BOUNDS_AND_CONSTRAINTS, method));
        }
        if (!placements.isEmpty() && !(method instanceof LeastSquaresMethod)) {
            throw new OptionException("manifold: " + method.name()
                    + " knows no manifolds; methods that do are those for least squares, such as levenbergMarquardt()");
        }
        for (Placement placement : placements) {
            if (variables.stream().noneMatch(v -> v == placement.variable())) {
                throw new VariableException("manifold: " + Engine.describe(placement.variable())
                        + " is to stay on a manifold, but is not one of the variables; give the same node in"
                        + " over(...)");
            }
            if (bounds.stream().anyMatch(bound -> bound.variable() == placement.variable())) {
                throw new VariableException("manifold: " + Engine.describe(placement.variable())
                        + " has bounds as well; a variable may have one or the other");
            }
        }
        if (!bounds.isEmpty() && method.takes() == Method.Takes.NOTHING) {
            throw new OptionException("bounds: " + method.name() + " knows no bounds; methods that do: "
                    + Methods.taking(Method.Takes.BOUNDS, method));
        }
    }

    /**
     * Refuses a box that a method cannot search.
     *
     * @throws OptionException if the method searches the whole box and that is not finite
     */
    void checkSearchable(Method method, Box box) {
        for (int i = 0; method.searchesBox() && i < box.size(); i++) {
            if (Double.isInfinite(box.lower()[i]) || Double.isInfinite(box.upper()[i])) {
                throw new OptionException("bounds: " + method.name() + " searches between bounds, but " + limits(box, i)
                        + "; say bounds(variable, lower, upper) with finite numbers");
            }
        }
    }

    /**
     * Refuses bounds that leave no point inside, for methods whose points are all inside.
     *
     * @throws VariableException if there are such
     */
    void checkRoom(Box box) {
        for (int i = 0; i < box.size(); i++) {
            if (!(Math.nextUp(Math.nextUp(box.lower()[i])) < box.upper()[i])) {
                throw new VariableException("bounds: " + limits(box, i) + ", with nothing in between; what is fixed"
                        + " does not vary: leave it out of over(...), with a view of the other entries if need be");
            }
        }
    }

    /** Between which limits one of the numbers of all variables is to be, in words. */
    private String limits(Box box, int number) {
        int i = 0;
        int entry = number;
        while (entry >= Engine.value(variables.get(i)).size()) {
            entry -= Engine.value(variables.get(i)).size();
            i++;
        }
        return "entry " + entry + " of " + Engine.describe(variables.get(i)) + " is to be at least "
                + box.lower()[number] + " and at most " + box.upper()[number];
    }

    /**
     * Refuses restrictions that a plain function of a vector does not tell of.
     *
     * @throws OptionException if there are manifolds or constraints
     */
    void checkPlain(String operation) {
        if (!constraints.isEmpty() || !placements.isEmpty()) {
            throw new OptionException(operation + ": a function of a vector knows no "
                    + (constraints.isEmpty() ? "manifolds" : "constraints") + "; only bounds can be handed on");
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
            double lower = Math.max(box.lower()[at + k], unlimited(least[k]));
            double upper = Math.min(box.upper()[at + k], unlimited(most[k]));
            if (!(lower <= upper) || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY) {
                throw new VariableException("bounds: entry " + k + " of " + Engine.describe(bound.variable())
                        + " is to be at least " + lower + " and at most " + upper + ", which no number is");
            }
            box.lower()[at + k] = lower;
            box.upper()[at + k] = upper;
        }
    }

    /** A bound; infinite if all numbers keep to it. */
    private static double unlimited(double bound) {
        return Math.abs(bound) == Double.MAX_VALUE ? Math.copySign(Double.POSITIVE_INFINITY, bound) : bound;
    }
}
