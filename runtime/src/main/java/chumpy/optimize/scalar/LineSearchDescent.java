package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Descent along one line after another: a {@link Direction} says where, a {@link LineSearch} how far. Where a direction
 * leads nowhere, the steepest descent is tried once before the run ends.
 */
public final class LineSearchDescent implements Algorithm {
    /** A search may go so many times as far as the direction is long. */
    private static final double FARTHEST = 1e50;

    /** The first trial is so much longer than the last decrease suggests (Nocedal and Wright, section 3.5). */
    private static final double OPTIMISM = 1.01;

    private final DirectionFactory directions;
    private final LineSearch lineSearch;
    private final Convergence convergence;

    /** Makes the directions of a run. */
    @FunctionalInterface
    public interface DirectionFactory {
        /**
         * Makes them.
         *
         * @param oracle the function
         * @return fresh ones
         */
        Direction of(Oracle oracle);
    }

    /**
     * The algorithm.
     *
     * @param directions where to go
     * @param lineSearch how far
     * @param convergence when it has arrived
     */
    public LineSearchDescent(DirectionFactory directions, LineSearch lineSearch, Convergence convergence) {
        this.directions = directions;
        this.lineSearch = lineSearch;
        this.convergence = convergence;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        int n = x.length;
        Direction direction = directions.of(oracle);
        Ray ray = new Ray(oracle);
        double[] gradient = new double[n];
        double[] d = new double[n];
        double[] step = new double[n];
        double f = oracle.valueAndGradient(x, gradient);
        if (f == Double.POSITIVE_INFINITY) {
            return new Ending(Stop.RADIUS, "the gradient is not finite at the start");
        }
        double decrease = Vectors.norm(gradient) / 2;
        oracle.iterated(Vectors.largest(gradient), Double.NaN);
        while (true) {
            Ending arrived = convergence.atPoint(gradient);
            if (arrived != null) {
                return arrived;
            }
            direction.choose(x, gradient, d);
            double slope = Vectors.dot(d, gradient);
            boolean isSteepest = !(slope < 0) || slope == Double.NEGATIVE_INFINITY || !Vectors.isFinite(d);
            if (!isSteepest) {
                ray.begin(x, f, slope, d);
                isSteepest = !lineSearch.search(ray, direction.isNatural() ? 1 : first(decrease, slope), FARTHEST);
            }
            if (isSteepest) {
                direction.forget();
                Ending failed = steepest(ray, x, f, gradient, d);
                if (failed != null) {
                    return failed;
                }
            }
            if (ray.length() == FARTHEST) {
                return Ending.of(Stop.UNBOUNDED, "it still falls at %.3g", ray.value());
            }
            for (int i = 0; i < n; i++) {
                step[i] = ray.point()[i] - x[i];
            }
            direction.learn(step, gradient, ray.gradient());
            System.arraycopy(ray.point(), 0, x, 0, n);
            System.arraycopy(ray.gradient(), 0, gradient, 0, n);
            decrease = f - ray.value();
            f = ray.value();
            oracle.prefer(x, f);
            oracle.iterated(Vectors.largest(gradient), Vectors.norm(step));
            arrived = convergence.afterStep(step, d, x);
            if (arrived != null) {
                return arrived;
            }
        }
    }

    private static double first(double decrease, double slope) {
        double t = -OPTIMISM * 2 * decrease / slope;
        return t > 0 && t < 1 ? t : 1;
    }

    /** Goes along the steepest descent; tells why it ends if that leads nowhere. */
    private @Nullable Ending steepest(Ray ray, double[] x, double f, double[] gradient, double[] d) {
        for (int i = 0; i < d.length; i++) {
            d[i] = -gradient[i];
        }
        double length = Vectors.norm(gradient);
        double slope = -length * length;
        if (Double.isInfinite(slope)) {
            return Ending.of(Stop.RADIUS, "the gradient, %.3g, is too large to go along", length);
        }
        ray.begin(x, f, slope, d);
        if (slope < 0 && lineSearch.search(ray, Math.min(1, 1 / length), FARTHEST)) {
            return null;
        }
        return failure(ray);
    }

    /** Why no point of a ray is lower. */
    static Ending failure(Ray ray) {
        double least = Rounding.of(ray.startValue());
        return ray.promise() <= least
                ? Ending.of(
                        Stop.PRECISION,
                        "a decrease of %.3g is still promised, but rounding hides %.3g of %.6g",
                        ray.promise(),
                        least,
                        ray.startValue())
                : Ending.of(
                        Stop.RADIUS,
                        "no step along the steepest descent lowers the value, %.6g, although its slope is %.3g",
                        ray.startValue(),
                        ray.startSlope());
    }
}
