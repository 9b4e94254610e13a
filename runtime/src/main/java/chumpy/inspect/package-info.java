/**
 * Looking at expressions from outside: {@link chumpy.inspect.GradientCheck} compares derivatives with differences.
 * Nothing in the library depends on this package.
 */
@NullMarked
package chumpy.inspect;

import org.jspecify.annotations.NullMarked;
