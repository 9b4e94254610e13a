/**
 * The kinds of Jacobian and their algebra: row maps, row-sparse matrices over shared patterns, dense matrices and
 * operators, with one table of products and one of sums over these four families, and recipes that let a product or a
 * sum be repeated with new numbers without looking for structure again. Knows arrays and their kernels; nothing of
 * expressions, graphs or optimisers may come in here.
 *
 * <p>Products skip structural zeros: an entry that a structure does not store is never multiplied, so {@code 0 * inf}
 * arises only from zeros that are stored.
 */
@NullMarked
package chumpy.jacobian;

import org.jspecify.annotations.NullMarked;
