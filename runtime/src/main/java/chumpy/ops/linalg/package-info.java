/**
 * The primitives of linear algebra, on stacks of dense matrices: solving, determinants, factorisations, their derivatives,
 * and the thin layer over EJML's decompositions that they stand on. What users call is {@code chumpy.Linalg}; sparse
 * factorisations are in {@code chumpy.linalg}.
 *
 * <p>Derivatives follow M. Giles, "Collected matrix derivative results for forward and reverse mode algorithmic
 * differentiation" (2008), where a class names no other source. Each is given as a pair of linear maps between matrices,
 * forward and back; {@code StackJacobian} makes a Jacobian of them.
 */
@NullMarked
package chumpy.ops.linalg;

import org.jspecify.annotations.NullMarked;
