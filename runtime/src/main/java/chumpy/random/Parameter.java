package chumpy.random;

import chumpy.NdArray;
import chumpy.TermException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.function.DoublePredicate;

/**
 * A parameter of a distribution and what it may be. As in NumPy, NaN is let through where it gives NaN.
 *
 * @param name its name
 * @param allowed whether a number is allowed
 * @param rule the mend for one that is not: what it must be
 */
record Parameter(String name, DoublePredicate allowed, String rule) {
    static Parameter any(String name) {
        return new Parameter(name, x -> true, "any number");
    }

    /** Not -0 either. */
    static Parameter notNegative(String name) {
        return new Parameter(name, x -> Double.isNaN(x) || Math.copySign(1, x) > 0, "0 or more, and not -0");
    }

    static Parameter positive(String name) {
        return new Parameter(name, x -> !(x <= 0), "above 0");
    }

    static Parameter probability(String name) {
        return new Parameter(name, x -> x >= 0 && x <= 1, "from 0 to 1");
    }

    static Parameter positiveProbability(String name) {
        return new Parameter(name, x -> x > 0 && x <= 1, "above 0 and at most 1");
    }

    static Parameter whole(String name) {
        return new Parameter(name, x -> Math.abs(x) <= 0x1p63 && x == Math.rint(x), "a whole number that fits a long");
    }

    static Parameter count(String name) {
        return new Parameter(name, x -> x >= 0 && x <= 0x1p63 && x == Math.rint(x), "a whole number from 0 to 2^63");
    }

    void check(String operation, double value) {
        if (!allowed.test(value)) {
            throw new TermException(operation + ": " + name + " is " + value + "; it must be " + rule);
        }
    }

    void check(String operation, NdArray values) {
        double[] data = Raw.data(values);
        for (int i = 0; i < data.length; i++) {
            if (!allowed.test(data[i])) {
                throw new TermException(operation + ": " + name + ", of shape " + Shapes.toString(Raw.shape(values))
                        + ", has " + data[i] + " at " + i + "; it must be " + rule);
            }
        }
    }
}
