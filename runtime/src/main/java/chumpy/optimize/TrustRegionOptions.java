package chumpy.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What can be set about any method that is driven by {@link TrustRegion}; the methods say what it means. Once
 * {@link #with} has returned them, options do not change.
 */
final class TrustRegionOptions {
    int maxIterations = 1000;
    int maxEvaluations = Integer.MAX_VALUE;
    double gradientTolerance = 1e-14;
    double stepTolerance = 1e-12;
    double improvementTolerance = 1e-18;
    double initialRadius;
    boolean columnScaling = true;
    Damping damping = Damping.AUTOMATIC;
    LinearSolverKind linearSolver = LinearSolverKind.AUTOMATIC;

    @Nullable
    StepSolver stepSolver;

    /** The defaults, but for the radius, which has another meaning in each method. */
    TrustRegionOptions(double initialRadius) {
        this.initialRadius = initialRadius;
    }

    /**
     * A copy with a change.
     *
     * @throws OptionException if what was set cannot be
     */
    TrustRegionOptions with(Consumer<TrustRegionOptions> change) {
        TrustRegionOptions copy = new TrustRegionOptions(initialRadius);
        copy.maxIterations = maxIterations;
        copy.maxEvaluations = maxEvaluations;
        copy.gradientTolerance = gradientTolerance;
        copy.stepTolerance = stepTolerance;
        copy.improvementTolerance = improvementTolerance;
        copy.columnScaling = columnScaling;
        copy.damping = damping;
        copy.linearSolver = linearSolver;
        copy.stepSolver = stepSolver;
        change.accept(copy);
        copy.check();
        return copy;
    }

    private void check() {
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
    String describe(TrustRegionOptions defaults) {
        List<String> changes = new ArrayList<>();
        describe(changes, "maxIterations", maxIterations, defaults.maxIterations);
        describe(changes, "maxEvaluations", maxEvaluations, defaults.maxEvaluations);
        describe(changes, "gradientTolerance", gradientTolerance, defaults.gradientTolerance);
        describe(changes, "stepTolerance", stepTolerance, defaults.stepTolerance);
        describe(changes, "improvementTolerance", improvementTolerance, defaults.improvementTolerance);
        describe(changes, "initialRadius", initialRadius, defaults.initialRadius);
        describe(changes, "columnScaling", columnScaling, defaults.columnScaling);
        describe(changes, "damping", damping, defaults.damping);
        describe(changes, "linearSolver", linearSolver, defaults.linearSolver);
        if (stepSolver != null) {
            changes.add("linearSolver given");
        }
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    private static void describe(List<String> changes, String name, Object value, Object usual) {
        if (!value.equals(usual)) {
            changes.add(name + " " + value);
        }
    }
}
