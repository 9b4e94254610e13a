package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Convolution;
import chumpy.array.IndexMap;
import chumpy.array.Rearranging;
import chumpy.array.Shapes;
import chumpy.ops.ChConvolve;
import chumpy.ops.ChDifferences;
import chumpy.ops.ChGather;
import chumpy.ops.ChInterpolation;
import chumpy.ops.ChReshape;
import chumpy.ops.ChTrilinear;
import chumpy.ops.ChUnwrap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of sampled functions: differences, integrals, convolutions, interpolation. */
abstract class CalculusFunctions extends SlopeFunctions {
    private static final double[] NEIGHBOURS = {-1, 1};

    /** Nobody makes one. */
    CalculusFunctions() {}

    private static Ch slice(String operation, Ch x, @Nullable Integer from, @Nullable Integer to, int axis) {
        return ChGather.of(x, operation, shape -> Rearranging.slice(operation, shape, from, to, axis));
    }

    /**
     * Differences of neighbours along the last axis.
     *
     * @param x an array of at least one axis
     * @return an array whose last axis is shorter by one
     */
    public static Ch diff(Ch x) {
        return diff(x, 1, -1);
    }

    /**
     * Differences of neighbours, taken several times.
     *
     * @param x an array of at least one axis
     * @param n how often; if more often than there are entries along the axis now, there may not be more later
     * @param axis along which axis
     * @return an array whose axis is shorter by n, or of length 0
     * @throws TermException if n is negative
     */
    public static Ch diff(Ch x, int n, int axis) {
        Arguments.given("diff", "x", x);
        if (n < 0) {
            throw new TermException("diff: n = " + n + ": differences are taken 0 times or more");
        }
        // After as many times as there are entries nothing is left, and the rest would be nodes for nothing.
        int times = n <= 1 ? n : Math.min(n, x.shape()[Shapes.axis("diff", axis, x.ndim())]);
        Ch difference = x;
        for (int i = 0; i < times; i++) {
            difference = ChDifferences.of(difference, "diff", axis, NEIGHBOURS);
        }
        return times == n ? difference : ChGather.of(difference, "diff", shape -> nothing(shape, n, times, axis));
    }

    /** The empty array that differences of a high order are, as long as the axis they are taken along has not grown. */
    private static IndexMap nothing(int[] shape, int n, int times, int axis) {
        if (shape[Shapes.axis("diff", axis, shape.length)] > 0) {
            throw new ShapeException("diff: n = " + n + " was more than the " + times + " entries along axis " + axis
                    + "; now there are more; call diff again");
        }
        return Rearranging.slice("diff", shape, null, null, axis);
    }

    /**
     * Differences of neighbours, taken several times, of an array with something before and behind it.
     *
     * @param x an array of at least one axis
     * @param n how often
     * @param axis along which axis
     * @param prepend what stands before x along the axis: a number, or an array of the same shape but for this axis; null
     *     for nothing
     * @param append what stands behind it
     * @return an array whose axis is shorter by n than all together; x itself if n is 0, as in NumPy
     * @throws TermException if n is negative
     */
    public static Ch diff(Ch x, int n, int axis, @Nullable Ch prepend, @Nullable Ch append) {
        if (n == 0) {
            return Arguments.given("diff", "x", x);
        }
        List<Ch> parts = new ArrayList<>();
        if (prepend != null) {
            parts.add(asPart("diff", Arguments.given("diff", "x", x), prepend, axis));
        }
        parts.add(Arguments.given("diff", "x", x));
        if (append != null) {
            parts.add(asPart("diff", x, append, axis));
        }
        return diff(parts.size() == 1 ? x : concatenate(parts, axis), n, axis);
    }

    /**
     * Differences of neighbours in row-major order.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch ediff1d(Ch x) {
        Arguments.given("ediff1d", "x", x);
        return diff(ravel(Arguments.given("diff", "x", x)));
    }

    /**
     * Differences of neighbours in row-major order, with something before and behind them.
     *
     * @param x an array
     * @param toEnd what comes behind
     * @param toBegin what comes before
     * @return a vector
     */
    public static Ch ediff1d(Ch x, Ch toEnd, Ch toBegin) {
        Arguments.given("ediff1d", "x", x);
        Arguments.given("ediff1d", "toEnd", toEnd);
        Arguments.given("ediff1d", "toBegin", toBegin);
        return concatenate(ravel(toBegin), ediff1d(x), ravel(toEnd));
    }

