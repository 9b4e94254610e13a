/**
 * Files: NumPy's {@code .npy} and {@code .npz}, expressions, and what Python's chumpy pickled. Everything that is read may
 * come from anybody: sizes are checked before memory is taken, and what is not as it should be ends in a {@link
 * chumpy.io.FileFormatException}. Nothing here computes but what shapes follow from.
 */
@NullMarked
package chumpy.io;

import org.jspecify.annotations.NullMarked;
