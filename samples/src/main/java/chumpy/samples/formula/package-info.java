/**
 * Formulas read from text, like {@code y = b1*(1-exp[-b2*x])  +  e}: from characters to symbols, from symbols to an
 * {@link chumpy.samples.formula.Expression}, and from there to a {@link chumpy.Ch}. Knows nothing of files, data sets
 * or fitting.
 */
@NullMarked
package chumpy.samples.formula;

import org.jspecify.annotations.NullMarked;