    /**
     * The integral along the last axis by the trapezoidal rule, of samples at a distance of 1.
     *
     * @param y an array of at least one axis
     * @return without the last axis
     */
    public static Ch trapz(Ch y) {
        return trapz(y, 1, -1);
    }

    /**
     * Integrals by the trapezoidal rule.
     *
     * @param y samples, an array of at least one axis
     * @param dx the distance of the samples
     * @param axis along which axis
     * @return without this axis
     */
    public static Ch trapz(Ch y, double dx, int axis) {
        Arguments.given("trapz", "y", y);
        return Chumpy.sum(neighbours(y, axis), axis).multiply(dx / 2);
    }

    /**
     * Integrals along the last axis by the trapezoidal rule.
     *
     * @param y samples, an array of at least one axis
     * @param x where they are: a vector, or an array that fits y
     * @return without the last axis, differentiable in both
     */
    public static Ch trapz(Ch y, Ch x) {
        return trapz(y, x, -1);
    }

    /**
     * Integrals by the trapezoidal rule.
     *
     * @param y samples, an array of at least one axis
     * @param x where they are: a vector, or an array of as many axes
     * @param axis along which axis
     * @return without this axis, differentiable in both
     */
    public static Ch trapz(Ch y, Ch x, int axis) {
        Arguments.given("trapz", "y", y);
        Arguments.given("trapz", "x", x);
        Ch heights = neighbours(moveaxis(y, axis, -1), -1);
        Ch distances = diff(lastly(x, axis));
        return Chumpy.sum(multiply(distances, heights), -1).multiply(0.5);
    }

    /** Sums of neighbours. */
    private static Ch neighbours(Ch y, int axis) {
        return add(slice("trapz", y, 1, null, axis), slice("trapz", y, null, -1, axis));
    }

    /** The axis moved to the end; a vector stays as it is. */
    private static Ch lastly(Ch x, int axis) {
        return ChGather.of(x, "trapz", shape -> Rearranging.last("trapz", shape, axis));
    }

    /**
     * The convolution of two vectors, {@code r[k] = sum over i of x[i] y[k - i]}.
     *
     * @param x a vector that is not empty
     * @param y another
     * @return a vector of {@code n + m - 1} entries
     */
    public static Ch convolve(Ch x, Ch y) {
        return convolve(x, y, "full");
    }

    /**
     * A part of the convolution of two vectors.
     *
     * @param x a vector that is not empty
     * @param y another
     * @param mode "full"; "same" for as many entries from the middle as the longer vector has; "valid" for where the
     *     shorter one overlaps the longer wholly
     * @return a vector
     * @throws TermException if there is no such mode
     */
    public static Ch convolve(Ch x, Ch y, String mode) {
        Arguments.given("convolve", "x", x);
        Arguments.given("convolve", "y", y);
        Arguments.given("convolve", "mode", mode);
        return ChConvolve.of(x, y, Convolution.Mode.named("convolve", mode), false);
    }

    /**
     * The correlation of two vectors where the shorter one overlaps the longer wholly.
     *
     * @param x a vector that is not empty
     * @param y another
     * @return a vector
     */
    public static Ch correlate(Ch x, Ch y) {
        return correlate(x, y, "valid");
    }

    /**
     * A part of the correlation of two vectors, {@code r[k] = sum over i of x[i + k] y[i]}.
     *
     * @param x a vector that is not empty
     * @param y another
     * @param mode "full", "same" or "valid", as for {@link #convolve(Ch, Ch, String)}
     * @return a vector
     * @throws TermException if there is no such mode
     */
    public static Ch correlate(Ch x, Ch y, String mode) {
        Arguments.given("correlate", "x", x);
        Arguments.given("correlate", "y", y);
        Arguments.given("correlate", "mode", mode);
        return ChConvolve.of(x, flip(y), Convolution.Mode.named("correlate", mode), true);
    }

