package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * NIST's own files, which this project does not ship. Get the nonlinear regression files of the Statistical Reference
 * Datasets and run {@code mvn -pl samples -am verify -Dnist.dir=FOLDER}.
 */
class NistTest {
    private static final String PROPERTY = "nist.dir";
    /** Where they are looked for otherwise: in a folder of data beside the checkout. */
    private static final String BESIDE = "../../shared/data/nist";

    /** Of 54 runs the solvers of this field agree in 46 to 54. */
    private static int mayFail(Optimizer optimizer) {
        return switch (optimizer) {
            case LEVENBERG_MARQUARDT, TRUST_REGION_REFLECTIVE -> 0;
            case DOGLEG -> 1;
            case GAUSS_NEWTON -> 5;
        };
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithTheCertifiedValues(Optimizer optimizer) throws IOException {
        List<Fit> fits = new ArrayList<>();
        for (Path file : files()) {
            DataSet data = DataSetReader.read(file);
            for (int start = 1; start <= 2; start++) {
                fits.add(new Fitter(new Settings(optimizer, 1e-15, 2000)).fit(data, start));
            }
        }
        List<String> failed = fits.stream()
                .filter(fit -> !fit.agrees())
                .map(fit -> fit.data().name() + " from start " + fit.start() + ": " + fit.worstDigits() + " digits; "
                        + fit.outcome().reason())
                .toList();
        assertThat(failed).hasSizeLessThanOrEqualTo(mayFail(optimizer));
    }

    @Test
    void standardDeviationsAgreeWhereTheParametersDo() throws IOException {
        for (Path file : files()) {
            DataSet data = DataSetReader.read(file);
            Fit fit = new Fitter(new Settings(Optimizer.DOGLEG, 1e-15, 2000)).fit(data, 2);
            if (fit.worstDigits() < 8) {
                continue; // the deviations inherit the error
            }
            for (int i = 0; i < data.parameters().size(); i++) {
                Parameter parameter = data.parameters().get(i);
                assertThat(Digits.agreeing(fit.deviations().values().get(i), parameter.deviation()))
                        .as("%s, standard deviation of %s", data.name(), parameter.name())
                        .isGreaterThan(data.name().equals("Lanczos1") ? 0 : 4);
            }
        }
    }

    private static List<Path> files() throws IOException {
        Path folder = Path.of(System.getProperty(PROPERTY, BESIDE));
        assumeTrue(
                Files.isDirectory(folder), "NIST's files are not here; -D" + PROPERTY + "=FOLDER says where they are");
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(path -> path.toString().endsWith(".dat"))
                    .sorted()
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
