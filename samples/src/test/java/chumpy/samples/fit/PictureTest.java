package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final int HEAD = 84;
    private static final int UPPER_END = 624;

    @Test
    void showsACurveAndResiduals() {
        BufferedImage image = picture(SampleText.own());
        assertThat(reds(image, HEAD, UPPER_END)).as("the curve").isGreaterThan(1000);
        assertThat(reds(image, UPPER_END, image.getHeight()))
                .as("no curve below")
                .isZero();
        assertThat(blues(image, HEAD, UPPER_END)).as("24 observations").isGreaterThan(24 * 25);
        assertThat(blues(image, UPPER_END, image.getHeight()))
                .as("24 residuals")
                .isGreaterThan(24 * 25);
    }

    @Test
    void showsObservedAgainstFittedForSeveralPredictors() {
        BufferedImage image = picture(SampleText.TWO_PREDICTORS);
        assertThat(reds(image, HEAD, UPPER_END)).as("the diagonal").isGreaterThan(1000);
        assertThat(blues(image, HEAD, UPPER_END)).isGreaterThan(100);
    }

    @Test
    void drawsWhatIsNotFinite() {
        // The first gives nowhere a number, the second has a pole among the data, the third is the same everywhere.
        picture(SampleText.own().replace("b1*x / (b2 + x + x**2/b3)", "log(-b1**2 - b2**2 - b3**2)"));
        picture(SampleText.own().replace("b1*x / (b2 + x + x**2/b3)", "b1/(x-100)/(b2+b3**2)"));
        BufferedImage flat = picture(SampleText.own().replace("b1*x / (b2 + x + x**2/b3)", "b1*b2*b3/1e5"));
        assertThat(reds(flat, HEAD, UPPER_END)).isGreaterThan(1000);
        picture(SampleText.TWO_PREDICTORS.replace(".5              4", "-1              4"));
    }

    @Test
    void aLongFormulaEndsInDots() {
        String terms = " + b1*x*0".repeat(60);
        BufferedImage image = picture(SampleText.own().replace("x**2/b3)  +", "x**2/b3)" + terms + "  +"));
        Set<Integer> margin = new HashSet<>();
        for (int y = 0; y < HEAD; y++) {
            for (int x = image.getWidth() - 20; x < image.getWidth(); x++) {
                margin.add(image.getRGB(x, y));
            }
        }
        assertThat(margin).containsExactly(Color.WHITE.getRGB());
    }

    private static BufferedImage picture(String text) {
        DataSet data = SampleText.read(text);
        Regression regression = new Regression(data, data.start(1));
        Fit fit = new Fit(
                data,
                1,
                Optimizer.DOGLEG,
                regression,
                Collections.nCopies(data.parameters().size(), 1.0),
                new Deviations(List.of(), "not needed"),
                regression.residualSumOfSquares(),
                new Outcome(true, "not run", 0, 0, 0, "a test"),
                0);
        return new Picture(fit).image();
    }

    private static long reds(BufferedImage image, int from, int to) {
        return count(image, from, to, color -> color.getRed() > 180 && color.getBlue() < 120);
    }

    private static long blues(BufferedImage image, int from, int to) {
        return count(image, from, to, color -> color.getBlue() > 150 && color.getRed() < 130);
    }

    private static long count(BufferedImage image, int from, int to, Predicate<Color> wanted) {
        long count = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += wanted.test(new Color(image.getRGB(x, y))) ? 1 : 0;
            }
        }
        return count;
    }
}
