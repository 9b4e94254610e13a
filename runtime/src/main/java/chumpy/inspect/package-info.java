/**
 * Looking at expressions from outside: {@link chumpy.inspect.Graph} lists the nodes of one, {@link
 * chumpy.inspect.GraphCopy} and {@link chumpy.inspect.Rewrite} copy and change it, {@link chumpy.inspect.GradientCheck}
 * compares derivatives with differences, {@link chumpy.inspect.Diagnosis} finds where a NaN comes from, {@link
 * chumpy.inspect.Profile} what costs time and memory; {@link chumpy.inspect.Tree} is an expression as a picture, which a
 * {@link chumpy.inspect.TreeRenderer} of another artifact draws. Nothing in the library depends on this package but methods of {@code Ch} that hand
 * on to it.
 */
@NullMarked
package chumpy.inspect;

import org.jspecify.annotations.NullMarked;
