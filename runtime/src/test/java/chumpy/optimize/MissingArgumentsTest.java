package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sum;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.TermException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nulls are refused where they are given, in the name of what was called. */
@SuppressWarnings("NullAway")
class MissingArgumentsTest {
    private static final Ch X = array(1, 2);

    static Stream<Map.Entry<String, ThrowingCallable>> calls() {
        Minimization objective = minimize(sum(X));
        Run<?> run = objective.over(X).using(Methods.bfgs());
        NdArray data = NdArray.of(1, 2);
        return Stream.of(
                Map.entry("over: variables is null", () -> objective.over((Ch[]) null)),
                Map.entry("over: variables[1] is null", () -> objective.over(X, null)),
                Map.entry("over: variables[0] is null", () -> objective.over(Arrays.asList((Ch) null))),
                Map.entry("bounds: variable", () -> objective.bounds(null, 0, 1)),
                Map.entry("subjectTo: constraints is null", () -> objective.subjectTo((Constraint[]) null)),
                Map.entry("subjectTo: constraints[0] is null", () -> objective.subjectTo((Constraint) null)),
                Map.entry("constraint: expression", () -> Constraint.atLeast(null, 0)),
                Map.entry("onIteration: listener", () -> run.onIteration(null)),
                Map.entry("cancelledBy: cancelled", () -> run.cancelledBy(null)),
                Map.entry("timeLimit: limit", () -> run.timeLimit(null)),
                Map.entry("minimize: method", () -> minimize(sum(X), List.of(X), null)),
                Map.entry("product: factors[1]", () -> Manifolds.product(Manifolds.quaternion(), null)),
                Map.entry("chunks: residuals", () -> RowChunks.of(null, data)),
                Map.entry("chunks: data[1]", () -> RowChunks.of(of -> X, data, null)),
                Map.entry(
                        "chunks: what the function of residuals gave",
                        () -> minimize(RowChunks.of(of -> null, data))
                                .over(X)
                                .using(Methods.dogleg())
                                .run()),
                Map.entry("schedule: kind", () -> Methods.anneal().schedule(null)),
                Map.entry("linearSolver: solver", () -> Methods.dogleg().linearSolver((StepSolver) null)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nullsAreRefused(Map.Entry<String, ThrowingCallable> call) {
        assertThatThrownBy(call.getValue())
                .isInstanceOf(TermException.class)
                .hasMessageContaining(call.getKey())
                .hasMessageContaining("null");
    }
}