    /**
     * The piecewise linear function through points; beyond the ends it stays as it is there.
     *
     * @param x the arguments
     * @param xp where the points are, an ascending vector
     * @param fp the values there
     * @return an array of the shape of x, differentiable in all three; at a point the slope on its right counts
     */
    public static Ch interp(Ch x, Ch xp, Ch fp) {
        Arguments.given("interp", "x", x);
        Arguments.given("interp", "xp", xp);
        Arguments.given("interp", "fp", fp);
        return ChInterpolation.of(x, xp, fp);
    }

    /**
     * The piecewise linear function through points.
     *
     * @param x the arguments
     * @param xp where the points are, an ascending vector
     * @param fp the values there
     * @param left the value before the first point
     * @param right the value behind the last point
     * @return an array of the shape of x, differentiable in the first three
     */
    public static Ch interp(Ch x, Ch xp, Ch fp, double left, double right) {
        Arguments.given("interp", "x", x);
        Arguments.given("interp", "xp", xp);
        Arguments.given("interp", "fp", fp);
        return ChInterpolation.of(x, xp, fp, new double[] {left, right});
    }

    /**
     * The trilinear function through the entries of a volume: chumpy's {@code Interp3D}. A location outside counts as the
     * nearest one of the volume, as there, and the derivative along the axes by which it is outside is 0. Unlike chumpy's,
     * whose slopes are differences around the cell's first corner, it is continuous, and its derivatives are its own.
     *
     * @param volume an array of three axes, none empty
     * @param locations a row of three coordinates for each location, from 0 to the axis's length less 1
     * @return a value for each location, differentiable in both, with sparse derivatives; between two cells the slope of the
     *     one of greater places counts
     */
    public static Ch interp3d(Ch volume, Ch locations) {
        Arguments.given("interp3d", "volume", volume);
        Arguments.given("interp3d", "locations", locations);
        return ChTrilinear.of(volume, locations);
    }

    /**
     * Angles along the last axis without jumps of more than half a turn.
     *
     * @param x angles, an array of at least one axis
     * @return an array of the same shape
     */
    public static Ch unwrap(Ch x) {
        Arguments.given("unwrap", "x", x);
        return ChUnwrap.of(x);
    }

    /**
     * Numbers along an axis without jumps of more than half a period: periods are added behind them.
     *
     * @param x an array of at least one axis
     * @param discont the difference from which on a jump is taken out, if it is more than half a period
     * @param axis the axis
     * @param period the period
     * @return an array of the same shape
     */
    public static Ch unwrap(Ch x, double discont, int axis, double period) {
        Arguments.given("unwrap", "x", x);
        return ChUnwrap.of(x, axis, discont, period);
    }

    /**
     * The square matrix of falling powers of a vector's entries.
     *
     * @param x a vector; its length is that which it has now
     * @return a row for each entry
     */
    public static Ch vander(Ch x) {
        return vander(x, Arguments.given("vander", "x", x).size(), false);
    }

    /**
     * The matrix of falling powers of a vector's entries.
     *
     * @param x a vector
     * @param n how many powers, from 0 on
     * @return a row for each entry
     */
    public static Ch vander(Ch x, int n) {
        return vander(x, n, false);
    }

    /**
     * The matrix of powers of a vector's entries.
     *
     * @param x a vector
     * @param n how many powers, from 0 on
     * @param increasing whether the powers rise from left to right
     * @return a row for each entry
     */
    public static Ch vander(Ch x, int n, boolean increasing) {
        Arguments.given("vander", "x", x);
        Ch column = ChReshape.of(x, "vander", shape -> {
            if (shape.length != 1) {
                throw new ShapeException(
                        "vander: an array of shape " + Shapes.toString(shape) + " is no vector; flatten it with ravel");
            }
            return new int[] {shape[0], 1};
        });
        return power(column, increasing ? arange(0, n, 1) : arange(n - 1.0, -1, -1));
    }
}
