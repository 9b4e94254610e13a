package chumpy.optimize;

import chumpy.Ch;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.scalar.Box;
import java.util.List;
import java.util.Map;

/** Residuals as a function of one vector, as the algorithms see them. */
interface LeastSquaresProblem {
    /** The number of residuals. */
    int rows();

    /** The number of unknowns. */
    int columns();

    /** The numbers of the variables as they are now, at the start of a run. */
    double[] start();

    /** How the numbers of the variables follow the unknowns; always the same. */
    Chart chart();

    /** The bounds of the unknowns; always the same. */
    Box box();

    /** Evaluates the residuals at a point into {@code r}; they may be anything, also not finite. */
    void residuals(double[] x, double[] r);

    /**
     * The Jacobian at the point where the residuals were evaluated last, whose entries may be anything. The same
     * matrix may come back each time, with new numbers.
     */
    JacobianMatrix jacobian();

    /** Goes to a point without evaluating anything there. Never throws: it is what is done when all else failed. */
    void moveTo(double[] x);

    /** What the residuals cost; always the same. */
    ResidualCost cost();

    /** The sums of the squares of some residuals, by what they were given as. */
    Map<String, Double> squares(double[] r);

    /** The residuals in words, for the report. */
    String objective();

    /** The variables, as they were given. */
    List<Ch> variables();

    /** Those of them that the residuals do not depend on. */
    List<Ch> idle();

    /** The form in which Jacobians come, for the report. */
    String given();

    /** What to tell the user whose residuals, or their sum of squares, are not finite where he starts. */
    NotFiniteException residualsNotFinite();

    /** What to tell the user whose Jacobian is not finite where he starts. */
    NotFiniteException jacobianNotFinite();
}
