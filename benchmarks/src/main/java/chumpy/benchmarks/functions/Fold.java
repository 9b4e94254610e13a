package chumpy.benchmarks.functions;

/**
 * Runs through each group, entry by entry; twice, if the second run needs the result of a first ({@code m}, such as a mean).
 *
 * @param start the accumulator at first
 * @param step takes an entry up
 * @param end makes the result of the accumulator
 */
record Fold(double start, Step step, End end) {
    /** Takes an entry up. */
    @FunctionalInterface
    interface Step {
        double apply(double accumulator, double x, double m);
    }

    /** Makes the result of a group. */
    @FunctionalInterface
    interface End {
        double apply(double accumulator, int n, double m);
    }

    /** The derivative of the group's result by an entry. */
    @FunctionalInterface
    interface Slope {
        double apply(double x, double r, double m, int n);
    }
}
