package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Creation;
import chumpy.array.Joining;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.ops.ChDetach;
import chumpy.ops.Join;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Functions that make leaves. */
abstract class CreationFunctions extends ComparisonFunctions {
    /** Nobody makes one. */
    CreationFunctions() {}

    /**
     * An empty vector.
     *
     * @return a leaf of shape {@code (0,)}
     */
    public static Ch array() {
        return zeros(0);
    }

    /**
     * A leaf that is a vector.
     *
     * @param values its entries; copied
     * @return a leaf of shape {@code (n,)}
     */
    public static Ch array(double... values) {
        return Leaf.of(NdArray.of(values));
    }

    /**
     * A leaf that is a matrix.
     *
     * @param rows its rows, of equal length; copied
     * @return a leaf of shape {@code (m, n)}
     * @throws ShapeException if the rows differ in length
     */
    public static Ch array(double[][] rows) {
        return Leaf.of(NdArray.of(rows));
    }

    /**
     * A leaf that holds an array.
     *
     * @param value its array
     * @return a leaf of the same shape
     */
    public static Ch array(NdArray value) {
        return Leaf.of(Raw.hold(Arguments.given("array", "value", value)));
    }

    /**
     * An array of expressions of one shape, stacked along a new first axis: NumPy's {@code array([a, b])}. It follows
     * its parts and is differentiable.
     *
     * @param parts expressions of one shape
     * @return the stack
     */
    public static Ch array(Ch... parts) {
        return Join.of(
                "array", Arrays.asList(Arguments.given("array", "parts", parts)), shapes -> Joining.stack(0, shapes));
    }

    /**
     * A leaf that is a number.
     *
     * @param value its one entry
     * @return a leaf of shape {@code ()}
     */
    public static Ch scalar(double value) {
        return Leaf.of(NdArray.scalar(value));
    }

    /**
     * A number that cannot be assigned to.
     *
     * @param value its one entry
     * @return a node of shape {@code ()}
     */
    public static Ch constant(double value) {
        return Leaf.constant(value);
    }

    /**
     * A vector that cannot be assigned to.
     *
     * @param values its entries; copied
     * @return a node of shape {@code (n,)}
     */
    public static Ch constant(double... values) {
        return Leaf.constant(NdArray.of(values));
    }

    /**
     * An array that cannot be assigned to.
     *
     * @param value its array
     * @return a node of the same shape
     */
    public static Ch constant(NdArray value) {
        return Leaf.constant(Raw.hold(Arguments.given("constant", "value", value)));
    }

    /**
     * The value of an expression, followed for changes and not differentiated.
     *
     * @param x an expression
     * @return a node of the same value on which nothing below depends differentiably
     */
    public static Ch detach(Ch x) {
        return ChDetach.of(Arguments.given("detach", "x", x));
    }

    /**
     * Zeros.
     *
     * @param shape lengths along the axes
     * @return a leaf
     */
    public static Ch zeros(int... shape) {
        return Leaf.of(NdArray.zeros(Shapes.checked("zeros", Arguments.given("zeros", "shape", shape))));
    }

    /**
     * Ones.
     *
     * @param shape lengths along the axes
     * @return a leaf
     */
    public static Ch ones(int... shape) {
        return Leaf.of(Creation.ones(Shapes.checked("ones", Arguments.given("ones", "shape", shape))));
    }

    /**
     * One number everywhere.
     *
     * @param shape lengths along the axes
     * @param value the number
     * @return a leaf
     */
    public static Ch full(int[] shape, double value) {
        return Leaf.of(NdArray.full(Shapes.checked("full", Arguments.given("full", "shape", shape)), value));
    }

    /**
     * Zeros in the present shape of another array.
     *
     * @param x an array
     * @return a leaf
     */
    public static Ch zerosLike(Ch x) {
        return zeros(Arguments.given("zeros_like", "x", x).shape());
    }

    /**
     * Ones in the present shape of another array.
     *
     * @param x an array
     * @return a leaf
     */
    public static Ch onesLike(Ch x) {
        return ones(Arguments.given("ones_like", "x", x).shape());
    }

    /**
     * The identity matrix.
     *
     * @param n rows and columns
     * @return a leaf of shape {@code (n, n)}
     */
    public static Ch eye(int n) {
        return eye(n, n, 0);
    }

    /**
     * Ones on one diagonal.
     *
     * @param rows rows
     * @param columns columns
     * @param k the diagonal: 0 the main one, positive above it
     * @return a leaf of shape {@code (rows, columns)}
     */
    public static Ch eye(int rows, int columns, int k) {
        Shapes.checked("eye", rows, columns);
        return Leaf.of(Creation.eye(rows, columns, k));
    }

    /**
     * The identity matrix.
     *
     * @param n rows and columns
     * @return a leaf of shape {@code (n, n)}
     */
    public static Ch identity(int n) {
        Shapes.checked("identity", n, n);
        return eye(n);
    }

