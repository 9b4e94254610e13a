/**
 * Random numbers: the generator, the algorithms that make samples of distributions from it, and {@link
 * chumpy.random.RandomState}, through which users meet them. Works on numbers and {@link chumpy.NdArray}s. Knows nothing
 * of expressions, derivatives or optimisation: samples in leaves are made by {@link chumpy.Random} above.
 */
@NullMarked
package chumpy.random;

import org.jspecify.annotations.NullMarked;
