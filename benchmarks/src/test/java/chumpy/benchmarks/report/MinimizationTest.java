package chumpy.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MinimizationTest {
    @Test
    void readsWhatTheProgramWithCeresPrints() {
        Minimization run = Minimization.ofCeres("""
                {
                  "version": "2.1.0", "solver": "DENSE_SCHUR", "threads": 1, "termination": "CONVERGENCE",
                  "initialCost": 100.5, "finalCost": 2.25, "iterations": 2,
                  "seconds": 1.5, "minimizerSeconds": 1.25,
                  "residualSeconds": 0.25, "residualEvaluations": 3, "jacobianSeconds": 0.5, "jacobianEvaluations": 2,
                  "linearSolverSeconds": 0.125, "linearSolves": 2,
                  "costs": [100.5, 4, 2.25]
                }
                """);

        assertThat(run.finalCost()).isEqualTo(2.25);
        assertThat(run.iterationsTo(3)).hasValue(2);
        assertThat(run.iterationsTo(2)).isEmpty();
        Figures figures = new Figures();
        run.addTo(figures, "run");
        assertThat(figures.value("run/iteration")).contains(1.25 / 2);
        assertThat(figures.value("run/jacobian")).contains(0.25);
        assertThat(figures.value("run/solve")).contains(0.0625);
    }

    @Test
    void complainsOfATextWithoutAReport() {
        assertThatThrownBy(() -> Minimization.ofSamples("nothing")).hasMessageContaining("nothing");
    }
}
