package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;

/** A function along a ray, {@code phi(t) = f(x + t d)}, as line searches see it. It stands at one t at a time. */
public final class Ray {
    private final Oracle oracle;
    private final boolean isBounded;
    private final double[] point;
    private final double[] gradient;
    private double[] origin = {};
    private double[] direction = {};
    private double startValue;
    private double startSlope;
    private double length;
    private double value;
    private double slope;
    private boolean hasTurned;
    private double promise;

    /**
     * Rays of a function, one after another.
     *
     * @param oracle the function
     */
    public Ray(Oracle oracle) {
        this.oracle = oracle;
        this.isBounded = oracle.box().isBounded();
        this.point = new double[oracle.size()];
        this.gradient = new double[oracle.size()];
    }

    /**
     * Begins another ray.
     *
     * @param x where it begins; not to be changed as long as it is in use
     * @param f the function there
     * @param slopeAtStart {@code d' g} there, which is negative
     * @param d its direction; not to be changed either
     */
    public void begin(double[] x, double f, double slopeAtStart, double[] d) {
        origin = x;
        direction = d;
        startValue = f;
        startSlope = slopeAtStart;
        length = 0;
        value = f;
        slope = slopeAtStart;
        hasTurned = false;
        promise = slopeAtStart < 0 ? Double.POSITIVE_INFINITY : 0;
    }

    /**
     * Goes to a point of the ray.
     *
     * @param t the parameter, positive
     * @return whether f and its gradient are finite there
     */
    public boolean goTo(double t) {
        for (int i = 0; i < point.length; i++) {
            point[i] = origin[i] + t * direction[i];
        }
        if (isBounded) {
            // Rounding must not lead out of the box.
            oracle.box().project(point);
        }
        length = t;
        value = oracle.valueAndGradient(point, gradient);
        boolean isFinite = value < Double.POSITIVE_INFINITY;
        slope = isFinite ? Vectors.dot(gradient, direction) : Double.NaN;
        if (isFinite && !hasTurned) {
            hasTurned = true;
            double curvature = (slope - startSlope) / t;
            promise = curvature > 0 ? startSlope * startSlope / (2 * curvature) : -t * startSlope;
        }
        return isFinite;
    }

    /**
     * The decrease that the slopes at the start and at the first trial promise.
     *
     * @return its size; infinite if no trial was finite
     */
    double promise() {
        return promise;
    }

    /**
     * The function where the ray begins.
     *
     * @return f
     */
    public double startValue() {
        return startValue;
    }

    /**
     * The derivative where the ray begins.
     *
     * @return the slope, which is negative
     */
    public double startSlope() {
        return startSlope;
    }

    /**
     * Where it stands.
     *
     * @return t
     */
    public double length() {
        return length;
    }

    /**
     * The function where it stands.
     *
     * @return f, or positive infinity if it or the gradient is not finite
     */
    public double value() {
        return value;
    }

    /**
     * The derivative where it stands.
     *
     * @return the slope; NaN where the value is infinite
     */
    public double slope() {
        return slope;
    }

    /** The point where it stands; written over by the next. */
    double[] point() {
        return point;
    }

    /** The gradient there; written over by the next. */
    double[] gradient() {
        return gradient;
    }
}
