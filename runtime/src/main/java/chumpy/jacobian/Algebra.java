package chumpy.jacobian;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.NonFiniteEntries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The algebra of Jacobians as the engine uses it: products, sums, products with vectors, and predictions of cost. */
public final class Algebra {
    private Algebra() {}

    /**
     * {@code left right}, in the cheapest kind that holds it.
     *
     * @param left m x k
     * @param right k x n
     * @return m x n
     * @throws ShapeException if the inner sizes differ
     */
    public static Kind multiply(Jacobian left, Jacobian right) {
        return multiply(left, right, null);
    }

    /**
     * {@code left right}, in the cheapest kind that holds it.
     *
     * @param left m x k
     * @param right k x n
     * @param memo keeps the recipe from one time to the next; null for none
     * @return m x n
     * @throws ShapeException if the inner sizes differ
     */
    public static Kind multiply(Jacobian left, Jacobian right, @Nullable Memo memo) {
        if (left.cols() != right.rows()) {
            throw new ShapeException("multiply: a " + left.rows() + "x" + left.cols()
                    + " Jacobian cannot stand before a "
                    + right.rows() + "x" + right.cols() + " one: " + left.cols() + " columns meet " + right.rows()
                    + " rows");
        }
        if (memo != null) {
            memo.spare((Kind) left);
            memo.spare((Kind) right);
        }
        return Products.multiply((Kind) left, (Kind) right, memo, true);
    }

    /**
     * {@code a + b}, in the cheapest kind that holds it.
     *
     * @param a m x n
     * @param b m x n
     * @return m x n
     * @throws ShapeException if the sizes differ
     */
    public static Kind add(Jacobian a, Jacobian b) {
        return add(a, b, null);
    }

    /**
     * {@code a + b}, in the cheapest kind that holds it.
     *
     * @param a m x n
     * @param b m x n
     * @param memo keeps the recipe from one time to the next; null for none
     * @return m x n
     * @throws ShapeException if the sizes differ
     */
    public static Kind add(Jacobian a, Jacobian b, @Nullable Memo memo) {
        checkSameSize(a, b);
        if (memo != null) {
            memo.spare((Kind) a);
            memo.spare((Kind) b);
        }
        return Sums.add((Kind) a, (Kind) b, memo);
    }

    /**
     * The sum of any number of Jacobians, in the order given.
     *
     * @param terms at least one, all m x n
     * @param memo keeps the recipe from one time to the next; null for none
     * @return m x n
     * @throws ShapeException if there is none or the sizes differ
     */
    public static Kind sum(List<? extends Jacobian> terms, @Nullable Memo memo) {
        if (terms.isEmpty()) {
            throw new ShapeException("sum: no Jacobians to add up; give at least one");
        }
        List<Kind> kinds = new ArrayList<>(terms.size());
        for (Jacobian term : terms) {
            checkSameSize(terms.get(0), term);
            if (memo != null) {
                memo.spare((Kind) term);
            }
            kinds.add((Kind) term);
        }
        return kinds.size() == 2 ? Sums.add(kinds.get(0), kinds.get(1), memo) : Sums.sum(kinds, memo);
    }

    private static void checkSameSize(Jacobian a, Jacobian b) {
        if (a.rows() != b.rows() || a.cols() != b.cols()) {
            throw new ShapeException("add: a " + a.rows() + "x" + a.cols() + " Jacobian and a " + b.rows() + "x"
                    + b.cols() + " one differ in size");
        }
    }

    /**
     * {@code y += J x}.
     *
     * @param j the Jacobian
     * @param x as many numbers as it has columns
     * @param y as many numbers as it has rows; not x
     */
    public static void addTimes(Jacobian j, double[] x, double[] y) {
        ((Kind) j).addTimes(x, 0, y, 0);
    }

    /**
     * {@code out += J^T g}.
     *
     * @param j the Jacobian
     * @param g as many numbers as it has rows
     * @param out as many numbers as it has columns; not g
     */
    public static void addTransposeTimes(Jacobian j, double[] g, double[] out) {
        ((Kind) j).addTransposeTimes(g, 0, out, 0);
    }

    /**
     * {@code out += J^T g} on the way down a reverse sweep, where a zero of g says that nothing above depends on that
     * entry: it adds nothing, be the derivative infinite there.
     *
     * @param j the Jacobian
     * @param g as many numbers as it has rows
     * @param out as many numbers as it has columns; not g
     */
    public static void addAdjoint(Jacobian j, double[] g, double[] out) {
        ((Kind) j).addAdjoint(g, out);
    }

    /**
     * Stored entries of an average row, predicted for unevaluated operators.
     *
     * @param j the Jacobian
     * @return 0 for one without rows
     */
    public static double entriesPerRow(Jacobian j) {
        return j.rows() == 0 ? 0 : ((Kind) j).stored() / j.rows();
    }

    /**
     * Whether a Jacobian is known to be the identity without looking at numbers.
     *
     * @param j the Jacobian
     * @return true if so
     */
    public static boolean isIdentity(Jacobian j) {
        return j instanceof RowMap map && map.isIdentity();
    }

    /**
     * Whether a Jacobian says that nothing depends.
     *
     * @param j the Jacobian
     * @return true if so
     */
    public static boolean isNone(Jacobian j) {
        return j instanceof None;
    }

    /**
     * Whether a Jacobian has neither NaN nor infinities.
     *
     * @param j the Jacobian
     * @return true if so. Where the entries are not held in an array, sums of rows are looked at, which may overflow
     */
    public static boolean isFinite(Jacobian j) {
        NdArray values = ((Kind) j).values();
        if (values != null) {
            return NonFiniteEntries.isFinite(values);
        }
        double[] ones = new double[j.cols()];
        Arrays.fill(ones, 1);
        return NonFiniteEntries.isFinite(NdArray.adopt(j.times(ones), j.rows()));
    }

    /**
     * Marks all numbers that a Jacobian refers to as handed out: they are never written over from now on.
     *
     * @param j the Jacobian
     * @return the same Jacobian
     */
    public static Jacobian hold(Jacobian j) {
        ((Kind) j).hold();
        return j;
    }
}
