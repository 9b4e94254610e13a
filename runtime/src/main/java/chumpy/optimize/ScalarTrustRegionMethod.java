package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.TrustRegionDescent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A method that minimises a quadratic model of the objective within a radius where it is trusted. The methods differ in
 * how well they minimise the model.
 *
 * <p>It ends well when the length of the gradient is at most {@link #gtol}. A point where the objective is not finite is a
 * step that is not taken.
 *
 * <p>Instances are immutable.
 *
 * @param <M> the method itself
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal, Wright, Numerical Optimization, chapter 4</a>
 */
public abstract sealed class ScalarTrustRegionMethod<M extends ScalarTrustRegionMethod<M>> extends ScalarMethod
        permits TrustExact, TrustKrylov, TrustNcg {
    /** The defaults of all of them. */
    static final Options DEFAULTS = new Options();

    private static final int ITERATIONS_EACH = 200;

    private final Options options;

    /** What can be set. */
    static final class Options extends MethodOptions<Options> {
        private double initialTrustRadius = 1;
        private double maxTrustRadius = 1000;
        private double eta = 0.15;
        private double gtol = 1e-4;
        private int maxiter = -1;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("initialTrustRadius", initialTrustRadius);
            values.put("maxTrustRadius", maxTrustRadius);
            values.put("eta", eta);
            values.put("gtol", gtol);
            values.put("maxiter", maxiter);
            return values;
        }

        @Override
        void check() {
            checkPositive("initialTrustRadius", initialTrustRadius);
            checkPositive("maxTrustRadius", maxTrustRadius);
            check("eta", eta, eta >= 0 && eta < 0.25, "at least 0 and less than 0.25");
            checkNotNegative("gtol", gtol);
        }
    }

    ScalarTrustRegionMethod(Options options) {
        this.options = options;
    }

    /** The same method with other options. */
    abstract M with(Options changed);

    /** What minimises the model. */
    abstract TrustRegionDescent.RegionFactory region();

    private M set(Consumer<Options> change) {
        return with(options.with(change));
    }

    /**
     * Sets the radius to begin with.
     *
     * @param radius positive and finite; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M initialTrustRadius(double radius) {
        return set(o -> o.initialTrustRadius = radius);
    }

    /**
     * Sets the greatest radius.
     *
     * @param radius positive and finite; 1000 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M maxTrustRadius(double radius) {
        return set(o -> o.maxTrustRadius = radius);
    }

    /**
     * Sets the part of the promised decrease with which a step is taken.
     *
     * @param part at least 0 and less than 0.25; 0.15 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M eta(double part) {
        return set(o -> o.eta = part);
    }

    /**
     * Sets the length of the gradient that is small enough.
     *
     * @param tolerance 0 or more; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M gtol(double tolerance) {
        return set(o -> o.gtol = tolerance);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 200 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M maxiter(int iterations) {
        MethodOptions.checkNotNegative("maxiter", iterations);
        return set(o -> o.maxiter = iterations);
    }

    @Override
    final int maxIterations(int unknowns) {
        return options.maxiter >= 0 ? options.maxiter : (int) Math.min(UNLIMITED, (long) ITERATIONS_EACH * unknowns);
    }

    @Override
    final Algorithm algorithm(int unknowns, boolean bounded) {
        double radius = Math.min(options.initialTrustRadius, options.maxTrustRadius);
        return new TrustRegionDescent(region(), radius, options.maxTrustRadius, options.eta, options.gtol);
    }

    @Override
    public final String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
