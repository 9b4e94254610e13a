package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Permutation;
import chumpy.array.Rearranging;
import chumpy.array.Shapes;
import chumpy.ops.ChDifferences;
import chumpy.ops.ChGather;
import chumpy.ops.ChReshape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Slopes of sampled functions by differences: NumPy's {@code gradient}. */
abstract class SlopeFunctions extends StatisticsFunctions {
    /** Nobody makes one. */
    SlopeFunctions() {}

    /**
     * Slopes of a vector of samples at a distance of 1: central differences inside, one-sided ones at the ends.
     *
     * @param y a vector of at least two entries
     * @return a vector of the same length
     */
    public static Ch gradient(Ch y) {
        return gradient(y, 1);
    }

    /**
     * Slopes of a vector of samples.
     *
     * @param y a vector of at least two entries
     * @param dx the distance of the samples
     * @return a vector of the same length
     */
    public static Ch gradient(Ch y, double dx) {
        return gradient(
                ChReshape.of(Arguments.given("gradient", "y", y), "gradient", shape -> {
                    if (shape.length != 1) {
                        throw new ShapeException("gradient: an array of shape " + Shapes.toString(shape)
                                + " has slopes along each of its axes; name the axis");
                    }
                    return shape;
                }),
                dx,
                0);
    }

    /**
     * Slopes along an axis: central differences inside, one-sided ones at the ends.
     *
     * @param y samples; at least two along the axis
     * @param dx their distance
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch gradient(Ch y, double dx, int axis) {
        return gradient(y, dx, axis, 1);
    }

    /**
     * Slopes along an axis: central differences inside, one-sided ones at the ends.
     *
     * @param y samples; more along the axis than the order at the ends
     * @param dx their distance
     * @param axis the axis
     * @param edgeOrder 1 or 2: of which order the slopes at the ends are, that is for polynomials of which degree they are
     *     exact
     * @return an array of the same shape
     * @throws TermException if there is no such order
     */
    public static Ch gradient(Ch y, double dx, int axis, int edgeOrder) {
        requireOrder(Arguments.given("gradient", "y", y), edgeOrder);
        return ChDifferences.builder()
                .x(y)
                .operation("gradient")
                .axis(axis)
                .inner(-1, 0, 1)
                .front(edgeOrder == 1 ? new double[] {-2, 2} : new double[] {-3, 4, -1})
                .back(edgeOrder == 1 ? new double[] {-2, 2} : new double[] {1, -4, 3})
                .divisor(2 * dx)
                .build();
    }

    /**
     * Slopes along an axis of samples at any places: inside by the parabola through three neighbours (Quarteroni, Sacco,
     * Saleri, Numerical Mathematics, 2007, ch. 10), at the ends one-sided.
     *
     * @param y samples; more along the axis than the order at the ends
     * @param x where they are, a vector
     * @param axis the axis
     * @param edgeOrder 1 or 2: of which order the slopes at the ends are
     * @return an array of the shape of y, differentiable in both
     * @throws TermException if there is no such order
     * @throws ShapeException if there are not as many places as samples
     */
    public static Ch gradient(Ch y, Ch x, int axis, int edgeOrder) {
        requireOrder(Arguments.given("gradient", "y", y), edgeOrder);
        int places = Arguments.given("gradient", "x", x).size();
        int samples = y.r().shape(axis);
        if (places != samples) {
            throw new ShapeException("gradient: " + places + " places for " + samples + " samples along axis " + axis
                    + " of shape " + Shapes.toString(y.shape()) + "; give one for each");
        }
        Ch h = CalculusFunctions.diff(ChReshape.of(x, "gradient", shape -> {
            if (shape.length != 1) {
                throw new ShapeException("gradient: places of shape " + Shapes.toString(shape)
                        + " are no vector; give one place for each sample along the axis");
            }
            return shape;
        }));
        return along(
                y,
                axis,
                edgeOrder,
                f -> List.of(
                        edgeOrder == 1 ? at(f, 1).subtract(at(f, 0)).divide(at(h, 0)) : parabola(f, h, 0),
                        inner(f, part(h, null, -1), part(h, 1, null)),
                        edgeOrder == 1 ? at(f, -1).subtract(at(f, -2)).divide(at(h, -1)) : parabola(f, h, -1)));
    }

