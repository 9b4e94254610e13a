/**
 * Pictures of what {@link chumpy.inspect} finds out about expressions. What stands in a picture is decided there; here it is
 * decided where it stands and what it looks like. Nothing here is computed of an expression.
 */
@NullMarked
package chumpy.view;

import org.jspecify.annotations.NullMarked;
