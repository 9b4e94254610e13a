/**
 * Quadratic programmes: what sequential quadratic programming solves in each iteration. Plain arrays go in and out; nothing
 * here knows of expressions, nor of the functions that a programme is a model of.
 */
@NullMarked
package chumpy.optimize.quadratic;

import org.jspecify.annotations.NullMarked;
