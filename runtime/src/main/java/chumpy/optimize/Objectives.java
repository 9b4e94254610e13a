package chumpy.optimize;

import chumpy.Ch;
import java.util.List;

/** The kinds of objectives. */
final class Objectives {
    private Objectives() {}

    /** What the method takes it for. */
    static Objective byMethod(Ch node) {
        Objective residuals = residuals(List.of(Residuals.residuals(node)));
        return new Objective() {
            @Override
            public LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver) {
                return residuals.residuals(domain, solver);
            }

            @Override
            public ScalarGraph scalar(Domain domain) {
                return new ScalarExpression(node, domain);
            }
        };
    }

    /** Residuals, for all methods. */
    static Objective residuals(List<Residuals> blocks) {
        return new Objective() {
            @Override
            public LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver) {
                return new GraphProblem(blocks, domain, solver);
            }

            @Override
            public ScalarGraph scalar(Domain domain) {
                ResidualBlocks all = new ResidualBlocks(blocks);
                return all.cost() instanceof RobustCost robust
                        ? new RobustSum(all.expression(), robust, domain)
                        : new SumOfSquares(all.expression(), domain);
            }
        };
    }

    /** Residuals that are evaluated a chunk of rows at a time. */
    static Objective chunks(RowChunks chunks) {
        return new Objective() {
            @Override
            public LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver) {
                return new ChunkedProblem(chunks, domain, solver);
            }

            @Override
            public ScalarGraph scalar(Domain domain) {
                throw new OptionException(
                        "using: chunks of rows are for methods for least squares, such as levenbergMarquardt()");
            }
        };
    }
}
