package chumpy.samples.bal;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chumpy.Ch;
import chumpy.NdArray;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of the collection Bundle Adjustment in the Large, which this project does not ship. Get them and run
 * {@code mvn -pl samples -am verify -Dbal.dir=FOLDER}.
 */
class BalFilesTest {
    private static final String PROPERTY = "bal.dir";
    /** Where they are looked for otherwise: in a folder of data beside the checkout. */
    private static final String BESIDE = "../../shared/data/bal";

    /** The costs at the start are those that Ceres Solver prints. */
    @ParameterizedTest
    @CsvSource({
        "dubrovnik-16-22106-pre.txt.gz, 16, 22106, 83718, 4185659.52, 0.005",
        "ladybug-49-7776-pre.txt.gz, 49, 7776, 31843, 8.509125e5, 0.05"
    })
    void bothFormsGiveTheCostThatIsKnown(
            String name, int cameras, int points, int observations, double cost, double digits) {
        Path file = Path.of(System.getProperty(PROPERTY, BESIDE), name);
        assumeTrue(Files.exists(file), name + " is not here; -D" + PROPERTY + "=FOLDER says where it is");
        BalProblem problem = BalReader.read(file);
        assertThat(problem.cameras().shape()).containsExactly(cameras, Camera.SIZE);
        assertThat(problem.points().shape()).containsExactly(points, 3);
        assertThat(problem.observations()).isEqualTo(observations);
        for (BalForm form : BalForm.values()) {
            Ch residuals = form.residuals(array(problem.cameras()), array(problem.points()), problem);
            assertThat(cost(residuals.r())).as("%s", form).isCloseTo(cost, within(digits));
        }
    }

    private static double cost(NdArray residuals) {
        double sum = 0;
        for (double r : residuals.toArray()) {
            sum += r * r;
        }
        return sum / 2;
    }
}
