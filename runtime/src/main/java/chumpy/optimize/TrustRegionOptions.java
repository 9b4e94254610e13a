package chumpy.optimize;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be set about any method that is driven by {@link TrustRegion}; the methods say what it means. */
final class TrustRegionOptions extends MethodOptions<TrustRegionOptions> {
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

    @Override
    void check() {
        check("maxIterations", maxIterations, maxIterations >= 0, "0 or more");
        check("maxEvaluations", maxEvaluations, maxEvaluations >= 1, "1 or more: the start is one");
        checkTolerance("gradientTolerance", gradientTolerance);
        checkTolerance("stepTolerance", stepTolerance);
        checkTolerance("improvementTolerance", improvementTolerance);
        checkPositive("initialRadius", initialRadius);
    }

    private static void checkTolerance(String name, double value) {
        check(name, value, value >= 0 && value < 1, "at least 0 and less than 1");
    }

    @Override
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("maxIterations", maxIterations);
        values.put("maxEvaluations", maxEvaluations);
        values.put("gradientTolerance", gradientTolerance);
        values.put("stepTolerance", stepTolerance);
        values.put("improvementTolerance", improvementTolerance);
        values.put("initialRadius", initialRadius);
        values.put("columnScaling", columnScaling);
        values.put("damping", damping);
        values.put("linearSolver", stepSolver == null ? linearSolver : "given");
        return values;
    }
}
