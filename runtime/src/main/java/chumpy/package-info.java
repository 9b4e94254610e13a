/**
 * What a user meets: nodes ({@link chumpy.Ch}), the functions that make them ({@link chumpy.Chumpy}), their values
 * ({@link chumpy.NdArray}) and derivatives ({@link chumpy.Jacobian}), and the exceptions. No kernel and no algorithm
 * lives here; it hands on to the packages below.
 */
@NullMarked
package chumpy;

import org.jspecify.annotations.NullMarked;
