package chumpy.random;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Choices and permutations. */
abstract class ChoiceSamplers extends UniformSamplers {
    ChoiceSamplers(Source source) {
        super(source);
    }

    /**
     * One of {@code 0 ... a - 1}, each equally probable.
     *
     * @param a how many there are to choose from
     * @return the chosen number
     */
    public int choice(int a) {
        return Picks.choice(source, a, 1, true, null)[0];
    }

    /**
     * Numbers of {@code 0 ... a - 1}, each equally probable, that may occur repeatedly.
     *
     * @param a how many there are to choose from
     * @param size the shape of the result
     * @return the chosen numbers
     */
    public NdArray choice(int a, int... size) {
        return choice(a, size, true, null);
    }

    /**
     * Numbers of {@code 0 ... a - 1}.
     *
     * @param a how many there are to choose from
     * @param size the shape of the result
     * @param replace whether a number may be chosen repeatedly
     * @param p the probabilities, a vector that sums up to 1; null if all are the same
     * @return the chosen numbers
     */
    public NdArray choice(int a, int[] size, boolean replace, @Nullable NdArray p) {
        int count = Shapes.size(Arguments.given("choice", "size", size));
        int[] picks = Picks.choice(source, a, count, replace, p);
        double[] chosen = new double[count];
        for (int i = 0; i < count; i++) {
            chosen[i] = picks[i];
        }
        return NdArray.adopt(chosen, size);
    }

    /**
     * One of the entries of a vector, each equally probable.
     *
     * @param a a vector
     * @return the chosen entry
     */
    public double choice(NdArray a) {
        return choice(a, new int[0], true, null).item();
    }

    /**
     * Entries of a vector, each equally probable, that may occur repeatedly.
     *
     * @param a a vector
     * @param size the shape of the result
     * @return the chosen entries
     */
    public NdArray choice(NdArray a, int... size) {
        return choice(a, size, true, null);
    }

    /**
     * Entries of a vector.
     *
     * @param a a vector
     * @param size the shape of the result
     * @param replace whether an entry may be chosen repeatedly
     * @param p the probabilities, a vector that sums up to 1; null if all are the same
     * @return the chosen entries
     */
    public NdArray choice(NdArray a, int[] size, boolean replace, @Nullable NdArray p) {
        double[] entries = Raw.data(Arguments.given("choice", "a", a));
        if (a.ndim() != 1) {
            throw new ShapeException("choice: a has the shape " + Shapes.toString(Raw.shape(a))
                    + "; it must be a vector. Choose indices and take what stands there");
        }
        int count = Shapes.size(Arguments.given("choice", "size", size));
        int[] picks = Picks.choice(source, entries.length, count, replace, p);
        double[] chosen = new double[count];
        for (int i = 0; i < count; i++) {
            chosen[i] = entries[picks[i]];
        }
        return NdArray.adopt(chosen, size);
    }

    /**
     * The numbers {@code 0 ... n - 1} in random order.
     *
     * @param n how many
     * @return a vector
     */
    public NdArray permutation(int n) {
        if (n < 0) {
            throw new TermException("permutation: n is " + n + "; it must be 0 or more");
        }
        int[] order = Picks.order(source, n);
        double[] permuted = new double[n];
        for (int i = 0; i < n; i++) {
            permuted[i] = order[i];
        }
        return NdArray.adopt(permuted, n);
    }

    /**
     * An array in random order along its first axis.
     *
     * @param a an array of at least one axis
     * @return a new array of the same shape
     */
    public NdArray permutation(NdArray a) {
        int[] shape = Raw.shape(Arguments.given("permutation", "a", a));
        if (shape.length == 0) {
            throw new ShapeException("permutation: an array of shape () has no axis to permute");
        }
        double[] entries = Raw.data(a);
        int[] order = Picks.order(source, shape[0]);
        double[] permuted = new double[entries.length];
        int row = shape[0] == 0 ? 0 : entries.length / shape[0];
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(entries, order[i] * row, permuted, i * row, row);
        }
        return NdArray.adopt(permuted, shape);
    }

    /**
     * Brings numbers into random order, in place.
     *
     * @param x the numbers
     */
    public void shuffle(double[] x) {
        Arguments.given("shuffle", "x", x);
        Picks.shuffle(source, x.length, (i, j) -> {
            double kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        });
    }

    /**
     * Brings numbers into random order, in place.
     *
     * @param x the numbers
     */
    public void shuffle(int[] x) {
        Picks.shuffle(source, Arguments.given("shuffle", "x", x));
    }

    /**
     * Brings a list into random order, in place.
     *
     * @param x a list that can be written to
     */
    public void shuffle(List<?> x) {
        Arguments.given("shuffle", "x", x);
        Picks.shuffle(source, x.size(), (i, j) -> Collections.swap(x, i, j));
    }
}
