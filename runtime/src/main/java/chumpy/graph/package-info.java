/**
 * The engine: what a node of an expression is ({@link chumpy.graph.Node}), when its value is computed
 * ({@link chumpy.graph.Evaluation}), how a change travels to those who depend on it
 * ({@link chumpy.graph.Invalidation}), and how local derivatives become Jacobians and products
 * ({@link chumpy.graph.Plan}, {@link chumpy.graph.VectorSweeps}, {@link chumpy.graph.MatrixSweeps}). What looks at whole expressions from outside stands on
 * {@link chumpy.graph.Traversal}, {@link chumpy.graph.Rewiring} and {@link chumpy.graph.Probe}. No operation is known here by name, and nothing recurses:
 * a chain of a million nodes is as good as a short one.
 */
@NullMarked
package chumpy.graph;

import org.jspecify.annotations.NullMarked;
