/**
 * Minimisation of functions of one vector: the algorithms behind {@link chumpy.optimize.ScalarMethod}s, one a file, and
 * what they have in common. They see a {@link chumpy.optimize.scalar.ScalarProblem} through an
 * {@link chumpy.optimize.scalar.Oracle}, which counts, remembers the best point and ends the run where it must; they know
 * nothing of expressions. Options and their defaults belong to the methods in {@code chumpy.optimize}.
 */
@NullMarked
package chumpy.optimize.scalar;

import org.jspecify.annotations.NullMarked;
