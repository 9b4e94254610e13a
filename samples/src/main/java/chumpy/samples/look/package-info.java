/**
 * Commands that make pictures of expressions: trees, pages, sparsity, values, convergence, profiles. What they look at is
 * chosen in the same way everywhere ({@link chumpy.samples.look.SubjectOptions}), and so is where the picture goes
 * ({@link chumpy.samples.look.OutputOptions}).
 */
@NullMarked
package chumpy.samples.look;

import org.jspecify.annotations.NullMarked;
