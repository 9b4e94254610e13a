package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;

/** What an algorithm tells of its run. */
record Outcome(
        Stop stop,
        String reason,
        double initialCost,
        double cost,
        double gradientNorm,
        double gradientAngle,
        int accepted,
        int rejected,
        int residualEvaluations,
        int jacobianEvaluations,
        JacobianMatrix jacobian,
        SolverChoice linearSolver,
        Timings timings) {}
