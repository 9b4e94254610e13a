/**
 * Pictures of what {@link chumpy.inspect} finds out about expressions. What stands in a picture is decided there; here it is
 * decided where it stands and what it looks like: a tree gets a place for everything ({@code Geometry}), by which SVG, PNG
 * and the page are written. Nothing here is computed of an expression.
 *
 * <p>The script of the page is tried in a real browser by {@code TreePageBrowserTest}, where one is found.
 */
@NullMarked
package chumpy.view;

import org.jspecify.annotations.NullMarked;
