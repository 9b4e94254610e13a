package chumpy.array;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function of one number, applied to arrays. Every function has a compiled loop of its own (see {@link LoopClasses}),
 * so that the function is inlined and, where it can be, vectorised, although callers know it by a table entry only.
 * Make one for each entry of a table and keep it: the loop is made at its first use.
 */
public final class UnaryLoop {
    /** Entries in a part of a large array that is worth a task of its own. */
    static final int CHUNK = 1 << 15;

    private final DoubleUnaryOperator function;
    private @Nullable UnaryKernel kernel;

    private UnaryLoop(DoubleUnaryOperator function) {
        this.function = function;
    }

    /** The loop itself; implemented by copies of one class. */
    interface UnaryKernel {
        void apply(double[] in, double[] out, int from, int to);
    }

    /**
     * The loop of a function.
     *
     * @param function a function without state
     * @return its loop
     */
    public static UnaryLoop of(DoubleUnaryOperator function) {
        return new UnaryLoop(function);
    }

    /**
     * The function of one number.
     *
     * @param x the number
     * @return {@code f(x)}
     */
    public double apply(double x) {
        return function.applyAsDouble(x);
    }

    /**
     * {@code out[i] = f(in[i])} for all entries; large arrays are shared between threads.
     *
     * @param in the arguments
     * @param out receives the values, at least as long; may be {@code in}
     */
    public void apply(double[] in, double[] out) {
        if (in.length == 1) {
            out[0] = function.applyAsDouble(in[0]);
        } else if (in.length <= CHUNK) {
            kernel().apply(in, out, 0, in.length);
        } else {
            UnaryKernel loop = kernel();
            Parallel.forRange(in.length, CHUNK, (from, to) -> loop.apply(in, out, from, to));
        }
    }

    /**
     * {@code out[i] = f(in[i])} for some entries.
     *
     * @param in the arguments
     * @param out receives the values; may be {@code in}
     * @param from first index
     * @param to behind the last index
     */
    public void apply(double[] in, double[] out, int from, int to) {
        kernel().apply(in, out, from, to);
    }

    /** Two threads may both make a loop at the first use; either will do. */
    private UnaryKernel kernel() {
        UnaryKernel loop = kernel;
        if (loop == null) {
            loop = LoopClasses.unary(function);
            kernel = loop;
        }
        return loop;
    }
}
