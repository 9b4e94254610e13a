/**
 * {@code primitives}: kinds of nodes that a user defines, each an annotated class that shows one thing, and the command
 * that explores them. For each class {@code X} the processor generates {@code ChX} into this package.
 */
@NullMarked
package chumpy.samples.primitives;

import org.jspecify.annotations.NullMarked;
