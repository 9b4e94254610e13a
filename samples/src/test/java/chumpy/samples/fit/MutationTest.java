package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that somebody's editor, mailer or cat has been at is read, or refused in one line. Nothing else happens. */
class MutationTest {
    private static final String[] PIECES = {
        "(",
        ")",
        "[",
        "]",
        "=",
        "**",
        "-",
        "+",
        "e",
        "b1",
        "y",
        "x",
        "1E308",
        "-1E308",
        "0",
        "1e-320",
        "Data:",
        "Model:",
        "Starting Values",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u0000",
        "\u00e9",
        "\ud83d\ude00",
        "exp[",
        "log(-1)",
        "NaN",
        ":",
        "/"
    };
    private static final int MUTANTS_A_SEED = 100;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < MUTANTS_A_SEED; i++) {
            String text = mutant(random.nextBoolean() ? SampleText.own() : SampleText.TWO_PREDICTORS, random);
            try {
                DataSet data = SampleText.read(text);
                // What could be read can be evaluated too, to whatever number.
                Regression regression = new Regression(data, data.start(1));
                assertThat(regression.residuals().r().size())
                        .as("seed %d, mutant %d", seed, i)
                        .isEqualTo(data.columns().rows());
                assertThat(regression.jacobian()).hasSize(data.parameters().size());
            } catch (DataFileException e) {
                assertThat(e.getMessage()).as("seed %d, mutant %d", seed, i).matches("test\\.dat:\\d+: [^\\p{Cntrl}]+");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", mutant " + i + ":\n" + text, e);
            }
        }
    }

    private static String mutant(String text, SplittableRandom random) {
        StringBuilder mutant = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && mutant.length() > 0; i++) {
            int at = random.nextInt(mutant.length());
            int end = Math.min(mutant.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 8));
            String piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(6)) {
                case 0 -> mutant.delete(at, end);
                case 1 -> mutant.insert(at, piece);
                case 2 -> mutant.replace(at, end, piece);
                case 3 -> mutant.insert(at, mutant.substring(at, end));
                case 4 -> mutant.setCharAt(at, (char) random.nextInt(32, 127));
                default -> mutant.setLength(at);
            }
        }
        return mutant.toString();
    }
}
