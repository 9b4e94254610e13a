/**
 * Kernels on n-dimensional arrays: elementwise loops, broadcasting, reductions, permutations, index notation, joining,
 * creation, printing. Everything here works on row-major {@code double[]} and shapes, knows {@link chumpy.NdArray} and
 * the exceptions of the package above, and nothing of expressions, derivatives or Jacobians.
 */
@NullMarked
package chumpy.array;

import org.jspecify.annotations.NullMarked;
