package chumpy.optimize;

import java.util.ArrayList;
import java.util.List;

/** What can be set about any method that is driven by {@link TrustRegion}; the methods say what it means. */
record TrustRegionOptions(
        int maxIterations,
        int maxEvaluations,
        double gradientTolerance,
        double stepTolerance,
        double improvementTolerance,
        double initialRadius,
        boolean columnScaling) {

    static final TrustRegionOptions DEFAULTS =
            new TrustRegionOptions(1000, Integer.MAX_VALUE, 1e-14, 1e-12, 1e-18, 1, true);

    TrustRegionOptions {
        check("maxIterations", maxIterations, maxIterations >= 0, "0 or more");
        check("maxEvaluations", maxEvaluations, maxEvaluations >= 1, "1 or more: the start is one");
        checkTolerance("gradientTolerance", gradientTolerance);
        checkTolerance("stepTolerance", stepTolerance);
        checkTolerance("improvementTolerance", improvementTolerance);
        boolean usable = initialRadius > 0 && initialRadius < Double.POSITIVE_INFINITY;
        check("initialRadius", initialRadius, usable, "positive and finite");
    }

    private static void checkTolerance(String name, double value) {
        check(name, value, value >= 0 && value < 1, "at least 0 and less than 1");
    }

    private static void check(String name, Number value, boolean right, String what) {
        if (!right) {
            throw new OptionException(name + ": " + value + " was given; it must be " + what);
        }
    }

    /** What differs from the defaults, in parentheses; nothing if nothing does. */
    String describe() {
        List<String> changes = new ArrayList<>();
        describe(changes, "maxIterations", maxIterations, DEFAULTS.maxIterations);
        describe(changes, "maxEvaluations", maxEvaluations, DEFAULTS.maxEvaluations);
        describe(changes, "gradientTolerance", gradientTolerance, DEFAULTS.gradientTolerance);
        describe(changes, "stepTolerance", stepTolerance, DEFAULTS.stepTolerance);
        describe(changes, "improvementTolerance", improvementTolerance, DEFAULTS.improvementTolerance);
        describe(changes, "initialRadius", initialRadius, DEFAULTS.initialRadius);
        describe(changes, "columnScaling", columnScaling, DEFAULTS.columnScaling);
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    private static void describe(List<String> changes, String name, Object value, Object usual) {
        if (!value.equals(usual)) {
            changes.add(name + " " + value);
        }
    }

    TrustRegionOptions withMaxIterations(int value) {
        return new TrustRegionOptions(
                value,
                maxEvaluations,
                gradientTolerance,
                stepTolerance,
                improvementTolerance,
                initialRadius,
                columnScaling);
    }

    TrustRegionOptions withMaxEvaluations(int value) {
        return new TrustRegionOptions(
                maxIterations,
                value,
                gradientTolerance,
                stepTolerance,
                improvementTolerance,
                initialRadius,
                columnScaling);
    }

    TrustRegionOptions withGradientTolerance(double value) {
        return new TrustRegionOptions(
                maxIterations,
                maxEvaluations,
                value,
                stepTolerance,
                improvementTolerance,
                initialRadius,
                columnScaling);
    }

    TrustRegionOptions withStepTolerance(double value) {
        return new TrustRegionOptions(
                maxIterations,
                maxEvaluations,
                gradientTolerance,
                value,
                improvementTolerance,
                initialRadius,
                columnScaling);
    }

    TrustRegionOptions withImprovementTolerance(double value) {
        return new TrustRegionOptions(
                maxIterations, maxEvaluations, gradientTolerance, stepTolerance, value, initialRadius, columnScaling);
    }

    TrustRegionOptions withInitialRadius(double value) {
        return new TrustRegionOptions(
                maxIterations,
                maxEvaluations,
                gradientTolerance,
                stepTolerance,
                improvementTolerance,
                value,
                columnScaling);
    }

    TrustRegionOptions withColumnScaling(boolean value) {
        return new TrustRegionOptions(
                maxIterations,
                maxEvaluations,
                gradientTolerance,
                stepTolerance,
                improvementTolerance,
                initialRadius,
                value);
    }
}
