package chumpy.test;

import chumpy.Ch;
import chumpy.inspect.CheckException;
import chumpy.inspect.GradientCheck;
import chumpy.inspect.GradientReport;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions on derivatives: {@code import static chumpy.test.GradientAssertions.assertGradients;}
 *
 * <pre>{@code
 * assertGradients(ChCamera.of(v, rt, k));  // each dterm of the primitive
 * assertGradients(f, x, y);                // an expression, with respect to x and to y
 * assertGradients(GradientCheck.of(f, x).tolerance(1e-4));
 * }</pre>
 *
 * <p>The message of a failure has the block, row and column of what is wrong, with what the node gives and what differences
 * say. See {@link GradientCheck} for how it is found out.
 */
public final class GradientAssertions {
    private GradientAssertions() {}

    /**
     * Asserts that the local derivatives of a primitive are right, and that forward and reverse products fit them.
     *
     * @param primitive a node; each of its dterms is moved on its own
     * @return what was found
     * @throws AssertionFailedError if a derivative is wrong, or nothing could be compared
     * @throws CheckException if the node has no dterm that can be moved
     */
    public static GradientReport assertGradients(Ch primitive) {
        return assertGradients(GradientCheck.of(primitive));
    }

    /**
     * Asserts that the derivatives of an expression are right, through everything in between.
     *
     * @param function the expression
     * @param first with respect to this
     * @param others and to these; leaves, views of leaves, or nodes, which then are moved on their own
     * @return what was found
     * @throws AssertionFailedError if a derivative is wrong, or nothing could be compared
     * @throws CheckException if one of them cannot be moved
     */
    public static GradientReport assertGradients(Ch function, Ch first, Ch... others) {
        List<Ch> variables = new ArrayList<>(List.of(first));
        variables.addAll(List.of(others));
        return assertGradients(GradientCheck.of(function, variables));
    }

    /**
     * Asserts that a check passes.
     *
     * @param check with its options
     * @return what was found
     * @throws AssertionFailedError if a derivative is wrong, or nothing could be compared
     */
    public static GradientReport assertGradients(GradientCheck check) {
        try {
            return check.assertPasses();
        } catch (AssertionError e) {
            throw new AssertionFailedError(e.getMessage());
        }
    }
}
