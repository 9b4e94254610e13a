/**
 * Files: NumPy's {@code .npy} and {@code .npz}. Everything that is read may come from anybody: sizes are checked before
 * memory is taken, and what is not as it should be ends in a {@link chumpy.io.FileFormatException}. Nothing here
 * computes.
 */
@NullMarked
package chumpy.io;

import org.jspecify.annotations.NullMarked;
