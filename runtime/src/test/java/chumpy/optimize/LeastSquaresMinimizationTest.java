package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sqrt;
import static chumpy.optimize.Methods.dogleg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.optimize.linear.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeastSquaresMinimizationTest {
    private final Ch x = array(-1.2, 1).label("x");
    private final Ch rosenbrock = ClassicProblem.ROSENBROCK.residuals(x);

    @Test
    void variablesMayBeViewsOfAnyKind() {
        Ch leaf = array(new double[][] {{9, 9, 9}, {9, 9, 9}, {9, 9, 9}});
        Ch goal = array(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 10}});
        Ch f = leaf.subtract(goal);
        LeastSquaresResult result = minimize(f)
                .over(leaf.get("0, ::2"), leaf.T().get("1:, 1").reshape(1, 2))
                .using(dogleg())
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(leaf.r()).isEqualTo(NdArray.of(new double[][] {{1, 9, 3}, {9, 5, 6}, {9, 9, 9}}));
    }

    @Test
    void variablesOfManyShapesGiveWhatOneVectorGives() {
        Ch a = Chumpy.scalar(-1.2);
        Ch b = array(new double[][] {{1}});
        LeastSquaresResult split = minimize(ClassicProblem.ROSENBROCK.residuals(concatenate(a.ravel(), b.ravel())))
                .over(a, b)
                .using(dogleg())
                .run();
        LeastSquaresResult whole = minimize(rosenbrock).over(x).using(dogleg()).run();
        assertThat(split.iterations()).isEqualTo(whole.iterations());
        assertThat(split.cost()).isEqualTo(whole.cost());
        assertThat(a.r().item()).isEqualTo(x.r().flat(0));
        assertThat(b.r().item()).isEqualTo(x.r().flat(1));
    }

    @Test
    void overlappingVariablesAreNamed() {
        Ch head = x.get("0:1").label("head");
        assertThatThrownBy(() -> run(rosenbrock, x, head))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("\"x\"")
                .hasMessageContaining("\"head\"")
                .hasMessageContaining("entry 0");
        assertThatThrownBy(() -> run(rosenbrock, x.get("::-1").label("back"), x.get("1:")))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("\"back\"")
                .hasMessageContaining("entry 1");
    }

    @Test
    void variablesThatCannotVaryAreRefused() {
        assertThatThrownBy(() -> run(rosenbrock, x, x))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("was given before, as variable 0");
        assertThatThrownBy(() -> run(rosenbrock, x.multiply(2).label("twice")))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("\"twice\"")
                .hasMessageContaining("is an expression");
        assertThatThrownBy(() -> run(rosenbrock, constant(2)))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("is a constant");
        assertThatThrownBy(() -> run(rosenbrock))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("nothing to vary");
        assertThatThrownBy(() -> run(rosenbrock, array(new double[0])))
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("all variables are empty");
    }

    @Test
    void noResidualsAreRefused() {
        assertThatThrownBy(() -> run(x.get("0:0"), x))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("no entries");
    }

    @Test
    void variablesWithoutInfluenceStayAndAreReported() {
        Ch idle = array(1, 2, 3).label("idle");
        LeastSquaresResult result = run(rosenbrock, idle, x);
        assertThat(result.converged()).isTrue();
        assertThat(result.idleVariables()).containsExactly(idle);
        assertThat(idle.r()).isEqualTo(NdArray.of(1, 2, 3));
        assertThat(result.report()).contains("Without influence").contains("\"idle\"");
        assertThat(x.r().flat(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothingHasInfluence() {
        LeastSquaresResult result = run(array(1, 2), x);
        assertThat(result.stop()).isEqualTo(Stop.GRADIENT);
        assertThat(x.r()).isEqualTo(NdArray.of(-1.2, 1));
    }

    @Test
    void startWhereTheResidualsAreNotFiniteIsNamed() {
        Ch inner = log(x).label("inner");
        assertThatThrownBy(() -> run(inner.multiply(2).label("outer"), x))
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("\"outer\"")
                .hasMessageContaining("[0] = NaN (1 of 2)")
                .hasMessageContaining("\"inner\"");
        assertThat(x.r()).isEqualTo(NdArray.of(-1.2, 1));

        x.set(new double[] {Double.NaN, 1});
        assertThatThrownBy(() -> run(rosenbrock, x))
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("\"x\"")
                .hasMessageContaining("which holds [0] = NaN");
        x.set(new double[] {1e200, 1});
        assertThatThrownBy(() -> run(x, x))
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("overflows");
    }

    @Test
    void startWhereTheJacobianIsNotFiniteIsNamed() {
        x.set(new double[] {4, 0});
        assertThatThrownBy(() -> run(sqrt(x).label("root"), x))
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("\"root\"")
                .hasMessageContaining("\"x\"")
                .hasMessageContaining("row 1, column 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 9})
    void listenerThatThrowsLeavesTheBestPoint(int when) {
        List<Iteration> seen = new ArrayList<>();
        Run<LeastSquaresResult> run = minimize(rosenbrock)
                .over(x)
                .using(dogleg())
                .onIteration(iteration -> {
                    seen.add(iteration);
                    if (iteration.iteration() == when) {
                        throw new IllegalStateException("enough");
                    }
                });
        assertThatThrownBy(run::run).isInstanceOf(IllegalStateException.class).hasMessage("enough");
        assertThat(cost(rosenbrock)).isEqualTo(seen.get(when).cost());
    }

    @Test
    void listenersSeeTheBestPointAndCannotSpoilIt() {
        LeastSquaresResult result = minimize(rosenbrock)
                .over(x)
                .using(dogleg())
                .onIteration(iteration -> assertThat(cost(rosenbrock)).isEqualTo(iteration.cost()))
                .onIteration(iteration -> x.set(new double[] {7, 7}))
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(x.r().flat(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void cancellationFromAnotherThread() throws InterruptedException {
        AtomicBoolean flag = new AtomicBoolean();
        List<Iteration> seen = new ArrayList<>();
        LeastSquaresResult result = minimize(rosenbrock)
                .over(x)
                .using(dogleg())
                .onIteration(iteration -> {
                    seen.add(iteration);
                    if (iteration.iteration() == 3) {
                        runElsewhere(() -> flag.set(true));
                    }
                })
                .cancelledBy(flag::get)
                .run();
        assertThat(result.stop()).isEqualTo(Stop.CANCELLED);
        assertThat(result.converged()).isFalse();
        assertThat(result.iterations()).isEqualTo(3);
        assertThat(cost(rosenbrock)).isEqualTo(seen.get(3).cost()).isEqualTo(result.cost());
    }

    private static void runElsewhere(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 8})
    void computationThatThrowsLeavesTheBestPoint(int when) {
        int[] count = {0};
        Ch failing = Counting.of(rosenbrock, () -> {
            if (++count[0] == when) {
                throw new UnsupportedOperationException("not today");
            }
        });
        double[] best = {Double.POSITIVE_INFINITY};
        Run<LeastSquaresResult> run =
                minimize(failing).over(x).using(dogleg()).onIteration(iteration -> best[0] = iteration.cost());
        assertThatThrownBy(run::run).isInstanceOf(UnsupportedOperationException.class);
        assertThat(cost(rosenbrock)).isEqualTo(best[0]);
    }

    @Test
    void shapesThatChangeDuringTheRunAreErrors() {
        Ch data = array(1, 2);
        Ch f = x.subtract(data);
        Run<LeastSquaresResult> grown = minimize(concatenate(f, data.multiply(x.get("0"))))
                .over(x)
                .using(dogleg())
                .onIteration(iteration -> data.set(NdArray.of(1)));
        assertThatThrownBy(grown::run).isInstanceOf(ShapeException.class).hasMessageContaining("during a run");
        assertThat(x.r()).isEqualTo(NdArray.of(-1.2, 1));

        Ch y = array(1, 2, 3).label("y");
        Ch z = array(5).label("z");
        Run<LeastSquaresResult> reshaped = minimize(concatenate(y.subtract(4), z))
                .over(z, y)
                .using(dogleg())
                .onIteration(iteration -> y.set(NdArray.of(1)));
        assertThatThrownBy(reshaped::run)
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("\"y\"")
                .hasMessageContaining("shapes cannot change");
        assertThat(z.r()).isEqualTo(NdArray.of(5));
    }

    @Test
    void wrongDerivativeIsNotReportedAsConvergence() {
        Ch wrong = Chumpy.primitive("wrong")
                .dterm(x)
                .value(in -> NdArray.of(in.get(0).flat(0) - 3, in.get(0).flat(1) - 4))
                .drWrt(in -> Jacobian.diagonal(-1, -1))
                .build();
        LeastSquaresResult result = run(wrong, x);
        assertThat(result.stop()).isEqualTo(Stop.RADIUS);
        assertThat(result.reason()).contains("derivative is wrong");
        assertThat(x.r()).isEqualTo(NdArray.of(-1.2, 1));
    }

    @Test
    void reportTellsAll() {
        LeastSquaresResult result = run(rosenbrock.label("valley"), x);
        assertThat(result.report())
                .contains("dogleg")
                .contains("\"valley\"")
                .contains("2 in 1 variable (\"x\"")
                .contains("dense QR")
                .contains("2 x 2")
                .contains("Seconds")
                .contains("Stopped")
                .contains(result.stop().name())
                .contains(result.reason());
        assertThat(result.toString()).contains("converged").doesNotContain("\n");
        Timings t = result.timings();
        assertThat(t.objective() + t.derivatives() + t.linearSolver() + t.other())
                .isCloseTo(t.total(), within(1e-9));
        assertThat(result.iterations()).isEqualTo(result.accepted() + result.rejected());
        assertThat(result.residualEvaluations()).isEqualTo(result.iterations() + 1);
    }

    @Test
    void runsAgainFromWhereTheVariablesAre() {
        Run<LeastSquaresResult> run = minimize(rosenbrock).over(x).using(dogleg().maxIterations(5));
        LeastSquaresResult first = run.run();
        LeastSquaresResult second = run.run();
        assertThat(second.initialCost()).isEqualTo(first.cost());
        assertThat(second.cost()).isLessThan(first.cost());
    }

    private static LeastSquaresResult run(Ch f, Ch... variables) {
        return minimize(f).over(variables).using(dogleg()).run();
    }

    private static double cost(Ch f) {
        double[] r = f.r().toArray();
        return Vectors.dot(r, r) / 2;
    }
}
