package chumpy.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The functions against NumPy: values, and Jacobians in every way there is. {@code -Dconformance.dir=DIR} runs every
 * {@code *.jsonl} of that folder (a relative one is looked for from the repository's root). Without it, the folder
 * {@code shared/conformance} beside the checkout is run if there is one, and otherwise the small set that this project
 * ships.
 *
 * <p>A function that is not supported must stand in {@code unsupported.txt} with the reason, and only such a one.
 */
class ConformanceTest {
    @Test
    void agreesWithNumpy() throws IOException, URISyntaxException {
        Path folder = folder();
        Runner runner = new Runner(System.out);
        System.out.println("conformance cases of " + folder.toAbsolutePath().normalize());
        runner.folder(folder);
        System.out.println("conformance: " + runner.counts());

        assertThat(runner.passed() + runner.failed() + runner.unsupported())
                .as("cases in " + folder)
                .isPositive();
        assertThat(runner.failed())
                .as("cases that failed; they are printed above")
                .isZero();
        assertThat(runner.unsupportedFunctions())
                .as("functions that are not supported must stand in unsupported.txt with a reason")
                .isSubsetOf(reasons().keySet());
    }

    @Test
    void theListOfWhatIsNotSupportedHoldsNothingElse() throws IOException {
        assertThat(reasons().keySet())
                .as("these are supported now: take them out of unsupported.txt")
                .doesNotContainAnyElementsOf(NumpyFunctions.names());
    }

    private static Path folder() throws URISyntaxException {
        Path root = Path.of(System.getProperty("basedir", "."), "..").normalize();
        String given = System.getProperty("conformance.dir");
        if (given != null) {
            return root.toAbsolutePath().resolve(given);
        }
        Path beside = root.toAbsolutePath().normalize().resolve("../shared/conformance");
        if (Files.isDirectory(beside)) {
            return beside;
        }
        URL own = Objects.requireNonNull(ConformanceTest.class.getResource("cases.jsonl"));
        return Objects.requireNonNull(Path.of(own.toURI()).getParent());
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(ConformanceTest.class.getResourceAsStream("unsupported.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split("=", 2);
                        assertThat(parts).as("function = reason: " + line).hasSize(2);
                        assertThat(parts[1].strip())
                                .as("the reason in: " + line)
                                .isNotEmpty();
                        assertThat(reasons.put(parts[0].strip(), parts[1].strip()))
                                .as("twice: " + line)
                                .isNull();
                    });
        }
        return reasons;
    }
}
