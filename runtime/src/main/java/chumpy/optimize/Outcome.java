package chumpy.optimize;

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
        int rows,
        int columns,
        long stored,
        String linearSolver,
        String solverReason,
        Timings timings) {}
