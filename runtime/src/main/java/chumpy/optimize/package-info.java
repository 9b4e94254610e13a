/**
 * Minimisation. {@link chumpy.optimize.Minimization} is the way in, a {@link chumpy.optimize.Method} says how, a
 * {@link chumpy.optimize.Result} tells what came of it.
 *
 * <p>One method a file. What methods have in common stands beside them: least squares methods see a
 * {@link chumpy.optimize.LeastSquaresProblem}, functions of one vector, and share the driver
 * {@link chumpy.optimize.TrustRegion}; how a step is chosen is a {@link chumpy.optimize.TrustRegionStrategy}, and how the
 * linear problem in it is solved stands in {@code chumpy.optimize.linear}. A {@link chumpy.optimize.ScalarMethod} holds
 * options; its algorithm is in {@code chumpy.optimize.scalar}. Methods do not know that the functions are expressions: that
 * is for {@link chumpy.optimize.VariablesProblem}, {@link chumpy.optimize.ScalarGraph} and what extends them, over {@link
 * chumpy.optimize.FreeVariables}. What residuals cost ({@link chumpy.optimize.Loss}) is known to {@link
 * chumpy.optimize.ResidualCost}, and where variables may go besides ({@link chumpy.optimize.Manifold}) to {@link
 * chumpy.optimize.Chart} and {@link chumpy.optimize.Domain}. No operation and no kernel lives here.
 */
@NullMarked
package chumpy.optimize;

import org.jspecify.annotations.NullMarked;
