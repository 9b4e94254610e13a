/**
 * Factorisations of symmetric positive definite matrices: dense Cholesky, and sparse Cholesky with the orders and the
 * symbolic analysis that it needs. Works on {@code double[]} and index arrays, and on EJML's sparse matrices where users
 * hand them in. Knows nothing of expressions, derivatives or optimisation.
 */
@NullMarked
package chumpy.linalg;

import org.jspecify.annotations.NullMarked;
