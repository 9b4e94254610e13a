package chumpy.inspect;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.graph.Engine;
import chumpy.graph.ViewedLeaf;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares derivatives with differences: of a node with respect to variables, or the local derivatives of one primitive.
 *
 * <pre>{@code
 * GradientCheck.of(f, x).assertPasses();         // df/dx, through everything in between
 * GradientCheck.of(ChCamera.of(v, rt, k)).run(); // each dterm of the primitive
 * }</pre>
 *
 * <p>Each column of {@link Ch#drWrt} is compared with central differences, extrapolated to step 0 over steps of several
 * orders of magnitude (Ridders). What does not agree with them for sure is compared with the slopes of polynomials fitted
 * nearby, at several scales, whose errors are known from what the fits leave: so neither rounding and curvature raise an
 * alarm nor values that were rounded to {@code float} or are noisy otherwise. An entry fails if it is off by more than the
 * tolerance and by more than ten times what is unsure; one that is wrong by 0.1% fails. Where the differences to the left
 * and to the right disagree there is a kink, which is reported and is no failure. {@link Ch#vjp} (reverse) and {@link
 * Ch#jvp} (forward) are compared with the matrix, on random vectors and on unit vectors.
 *
 * <p>The variables are moved to be looked at, and are afterwards, whatever happens, as they were. Instances are
 * immutable.
 */
public final class GradientCheck {
    private static final double DEFAULT_TOLERANCE = 1e-6;
    private static final int DEFAULT_COLUMNS = 500;
    private static final long DEFAULT_SEED = 20260314;

    private final Ch function;
    private final Map<String, Ch> variables;
    private final List<String> skipped;
    private final double tolerance;
    private final int maxColumns;
    private final long seed;

    private GradientCheck(
            Ch function, Map<String, Ch> variables, List<String> skipped, double tolerance, int maxColumns, long seed) {
        this.function = function;
        this.variables = variables;
        this.skipped = skipped;
        this.tolerance = tolerance;
        this.maxColumns = maxColumns;
        this.seed = seed;
    }

    /**
     * A check of the local derivatives of a primitive: each of its dterms is moved on its own, whether it is a leaf or an
     * expression. Where one node stands in two slots, the sum of the two derivatives is checked. Constants cannot be
     * moved; the report names them.
     *
     * @param node a primitive
     * @return a check with default options
     * @throws CheckException if it has no dterm that can be moved: a leaf, or a primitive of constants
     */
    public static GradientCheck of(Ch node) {
        IdentityHashMap<Ch, String> names = new IdentityHashMap<>();
        List<Ch> inputs = new ArrayList<>();
        PrimitiveType type = Engine.type(node);
        for (int term = 0; term < type.termCount(); term++) {
            String name = type.termName(term);
            if (type.role(term) == PrimitiveType.Role.DTERM) {
                note(names, inputs, name, (Ch) Objects.requireNonNull(node.term(name)));
            } else if (type.role(term) == PrimitiveType.Role.DTERM_LIST) {
                List<?> list = (List<?>) Objects.requireNonNull(node.term(name));
                for (int i = 0; i < list.size(); i++) {
                    note(names, inputs, name + "[" + i + "]", (Ch) list.get(i));
                }
            }
        }
        Map<String, Ch> variables = new LinkedHashMap<>();
        List<String> skipped = new ArrayList<>();
        for (Ch input : inputs) {
            String name = Objects.requireNonNull(names.get(input));
            if (isConstant(input)) {
                skipped.add(name);
            } else {
                variables.put(name, input);
            }
        }
        if (variables.isEmpty()) {
            throw new CheckException("GradientCheck: " + Engine.describe(node) + " has no dterm that can be moved"
                    + (skipped.isEmpty() ? "" : ", since these are constants: " + String.join(", ", skipped))
                    + "; there is nothing to compare");
        }
        return new GradientCheck(node, variables, skipped, DEFAULT_TOLERANCE, DEFAULT_COLUMNS, DEFAULT_SEED);
    }

    /**
     * A check of the derivatives of a node with respect to a variable.
     *
     * @param function any node
     * @param variable a leaf, a view of a leaf, or another node, which then counts as independent
     * @return a check with default options
     * @throws CheckException if the variable is a constant
     */
    public static GradientCheck of(Ch function, Ch variable) {
        return of(function, List.of(variable));
    }

    /**
     * A check of the derivatives of a node with respect to variables.
     *
     * @param function any node
     * @param variables leaves, views of leaves, or other nodes, which then count as independent; at least one
     * @return a check with default options
     * @throws CheckException if there is no variable, or one is a constant
     */
    public static GradientCheck of(Ch function, List<? extends Ch> variables) {
        if (variables.isEmpty()) {
            throw new CheckException("GradientCheck: there is nothing to differentiate " + Engine.describe(function)
                    + " by; give variables");
        }
        Map<String, Ch> named = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            Ch variable = variables.get(i);
            if (isConstant(variable)) {
                throw new CheckException("GradientCheck: variable " + i + ", " + Engine.describe(variable)
                        + ", is a constant; give a leaf, such as array(...)");
            }
            String name = Objects.requireNonNullElse(variable.label(), "variable " + i);
            named.put(named.containsKey(name) ? name + " (variable " + i + ")" : name, variable);
        }
        return new GradientCheck(function, named, List.of(), DEFAULT_TOLERANCE, DEFAULT_COLUMNS, DEFAULT_SEED);
    }

    private static void note(IdentityHashMap<Ch, String> names, List<Ch> inputs, String name, Ch input) {
        String before = names.put(input, name);
        if (before == null) {
            inputs.add(input);
        } else {
            names.put(input, before + " and " + name);
        }
    }

    private static boolean isConstant(Ch node) {
        ViewedLeaf view = ViewedLeaf.of(node);
        return view != null && !view.isAssignable();
    }

    /**
     * Sets the relative difference up to which all is well.
     *
     * @param relative positive; 1e-6 unless set
     * @return a check with this option
     * @throws CheckException if it is not positive
     */
    public GradientCheck tolerance(double relative) {
        if (!(relative > 0)) {
            throw new CheckException("tolerance: " + relative + " was given; it must be positive");
        }
        return new GradientCheck(function, variables, skipped, relative, maxColumns, seed);
    }

    /**
     * Limits how many entries of each variable are moved one by one. Of larger variables as many are drawn at random,
     * and all are moved together in random directions.
     *
     * @param columns at least 1; 500 unless set
     * @return a check with this option
     * @throws CheckException if it is less than 1
     */
    public GradientCheck maxColumns(int columns) {
        if (columns < 1) {
            throw new CheckException("maxColumns: " + columns + " was given; it must be 1 or more");
        }
        return new GradientCheck(function, variables, skipped, tolerance, columns, seed);
    }

    /**
     * Sets what the random vectors and draws follow from.
     *
     * @param value any number; a fixed one unless set
     * @return a check with this option
     */
    public GradientCheck seed(long value) {
        return new GradientCheck(function, variables, skipped, tolerance, maxColumns, value);
    }

    /**
     * Checks. What a computation or a derivative throws comes through.
     *
     * @return what was found
     */
    public GradientReport run() {
        List<GradientReport.Block> blocks = new ArrayList<>();
        variables.forEach((name, variable) ->
                blocks.add(new BlockCheck(function, name, variable, tolerance, maxColumns, seed).run()));
        return new GradientReport(Engine.describe(function), blocks, skipped);
    }

    /**
     * Checks, and complains if a derivative is wrong.
     *
     * @return what was found, if nothing is wrong
     * @throws AssertionError with the report if an entry differs
     */
    public GradientReport assertPasses() {
        return run().assertPasses();
    }
}
