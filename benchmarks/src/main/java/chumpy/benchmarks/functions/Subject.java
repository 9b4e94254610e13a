package chumpy.benchmarks.functions;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A function of an array beside the same by hand.
 *
 * @param name {@code family/function}, with what matters of its arguments
 * @param input what it is applied to
 * @param expression the function, where its result is an expression
 * @param plain the function, where it answers at once in plain numbers
 * @param byHand the loop that gives the entries of the value
 * @param adjoint the loop that gives the entries of a vector-Jacobian product; null where the derivative is 0 or none
 */
public record Subject(
        String name,
        NdArray input,
        @Nullable UnaryOperator<Ch> expression,
        @Nullable Function<Ch, ?> plain,
        ByHand byHand,
        @Nullable Adjoint adjoint) {

    /** A loop over an array. */
    @FunctionalInterface
    public interface ByHand {
        /**
         * Runs it.
         *
         * @param x the entries of the input
         * @return new entries of the value
         */
        double[] value(double[] x);
    }

    /** A loop that takes weights of the result back to the input. */
    @FunctionalInterface
    public interface Adjoint {
        /**
         * Runs it.
         *
         * @param x the entries of the input
         * @param r those of the value
         * @param v the weights
         * @return new entries, one for each of the input
         */
        double[] product(double[] x, double[] r, double[] v);
    }

    static Subject of(String name, NdArray input, UnaryOperator<Ch> f, ByHand byHand, @Nullable Adjoint adjoint) {
        return new Subject(name, input, f, null, byHand, adjoint);
    }

    static Subject atOnce(String name, NdArray input, Function<Ch, ?> f, ByHand byHand) {
        return new Subject(name, input, null, f, byHand, null);
    }

    /**
     * All functions.
     *
     * @param side the length of a square array's axes; a cube's axes are as long as makes it as large, so it is a cube of
     *     a number
     * @return elementwise functions, reductions, and what rearranges
     */
    public static List<Subject> all(int side) {
        Inputs inputs = new Inputs(side);
        List<Subject> all = new ArrayList<>();
        UnaryFunctions.add(inputs, all);
        BinaryFunctions.add(inputs, all);
        Reductions.add(inputs, all);
        Orders.add(inputs, all);
        Shapings.add(inputs, all);
        return all;
    }
}
