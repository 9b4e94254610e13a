package chumpy.array;

import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function of two numbers, applied to arrays: of equal shapes, of an array and a number, or (through
 * {@link Broadcast}) of any shapes that go together. It serves as well for a derivative that is given by argument and
 * value, {@code (x, y) -> dy/dx}. Every function has a compiled loop of its own, made at its first use; see
 * {@link UnaryLoop}.
 */
public final class BinaryLoop {
    private final DoubleBinaryOperator function;
    private @Nullable BinaryKernel kernel;

    private BinaryLoop(DoubleBinaryOperator function) {
        this.function = function;
    }

    /** The loops themselves; implemented by copies of one class. */
    interface BinaryKernel {
        void equal(double[] a, double[] b, double[] out, int from, int to);

        void left(double a, double[] b, double[] out, int from, int to);

        void right(double[] a, double b, double[] out, int from, int to);

        /** Rows of equal length; {@code aStep} and {@code bStep} are 0 or 1, not both 0. */
        void rows(
                double[] a,
                int aAt,
                int aRow,
                int aStep,
                double[] b,
                int bAt,
                int bRow,
                int bStep,
                double[] out,
                int outAt,
                int rows,
                int columns);
    }

    /**
     * The loop of a function.
     *
     * @param function a function without state
     * @return its loop
     */
    public static BinaryLoop of(DoubleBinaryOperator function) {
        return new BinaryLoop(function);
    }

    /**
     * The function of two numbers.
     *
     * @param a the first
     * @param b the second
     * @return {@code f(a, b)}
     */
    public double apply(double a, double b) {
        return function.applyAsDouble(a, b);
    }

    /**
     * {@code out[i] = f(a[i], b[i])} for all entries; large arrays are shared between threads.
     *
     * @param a first arguments
     * @param b second arguments, as many
     * @param out receives the values, at least as long; may be {@code a} or {@code b}
     */
    public void apply(double[] a, double[] b, double[] out) {
        if (a.length == 1) {
            out[0] = function.applyAsDouble(a[0], b[0]);
            return;
        }
        BinaryKernel loop = kernel();
        if (a.length <= UnaryLoop.CHUNK) {
            loop.equal(a, b, out, 0, a.length);
        } else {
            Parallel.forRange(a.length, UnaryLoop.CHUNK, (from, to) -> loop.equal(a, b, out, from, to));
        }
    }

    /**
     * {@code out[i] = f(a[i], b[i])} for some entries.
     *
     * @param a first arguments
     * @param b second arguments
     * @param out receives the values; may be {@code a} or {@code b}
     * @param from first index
     * @param to behind the last index
     */
    public void apply(double[] a, double[] b, double[] out, int from, int to) {
        kernel().equal(a, b, out, from, to);
    }

    /**
     * {@code out[i] = f(a, b[i])} for all entries.
     *
     * @param a the first argument
     * @param b second arguments
     * @param out receives the values, at least as long; may be {@code b}
     */
    public void apply(double a, double[] b, double[] out) {
        BinaryKernel loop = kernel();
        if (b.length <= UnaryLoop.CHUNK) {
            loop.left(a, b, out, 0, b.length);
        } else {
            Parallel.forRange(b.length, UnaryLoop.CHUNK, (from, to) -> loop.left(a, b, out, from, to));
        }
    }

    /**
     * {@code out[i] = f(a[i], b)} for all entries.
     *
     * @param a first arguments
     * @param b the second argument
     * @param out receives the values, at least as long; may be {@code a}
     */
    public void apply(double[] a, double b, double[] out) {
        BinaryKernel loop = kernel();
        if (a.length <= UnaryLoop.CHUNK) {
            loop.right(a, b, out, 0, a.length);
        } else {
            Parallel.forRange(a.length, UnaryLoop.CHUNK, (from, to) -> loop.right(a, b, out, from, to));
        }
    }

    /** Two threads may both make a loop at the first use; either will do. */
    BinaryKernel kernel() {
        BinaryKernel loop = kernel;
        if (loop == null) {
            loop = LoopClasses.binary(function);
            kernel = loop;
        }
        return loop;
    }
}
