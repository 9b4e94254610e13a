/**
 * The linear least squares problems inside the optimisers: the matrices they come with, and the solvers that are chosen
 * by form and size. Knows nothing of expressions, and nothing of how steps are taken.
 */
@NullMarked
package chumpy.optimize.linear;

import org.jspecify.annotations.NullMarked;
