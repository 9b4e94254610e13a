package chumpy.optimize;

/** What an algorithm for scalars tells of its run. */
record ScalarOutcome(
        Stop stop,
        String reason,
        double initialValue,
        double value,
        double gradientNorm,
        double violation,
        int iterations,
        int evaluations,
        int gradients,
        int hessianProducts,
        Timings timings) {}
