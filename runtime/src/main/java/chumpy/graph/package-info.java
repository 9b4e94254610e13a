/**
 * The engine: what a node of an expression is ({@link chumpy.graph.Node}), when its value is computed
 * ({@link chumpy.graph.Evaluation}), how a change travels to those who depend on it
 * ({@link chumpy.graph.Invalidation}), and how local derivatives become Jacobians and products
 * ({@link chumpy.graph.Plan}, {@link chumpy.graph.VectorSweeps}, {@link chumpy.graph.MatrixSweeps}). No operation is known here by name, and nothing recurses:
 * a chain of a million nodes is as good as a short one.
 */
@NullMarked
package chumpy.graph;

import org.jspecify.annotations.NullMarked;
