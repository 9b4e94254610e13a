/**
 * What a user meets: nodes ({@link chumpy.Ch}), the functions that make them ({@link chumpy.Chumpy}), their values
 * ({@link chumpy.NdArray}) and derivatives ({@link chumpy.Jacobian}), and the exceptions. Functions are made of primitives
 * and kernels of the packages below; what is differentiable or runs through large arrays has its loops there.
 */
@NullMarked
package chumpy;

import org.jspecify.annotations.NullMarked;
