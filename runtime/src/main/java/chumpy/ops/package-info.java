/**
 * The built-in primitives, written with the annotations and compiled by the processor that users have, and the tables
 * of elementwise functions. Kernels are not here but in {@code chumpy.array}; nothing here knows the engine beyond
 * asking it for values.
 */
@NullMarked
package chumpy.ops;

import org.jspecify.annotations.NullMarked;
