package chumpy.view.plot;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Methods.bfgs;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.ChumpyException;
import chumpy.optimize.Convergence;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunPlotTest {
    /** Ends with a cost of exactly 0. */
    private static Convergence rosenbrock(boolean byDogleg) {
        Ch x = array(-1.2, 1);
        Ch first = x.get("0:1");
        Ch residuals = concatenate(
                x.get("1:").subtract(first.power(2)).multiply(10), constant(1).subtract(first));
        Convergence convergence = new Convergence();
        minimize(residuals)
                .over(x)
                .using(byDogleg ? dogleg() : levenbergMarquardt())
                .onIteration(convergence)
                .run();
        return convergence;
    }

    @Test
    void oneRunHasThreeCurves() {
        Convergence run = rosenbrock(true);
        RunPlot plot = RunPlot.of(run);
        assertThat(PlotFiles.texts(plot))
                .contains("Convergence", "cost", "gradient", "step", "iteration", "0")
                .contains("one run, " + (run.entries().size() - 1) + " iterations");
        assertThat(PlotFiles.svg(plot).getElementsByTagName("circle").getLength())
                .isEqualTo(3 * run.entries().size() - 1);
        PlotFiles.pixels(plot);
    }

    @Test
    void severalRunsAreTold() {
        Map<String, Convergence> runs = new LinkedHashMap<>();
        runs.put("dog<leg", rosenbrock(true));
        runs.put("Levenberg and Marquardt's method, from the same point", rosenbrock(false));
        for (int i = 0; i < 10; i++) {
            runs.put("run " + i, new Convergence());
        }
        RunPlot plot = RunPlot.of(runs).overSeconds().title("two & more");
        assertThat(PlotFiles.texts(plot))
                .contains("two & more", "dog<leg", "Levenberg and Marquar...", "run 9", "seconds");
        PlotFiles.pixels(plot);
    }

    @Test
    void negativeCostsAreShownAboveTheLeast() {
        Ch x = array(1.0);
        Convergence run = new Convergence();
        minimize(cos(x).sum()).over(x).using(bfgs()).onIteration(run).run();
        assertThat(run.entries())
                .last()
                .satisfies(entry -> assertThat(entry.cost()).isNegative());
        assertThat(PlotFiles.texts(RunPlot.of(run))).contains("cost above the least");
        assertThat(PlotFiles.texts(RunPlot.of(Map.of("one", run)))).anyMatch(text -> text.startsWith("costs above"));
    }

    @Test
    void nothingIsDrawnOfNothing() {
        assertThat(PlotFiles.texts(RunPlot.of(new Convergence()))).contains("one run, 0 iterations");
        assertThat(PlotFiles.texts(RunPlot.of(Map.of()))).contains("costs, 0 iterations");
        PlotFiles.pixels(RunPlot.of(Map.of()));
        assertThatThrownBy(() -> RunPlot.of((Convergence) null)).isInstanceOf(ChumpyException.class);
        assertThatThrownBy(() -> RunPlot.of((Map<String, Convergence>) null)).isInstanceOf(ChumpyException.class);
    }
}