    /**
     * Ones on and below the main diagonal.
     *
     * @param n rows and columns
     * @return a leaf of shape {@code (n, n)}
     */
    public static Ch tri(int n) {
        return tri(n, n, 0);
    }

    /**
     * Ones on and below one diagonal.
     *
     * @param rows rows
     * @param columns columns
     * @param k the diagonal: 0 the main one, positive above it
     * @return a leaf of shape {@code (rows, columns)}
     */
    public static Ch tri(int rows, int columns, int k) {
        Shapes.checked("tri", rows, columns);
        return Leaf.of(Creation.tri(rows, columns, k));
    }

    /**
     * {@code 0, 1, ...} below an end.
     *
     * @param stop the end, not reached
     * @return a leaf that is a vector
     */
    public static Ch arange(double stop) {
        return arange(0, stop, 1);
    }

    /**
     * {@code start, start + 1, ...} below an end.
     *
     * @param start the first number
     * @param stop the end, not reached
     * @return a leaf that is a vector
     */
    public static Ch arange(double start, double stop) {
        return arange(start, stop, 1);
    }

    /**
     * {@code start, start + step, ...} before an end.
     *
     * @param start the first number
     * @param stop the end, not reached
     * @param step the distance, not 0
     * @return a leaf that is a vector
     */
    public static Ch arange(double start, double stop, double step) {
        return Leaf.of(Creation.arange(start, stop, step));
    }

    /**
     * Numbers at equal distances, both ends included.
     *
     * @param start the first number
     * @param stop the last number
     * @param num how many
     * @return a leaf that is a vector
     */
    public static Ch linspace(double start, double stop, int num) {
        return linspace(start, stop, num, true);
    }

    /**
     * Numbers at equal distances.
     *
     * @param start the first number
     * @param stop the end
     * @param num how many
     * @param endpoint whether the end is the last of them
     * @return a leaf that is a vector
     */
    public static Ch linspace(double start, double stop, int num, boolean endpoint) {
        Shapes.checked("linspace", num);
        return Leaf.of(Creation.linspace(start, stop, num, endpoint));
    }

    /**
     * Powers of 10 at equal distances of their exponents, both ends included.
     *
     * @param start the first exponent
     * @param stop the last exponent
     * @param num how many
     * @return a leaf that is a vector
     */
    public static Ch logspace(double start, double stop, int num) {
        return logspace(start, stop, num, 10);
    }

    /**
     * Powers of a base at equal distances of their exponents, both ends included.
     *
     * @param start the first exponent
     * @param stop the last exponent
     * @param num how many
     * @param base the base
     * @return a leaf that is a vector
     */
    public static Ch logspace(double start, double stop, int num, double base) {
        Shapes.checked("logspace", num);
        return Leaf.of(Creation.logspace(start, stop, num, true, base));
    }

    /**
     * A geometric progression, both ends included.
     *
     * @param start the first number, not 0
     * @param stop the last number, of the same sign
     * @param num how many
     * @return a leaf that is a vector
     */
    public static Ch geomspace(double start, double stop, int num) {
        Shapes.checked("geomspace", num);
        return Leaf.of(Creation.geomspace(start, stop, num, true));
    }

    /**
     * A leaf of the numbers that an iterator goes through.
     *
     * @param numbers the numbers
     * @return a vector
     */
    public static Ch fromiter(Iterable<? extends Number> numbers) {
        List<Double> values = new ArrayList<>();
        for (Number number : Arguments.given("fromiter", "numbers", numbers)) {
            values.add(Arguments.given("fromiter", "a number", number).doubleValue());
        }
        return array(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * A leaf of the numbers in a text.
     *
     * @param text numbers as Java writes them, or {@code inf} and {@code nan}
     * @param separator what stands between them, with any blanks around; a blank for any number of blanks
     * @return a vector
     * @throws TermException if something else stands in the text
     */
    public static Ch fromstring(String text, String separator) {
        String all = Arguments.given("fromstring", "text", text).strip();
        String between = Arguments.given("fromstring", "separator", separator).strip();
        if (all.isEmpty()) {
            return array();
        }
        String[] parts = all.split(between.isEmpty() ? "\\s+" : "\\s*" + Pattern.quote(between) + "\\s*", -1);
        return array(Arrays.stream(parts).mapToDouble(CreationFunctions::number).toArray());
    }

    private static double number(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "inf", "+inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
            default -> {
                try {
                    yield Double.parseDouble(text);
                } catch (NumberFormatException e) {
                    throw new TermException(
                            "fromstring: \"" + text + "\" is no number; name what separates the numbers", e);
                }
            }
        };
    }

    /**
     * A leaf of the numbers in a buffer from its position to its limit, which stay as they are.
     *
     * @param buffer copied
     * @return a vector
     */
    public static Ch frombuffer(DoubleBuffer buffer) {
        double[] values =
                new double[Arguments.given("frombuffer", "buffer", buffer).remaining()];
        buffer.duplicate().get(values);
        return array(values);
    }
}
