package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.MultiplierMethod;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The method of multipliers: bounds, equalities and inequalities for a method that knows bounds at most. The inner method
 * minimises the objective with multiples of the constraints and of their squares added; between its runs the multipliers
 * follow, or squares are made to weigh more.
 *
 * <p>It ends well when constraints are met to {@link #ctol} and the objective hardly changes any more; where they cannot be
 * met however much they weigh, the end is {@link Stop#INFEASIBLE}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0728030">Conn, Gould, Toint, A globally convergent augmented Lagrangian algorithm for
 *     optimization with general constraints and simple bounds</a>
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal, Wright, Numerical Optimization, chapter 17</a>
 */
public final class AugmentedLagrangian extends ScalarMethod {
    private static final Options DEFAULTS = new Options();

    private final ScalarMethod inner;
    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private double penalty = 10;
        private double ctol = 1e-6;
        private int maxiter = 100;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("penalty", penalty);
            values.put("ctol", ctol);
            values.put("maxiter", maxiter);
            return values;
        }

        @Override
        void check() {
            checkPositive("penalty", penalty);
            checkPositive("ctol", ctol);
            checkNotNegative("maxiter", maxiter);
        }
    }

    private AugmentedLagrangian(ScalarMethod inner, Options options) {
        this.inner = inner;
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @param inner minimises between changes of multipliers, with its own options; it need not know constraints
     * @return the method
     * @throws OptionException if the inner method needs finite bounds for its search
     */
    public static AugmentedLagrangian augmentedLagrangian(ScalarMethod inner) {
        if (inner.searchesBox() || inner instanceof AugmentedLagrangian) {
            throw new OptionException("augmentedLagrangian: " + inner.name()
                    + " cannot be the inner method; take one that goes on from where it is, such as slsqp()");
        }
        return new AugmentedLagrangian(inner, DEFAULTS);
    }

    private AugmentedLagrangian set(Consumer<Options> change) {
        return new AugmentedLagrangian(inner, options.with(change));
    }

    /**
     * Sets how much squares of constraints weigh at first.
     *
     * @param weight positive; 10 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public AugmentedLagrangian penalty(double weight) {
        return set(o -> o.penalty = weight);
    }

    /**
     * Sets the violation of a constraint that does no harm.
     *
     * @param tolerance positive; 1e-6 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public AugmentedLagrangian ctol(double tolerance) {
        return set(o -> o.ctol = tolerance);
    }

    /**
     * Limits the runs of the inner method.
     *
     * @param iterations 0 or more; 100 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public AugmentedLagrangian maxiter(int iterations) {
        return set(o -> o.maxiter = iterations);
    }

    @Override
    public String name() {
        return "augmented-lagrangian";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS_AND_CONSTRAINTS;
    }

    @Override
    int maxIterations(int unknowns) {
        return options.maxiter;
    }

    @Override
    double feasibility() {
        return options.ctol;
    }

    /**
     * @throws OptionException if there are bounds that the inner method does not know
     */
    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        if (bounded && inner.takes() == Takes.NOTHING) {
            throw new OptionException("bounds: " + inner.name() + ", the inner method of " + name()
                    + ", knows no bounds; methods that do: " + Methods.taking(Takes.BOUNDS, this));
        }
        return new MultiplierMethod(
                () -> inner.algorithm(unknowns, bounded),
                inner.maxIterations(unknowns),
                options.penalty,
                options.ctol,
                options.ctol);
    }

    @Override
    public String toString() {
        return name() + " over " + inner + options.describe(DEFAULTS);
    }
}
