package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.TruncatedNewton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Truncated Newton within bounds: products with the Hessian, which is never formed.
 *
 * <p>It ends well when the largest entry of the projected gradient is at most {@link #gtol}, when a step lowers f by at
 * most {@link #ftol}, or when a step is at most {@link #xtol} times {@code 1 + |x|} long.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0721052">Nash, Newton-type minimization via the Lanczos method</a>
 */
public final class Tnc extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final Tnc DEFAULT = new Tnc(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private int maxCGit = -1;
        private double eta = 0.25;
        private double stepmx = 10;
        private double ftol;
        private double xtol = Math.sqrt(Math.ulp(1.0));
        private double gtol = 1e-2 * Math.pow(Math.ulp(1.0), 0.25);
        private int maxfun = -1;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("maxCGit", maxCGit);
            values.put("eta", eta);
            values.put("stepmx", stepmx);
            values.put("ftol", ftol);
            values.put("xtol", xtol);
            values.put("gtol", gtol);
            values.put("maxfun", maxfun);
            return values;
        }

        @Override
        void check() {
            check("eta", eta, eta > 1e-4 && eta < 1, "between 1e-4 and 1");
            checkPositive("stepmx", stepmx);
            checkNotNegative("ftol", ftol);
            checkNotNegative("xtol", xtol);
            checkNotNegative("gtol", gtol);
        }
    }

    private Tnc(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Tnc tnc() {
        return DEFAULT;
    }

    private Tnc set(Consumer<Options> change) {
        return new Tnc(options.with(change));
    }

    /**
     * Limits the iterations of conjugate gradients for each direction.
     *
     * @param iterations 0 or more; a half of the unknowns, from 1 to 50, unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc maxCGit(int iterations) {
        MethodOptions.checkNotNegative("maxCGit", iterations);
        return set(o -> o.maxCGit = iterations);
    }

    /**
     * Sets which part of the first slope the last may have in a line search.
     *
     * @param part between 1e-4 and 1; 0.25 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc eta(double part) {
        return set(o -> o.eta = part);
    }

    /**
     * Sets the greatest length of the first step. It doubles whenever a step has that length.
     *
     * @param length positive and finite; 10 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc stepmx(double length) {
        return set(o -> o.stepmx = length);
    }

    /**
     * Sets the decrease that is small enough.
     *
     * @param tolerance 0 or more; 0 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc ftol(double tolerance) {
        return set(o -> o.ftol = tolerance);
    }

    /**
     * Sets the relative length of a step that is small enough.
     *
     * @param tolerance 0 or more; 1.5e-8 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc xtol(double tolerance) {
        return set(o -> o.xtol = tolerance);
    }

    /**
     * Sets the largest entry of the projected gradient that is small enough.
     *
     * @param tolerance 0 or more; 1.2e-6 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc gtol(double tolerance) {
        return set(o -> o.gtol = tolerance);
    }

    /**
     * Limits the evaluations of the objective. Products with the Hessian are not counted.
     *
     * @param evaluations 0 or more; the greater of 100 and 10 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Tnc maxfun(int evaluations) {
        MethodOptions.checkNotNegative("maxfun", evaluations);
        return set(o -> o.maxfun = evaluations);
    }

    @Override
    public String name() {
        return "tnc";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    int maxIterations(int unknowns) {
        return UNLIMITED;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfun >= 0 ? options.maxfun : (int) Math.min(UNLIMITED, Math.max(100, 10L * unknowns));
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        int most = options.maxCGit >= 0 ? options.maxCGit : Math.max(1, Math.min(50, unknowns / 2));
        return new TruncatedNewton(most, options.eta, options.stepmx, options.ftol, options.xtol, options.gtol);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
