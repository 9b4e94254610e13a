package chumpy.view.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.ChumpyException;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeatmapTest {
    private static Field field(int rows, int cols) {
        return Field.of(rows, cols, 74, Caption.HEIGHT + 30);
    }

    private static double brightness(int rgb) {
        return 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
    }

    @Test
    void largerIsBrighter() {
        int n = 30;
        double[] values = new SplittableRandom(2).doubles(n * n, 1, 2).toArray();
        BufferedImage image = PlotFiles.pixels(Heatmap.of(NdArray.of(values, new int[] {n, n})));
        Field field = field(n, n);
        Integer[] order = new Integer[n * n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        for (int k = 0; k + 40 < n * n; k++) {
            int low = order[k];
            int high = order[k + 40];
            assertThat(brightness(PlotFiles.color(image, field, low / n, low % n)))
                    .isLessThan(brightness(PlotFiles.color(image, field, high / n, high % n)));
        }
    }

    @Test
    void signsAreRedAndBlueAboutWhite() {
        double[][] values = new double[20][20];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                values[i][j] = i - j;
            }
        }
        BufferedImage image = PlotFiles.pixels(Heatmap.of(NdArray.of(values)));
        Field field = field(20, 20);
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 20; j++) {
                int rgb = PlotFiles.color(image, field, i, j);
                int redder = (rgb >> 16 & 255) - (rgb & 255);
                assertThat(Integer.signum(redder)).isEqualTo(Integer.signum(i - j));
            }
        }
    }

    @Test
    void whatIsNotFiniteIsMarkedHoweverLargeTheArray() {
        for (int n : new int[] {3, 100, 1500}) {
            double[] values = new SplittableRandom(n).doubles((long) n * n).toArray();
            values[n + 1] = Double.NaN;
            values[(n - 1) * n + 1] = Double.NEGATIVE_INFINITY;
            Heatmap plot = Heatmap.of(NdArray.of(values, new int[] {n, n}));
            assertThat(n > 3 || PlotFiles.texts(plot).stream().anyMatch(text -> text.endsWith(", 2 not finite")))
                    .isTrue();
            BufferedImage image = PlotFiles.pixels(plot);
            Field field = field(n, n);
            assertThat(alarms(image, field)).as("%s", n).isGreaterThanOrEqualTo(2);
        }
    }

    private static int alarms(BufferedImage image, Field field) {
        int alarms = 0;
        for (int y = (int) (2 * field.top()); y < 2 * field.bottom(); y++) {
            for (int x = (int) (2 * field.left()); x < 2 * field.right(); x++) {
                alarms += image.getRGB(x, y) == Colors.ALARM.getRGB() ? 1 : 0;
            }
        }
        return alarms;
    }

    static Stream<NdArray> odd() {
        return Stream.of(
                NdArray.zeros(0),
                NdArray.zeros(0, 3),
                NdArray.zeros(3, 0),
                NdArray.zeros(2, 2),
                NdArray.of(-7.5).reshape(),
                NdArray.of(Double.NaN),
                NdArray.of(Double.POSITIVE_INFINITY, Double.NaN),
                NdArray.of(-Double.MAX_VALUE, Double.MAX_VALUE, 0),
                NdArray.of(Double.MIN_VALUE, 0),
                NdArray.of(Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE),
                NdArray.zeros(1, 5000),
                NdArray.zeros(5000, 1),
                NdArray.zeros(100_000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void oddArraysAreDrawn(NdArray array) {
        Heatmap plot = Heatmap.of(array);
        assertThat(PlotFiles.texts(plot))
                .anyMatch(text -> text.startsWith("Values, shape "))
                .noneMatch(text -> text.contains("from NaN"));
        PlotFiles.pixels(plot);
    }

    @Test
    void smallArraysHaveTheirNumbers() {
        assertThat(PlotFiles.texts(Heatmap.of(NdArray.of(new double[][] {{1.5, -2}, {Double.NaN, 123456789}}))))
                .contains("1.5", "-2", "NaN", "1.2e+08");
    }

    @Test
    void theLargestNumbersAreNotCalledInfinite() {
        assertThat(Heatmap.of(NdArray.of(new double[] {Double.MAX_VALUE, -Double.MAX_VALUE}))
                        .toSvg())
                .doesNotContainIgnoringCase("inf");
    }

    @Test
    void badArgumentsAreRefused() {
        assertThatThrownBy(() -> Heatmap.of(NdArray.zeros(2, 2, 2)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(2, 2, 2)");
        assertThatThrownBy(() -> Heatmap.of(null)).isInstanceOf(ChumpyException.class);
    }
}