    /**
     * Slopes along several axes.
     *
     * @param y samples; more along these axes than the order at the ends
     * @param spacing for each of the axes the distance of samples, or one for all
     * @param axes the axes; none for all that y has now
     * @param edgeOrder 1 or 2: of which order the slopes at the ends are
     * @return for each of the axes an array of the same shape
     * @throws TermException if there is no such order
     * @throws ShapeException if there are not as many distances as axes
     */
    public static List<Ch> gradient(Ch y, double[] spacing, int[] axes, int edgeOrder) {
        Arguments.given("gradient", "y", y);
        Arguments.given("gradient", "axes", axes);
        int n = Arguments.given("gradient", "spacing", spacing).length;
        int[] chosen = chosen(y, axes);
        if (n != 1 && n != chosen.length) {
            throw new ShapeException(
                    "gradient: " + n + " distances for " + chosen.length + " axes; give one for each, or one for all");
        }
        List<Ch> slopes = new ArrayList<>();
        for (int k = 0; k < chosen.length; k++) {
            slopes.add(gradient(y, spacing[n == 1 ? 0 : k], chosen[k], edgeOrder));
        }
        return List.copyOf(slopes);
    }

    /**
     * Slopes along several axes of samples at any places.
     *
     * @param y samples; more along these axes than the order at the ends
     * @param places for each of the axes where the samples are, a vector
     * @param axes the axes; none for all that y has now
     * @param edgeOrder 1 or 2: of which order the slopes at the ends are
     * @return for each of the axes an array of the shape of y
     * @throws TermException if there is no such order
     * @throws ShapeException if there are not as many vectors as axes
     */
    public static List<Ch> gradient(Ch y, List<? extends Ch> places, int[] axes, int edgeOrder) {
        Arguments.given("gradient", "y", y);
        Arguments.given("gradient", "axes", axes);
        int n = Arguments.allGiven("gradient", "places", places).size();
        int[] chosen = chosen(y, axes);
        if (n != chosen.length) {
            throw new ShapeException(
                    "gradient: places along " + n + " axes for " + chosen.length + " axes; give a vector for each");
        }
        List<Ch> slopes = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            slopes.add(gradient(y, places.get(k), chosen[k], edgeOrder));
        }
        return List.copyOf(slopes);
    }

    private static int[] chosen(Ch y, int... axes) {
        int given = Arguments.given("gradient", "axes", axes).length;
        return given > 0
                ? axes.clone()
                : IntStream.range(0, Arguments.given("gradient", "y", y).ndim()).toArray();
    }

    private static void requireOrder(Ch y, int edgeOrder) {
        if (edgeOrder != 1 && edgeOrder != 2) {
            throw new TermException("gradient: the order " + edgeOrder + " at the ends of " + y + "; it can be 1 or 2");
        }
    }

    /** The three parts of the slopes along an axis, of samples that have it as their last one. */
    private static Ch along(Ch y, int axis, int edgeOrder, Function<Ch, List<Ch>> parts) {
        Ch last = ChGather.of(y, "gradient", shape -> {
            int k = Shapes.axis("gradient", axis, shape.length);
            if (shape[k] <= edgeOrder) {
                throw new ShapeException("gradient: axis " + k + " of shape " + Shapes.toString(shape)
                        + " is too short; a slope needs at least " + (edgeOrder == 1 ? "two" : "three") + " samples");
            }
            return Permutation.map(shape, Permutation.move(shape.length, new int[] {k}, new int[] {-1}));
        });
        return moveaxis(concatenate(parts.apply(last), -1), -1, axis);
    }

    /** The slopes in the middle of three neighbours each, at distances a and b. */
    private static Ch inner(Ch f, Ch a, Ch b) {
        return sum(
                multiply(part(f, null, -2), divide(b, multiply(a, a.add(b))).negative()),
                multiply(part(f, 1, -1), divide(b.subtract(a), multiply(a, b))),
                multiply(part(f, 2, null), divide(a, multiply(b, a.add(b)))));
    }

    /** The slope at an end of the parabola through the three samples there. */
    private static Ch parabola(Ch f, Ch h, int end) {
        int step = end == 0 ? 1 : -1;
        Ch a = at(h, end);
        Ch b = at(h, end + step);
        Ch both = a.add(b);
        Ch slope = sum(
                multiply(at(f, end), divide(both.add(a), multiply(a, both)).negative()),
                multiply(at(f, end + step), divide(both, multiply(a, b))),
                multiply(at(f, end + 2 * step), divide(a, multiply(b, both)).negative()));
        return end == 0 ? slope : slope.negative();
    }

    private static Ch sum(Ch a, Ch b, Ch c) {
        return a.add(b).add(c);
    }

    private static Ch at(Ch x, int place) {
        return take(x, new int[] {place}, -1);
    }

    private static Ch part(Ch x, @Nullable Integer from, @Nullable Integer to) {
        return ChGather.of(x, "gradient", shape -> Rearranging.slice("gradient", shape, from, to, -1));
    }
}
