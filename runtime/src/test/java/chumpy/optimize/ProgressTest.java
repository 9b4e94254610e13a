package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.nelderMead;
import static chumpy.optimize.Residuals.residuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Ch x = array(3, 1);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void printsALinePerIterationWithTheLabelsOfTheResiduals() {
        Run<LeastSquaresResult> run = minimize(
                        residuals(exp(x)).label("data"), residuals(x).label("prior"))
                .over(x)
                .using(dogleg())
                .onIteration(Progress.to(out));

        int iterations = run.run().iterations();

        assertThat(lines()).hasSize(iterations + 2);
        assertThat(lines().get(0)).contains("iteration", "cost", "|gradient|", "|step|");
        double data = Math.exp(6) + Math.exp(2);
        assertThat(lines().get(1))
                .startsWith("        0     0.000")
                .contains(String.format(Locale.ROOT, "%.6e", (data + 10) / 2))
                .endsWith(String.format(Locale.ROOT, " | data %.3e | prior 1.000e+01", data));
        assertThat(lines().subList(1, lines().size()))
                .allSatisfy(line -> assertThat(line).contains(" | data ", " | prior "));
    }

    @Test
    void printsOnlyTheStartWhereIterationsComeFasterThanTheInterval() {
        minimize(x.multiply(x).sum())
                .over(x)
                .using(nelderMead())
                .onIteration(Progress.to(out, Duration.ofDays(1)))
                .run();

        assertThat(lines()).hasSize(2);
        assertThat(lines().get(1)).doesNotContain("|");
    }

    @Test
    void aSecondRunBeginsAnew() {
        Run<?> run = minimize(x).over(x).using(dogleg()).onIteration(Progress.to(out, Duration.ofDays(1)));

        run.run();
        run.run();

        assertThat(lines()).filteredOn(line -> line.contains("iteration")).hasSize(2);
        assertThat(lines()).hasSize(4);
    }

    @Test
    void refusesIntervalsBelowNothing() {
        assertThatThrownBy(() -> Progress.to(out, Duration.ofSeconds(-1)))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("PT-1S");
    }
}
