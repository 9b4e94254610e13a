/**
 * The functions of an expression, each beside the straightforward loop over a {@code double[]} that does the same: what is
 * compared, not how it is timed.
 */
@NullMarked
package chumpy.benchmarks.functions;

import org.jspecify.annotations.NullMarked;
