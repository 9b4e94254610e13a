package chumpy.optimize;

import chumpy.Ch;

/** The kinds of objectives. */
final class Objectives {
    private Objectives() {}

    /** What the method takes it for. */
    static Objective byMethod(Ch node) {
        return new Objective() {
            @Override
            public LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver) {
                return new GraphProblem(node, domain.variables(), solver);
            }

            @Override
            public ScalarGraph scalar(Domain domain) {
                return new ScalarExpression(node, domain);
            }
        };
    }

    /** Residuals, for all methods. */
    static Objective residuals(Ch node) {
        return new Objective() {
            @Override
            public LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver) {
                return new GraphProblem(node, domain.variables(), solver);
            }

            @Override
            public ScalarGraph scalar(Domain domain) {
                return new SumOfSquares(node, domain);
            }
        };
    }

    /** Residuals that are evaluated a chunk of rows at a time. */
    static Objective chunks(RowChunks chunks) {
        return new Objective() {
            @Override
            public LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver) {
                return new ChunkedProblem(chunks, domain.variables(), solver);
            }

            @Override
            public ScalarGraph scalar(Domain domain) {
                throw new OptionException(
                        "using: chunks of rows are for methods for least squares, such as levenbergMarquardt()");
            }
        };
    }
}
