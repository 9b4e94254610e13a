package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.leastSquares;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Methods.nelderMead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvergenceTest {
    private final Ch a = array(-1.2);
    private final Ch b = array(1);
    private final Convergence convergence = new Convergence();

    /** Rosenbrock's valley, in which steps are rejected. */
    private final Minimization valley =
            leastSquares(b.subtract(a.multiply(a)).multiply(10), a.subtract(1)).over(a, b);

    @Test
    void recordsWhatEachIterationTold() {
        List<Iteration> told = new ArrayList<>();
        valley.using(levenbergMarquardt())
                .onIteration(convergence)
                .onIteration(told::add)
                .run();

        List<Convergence.Entry> entries = convergence.entries();
        assertThat(entries).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            assertThat(entries.get(i).iteration()).isEqualTo(i);
            assertThat(entries.get(i).accepted()).isEqualTo(told.get(i).accepted());
            assertThat(entries.get(i).cost()).isEqualTo(told.get(i).cost());
            assertThat(entries.get(i).gradientNorm()).isEqualTo(told.get(i).gradientNorm());
            assertThat(entries.get(i).stepNorm()).isEqualTo(told.get(i).stepNorm());
        }
        assertThat(entries).isSortedAccordingTo((p, q) -> Double.compare(p.seconds(), q.seconds()));
    }

    @Test
    void beginsAnewWithEachRun() {
        Run<LeastSquaresResult> run = valley.using(levenbergMarquardt()).onIteration(convergence);
        run.run();

        int iterations = run.run().iterations();

        assertThat(convergence.entries()).hasSize(iterations + 1);
    }

    @Test
    void writesTheSameNumbersAsCsvAndJson(@TempDir Path folder) throws IOException {
        valley.using(levenbergMarquardt()).onIteration(convergence).run();
        Path csv = folder.resolve("a.csv");
        Path json = folder.resolve("a.JSON");

        convergence.write(csv);
        convergence.write(json);

        List<String> lines = Files.readAllLines(csv);
        JsonArray objects = JsonParser.parseString(Files.readString(json)).getAsJsonArray();
        assertThat(lines.get(0)).isEqualTo("iteration,accepted,cost,gradient_norm,step_norm,seconds");
        assertThat(lines).hasSize(convergence.entries().size() + 1);
        assertThat(objects).hasSize(convergence.entries().size());
        for (int i = 0; i < objects.size(); i++) {
            JsonObject object = objects.get(i).getAsJsonObject();
            String[] cells = lines.get(i + 1).split(",", -1);
            assertThat(object.get("iteration").getAsString()).isEqualTo(cells[0]);
            assertThat(object.get("accepted").getAsString()).isEqualTo(cells[1]);
            double cost = convergence.entries().get(i).cost();
            assertThat(object.get("cost").getAsDouble()).isEqualTo(cost);
            assertThat(Double.parseDouble(cells[2])).isEqualTo(cost);
        }
    }

    @Test
    void drawsADotForEachStepHollowWhereItWasRejected() throws Exception {
        valley.using(levenbergMarquardt()).onIteration(convergence).run();

        String svg = convergence.toSvg();

        assertWellFormed(svg);
        int dots = 0;
        int hollow = 0;
        for (Convergence.Entry entry : convergence.entries()) {
            int shown = (entry.cost() > 0 ? 1 : 0)
                    + (entry.gradientNorm() > 0 ? 1 : 0)
                    + (entry.iteration() > 0 && entry.stepNorm() > 0 ? 1 : 0);
            dots += shown;
            hollow += entry.accepted() || entry.iteration() == 0 ? 0 : shown;
        }
        assertThat(hollow).isPositive();
        assertThat(svg.split("<circle ", -1)).hasSize(dots + 2); // one more than circles, of which one is in the legend
        assertThat(Pattern.compile("<circle [^>]*fill=\"white\"").matcher(svg).results())
                .hasSize(hollow + 1);
    }

    @Test
    void drawsNegativeCostsAboveTheLeastAndNothingWhereNothingIsKnown() throws Exception {
        minimize(a.multiply(a).subtract(5).sum())
                .over(a)
                .using(nelderMead())
                .onIteration(convergence)
                .run();

        assertThat(convergence.entries())
                .allSatisfy(entry -> assertThat(entry.gradientNorm()).isNaN());
        String svg = convergence.toSvg();
        assertWellFormed(svg);
        assertThat(svg).contains(">cost above the least<").doesNotContain("NaN").doesNotContain(">gradient<");
        assertThat(convergence.toJson()).contains("\"gradient_norm\": null").doesNotContain("NaN");
    }

    @Test
    void anEmptyRecordIsAnEmptyPlot() throws Exception {
        assertWellFormed(convergence.toSvg());
        assertThat(JsonParser.parseString(convergence.toJson()).getAsJsonArray())
                .isEmpty();
        assertThat(convergence.toCsv().lines()).hasSize(1);
    }

    @Test
    void refusesOtherFiles(@TempDir Path folder) {
        assertThatThrownBy(() -> convergence.write(folder.resolve("a.png")))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining(".svg, .csv, .json");
        assertThatThrownBy(() -> convergence.write(folder.resolve("none").resolve("a.svg")))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** Each tag is closed, in the order in which they were opened, by one "svg" around all. */
    private static void assertWellFormed(String svg) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = Pattern.compile("<(/?)([a-z]+)[^<>]*?(/?)>").matcher(svg);
        assertThat(tags.replaceAll("")).doesNotContain("<", ">");
        tags.reset();
        assertThat(tags.find()).isTrue();
        assertThat(tags.group(2)).isEqualTo("svg");
        open.push("svg");
        while (tags.find()) {
            assertThat(open).as("at %d of %s", tags.start(), svg).isNotEmpty();
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            } else if (tags.group(3).isEmpty()) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }
}
