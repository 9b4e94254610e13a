package chumpy.view.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.ChumpyException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpyTest {
    private static final int WHITE = 0xffffff;

    static Stream<Jacobian> kinds() {
        SplittableRandom random = new SplittableRandom(5);
        NdArray a = NdArray.of(new double[][] {{1, 0, -3}, {2, 4, 0}});
        Jacobian sparse =
                Jacobian.sparse(5, 7, new int[] {0, 1, 4, 4}, new int[] {6, 1, 0, 3}, new double[] {1, -2, 3, 1e-9});
        return Stream.of(
                Jacobian.identity(6),
                Jacobian.scaled(3, -2),
                Jacobian.diagonal(1, -2, 3e-5, 4),
                Jacobian.selection(new int[] {2, -1, 0, 0}, 3),
                Jacobian.selection(new int[] {2, -1, 0, 0}, 3).transpose(),
                sparse,
                sparse.transpose(),
                Jacobian.blockDiagonal(2, 3, random.doubles(18, 1, 2).toArray()),
                Jacobian.rowBlocks(
                        2, 2, new int[] {1, 0, 1}, random.doubles(12, 1, 2).toArray(), 6),
                Jacobian.dense(a),
                Jacobian.kronecker(a, 3),
                Jacobian.kronecker(2, a).transpose(),
                Jacobian.kronecker(a, a),
                Jacobian.operator(3, 3, v -> v, v -> v),
                sparse.multiply(sparse.transpose()),
                Jacobian.zeros(4, 2));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anEntryIsDarkAndWhatIsNoneIsWhite(Jacobian jacobian) {
        for (Spy.Coloring coloring : Spy.Coloring.values()) {
            Spy spy = Spy.of(jacobian).coloring(coloring);
            BufferedImage image = PlotFiles.pixels(spy);
            Field field = Field.of(jacobian.rows(), jacobian.cols(), 74, Caption.HEIGHT + 30);
            for (int i = 0; i < jacobian.rows(); i++) {
                for (int j = 0; j < jacobian.cols(); j++) {
                    boolean shown = PlotFiles.color(image, field, i, j) != WHITE;
                    // Zeros of a structure are shown as well.
                    assertThat(shown || jacobian.get(i, j) == 0)
                            .as("%s (%d, %d)", coloring, i, j)
                            .isTrue();
                    assertThat(shown && jacobian.form() == Jacobian.Form.DENSE && jacobian.get(i, j) == 0)
                            .as("%s (%d, %d)", coloring, i, j)
                            .isFalse();
                }
            }
        }
        assertThat(PlotFiles.texts(Spy.of(jacobian)).get(0)).isNotEmpty();
    }

    @Test
    void titleTellsSizeKindAndEntries() {
        assertThat(PlotFiles.texts(Spy.of(Jacobian.diagonal(1, 0, Double.NaN)).title("<d & \u0007>")))
                .contains("<d &  >, 3 x 3", "diagonal, SPARSE, 3 entries, 33.33% full, 1 of them 0, 1 not finite");
        assertThat(PlotFiles.texts(Spy.of(Jacobian.none(3, 2)))).contains("Jacobian, 3 x 2", "no dependence", "None");
        assertThat(PlotFiles.texts(Spy.of(Jacobian.zeros(0, 2)))).contains("Jacobian, 0 x 2", "empty");
    }

    @Test
    void whatCannotBeWrittenOutIsNot() {
        Jacobian huge = Jacobian.operator(1_000_000, 1_000_000, v -> v, v -> v);
        assertThat(PlotFiles.texts(Spy.of(huge))).contains("not written out");
        assertThat(PlotFiles.texts(Spy.of(Jacobian.kronecker(NdArray.zeros(300, 300), 3000))))
                .contains("not written out");
    }

    @Test
    void ofALargeMatrixEachEntryIsSeen() {
        int n = 300_000;
        int[] columns = new int[n];
        Arrays.fill(columns, -1);
        SplittableRandom random = new SplittableRandom(9);
        int lit = 40;
        for (int k = 0; k < lit; k++) {
            columns[random.nextInt(n)] = random.nextInt(2 * n);
        }
        Jacobian jacobian = Jacobian.selection(columns, 2 * n);
        BufferedImage image = PlotFiles.pixels(Spy.of(jacobian));
        Field field = Field.of(n, 2 * n, 74, Caption.HEIGHT + 30);
        assertThat(field.isExact()).isFalse();
        for (int i = 0; i < n; i++) {
            if (columns[i] >= 0) {
                int x = (int) (2 * field.left()) + field.columnCells()[columns[i]];
                int y = (int) (2 * field.top()) + field.rowCells()[i];
                assertThat(image.getRGB(x, y) & 0xffffff).isNotEqualTo(WHITE);
            }
        }
    }

    @Test
    void blocksAreDividedByLines() {
        Jacobian jacobian = Jacobian.blockDiagonal(2, 3, new double[24]);
        int plain =
                PlotFiles.svg(Spy.of(jacobian)).getElementsByTagName("polyline").getLength();
        int divided = PlotFiles.svg(Spy.of(jacobian).blocks(2, 3))
                .getElementsByTagName("polyline")
                .getLength();
        assertThat(divided - plain).isEqualTo(2 * 3);
        // Where they would cover everything there are none.
        Jacobian large = Jacobian.identity(10_000);
        assertThat(PlotFiles.svg(Spy.of(large).blocks(1, 1))
                        .getElementsByTagName("polyline")
                        .getLength())
                .isLessThan(50);
    }

    @Test
    void filesAreWhatTheirNamesSay(@TempDir Path folder) throws Exception {
        Spy spy = Spy.of(Jacobian.identity(2));
        spy.write(folder.resolve("a.PNG"));
        spy.write(folder.resolve("a.svg"));
        BufferedImage read = ImageIO.read(folder.resolve("a.PNG").toFile());
        BufferedImage drawn = PlotFiles.pixels(spy);
        assertThat(read.getWidth()).isEqualTo(drawn.getWidth());
        assertThat(read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth()))
                .isEqualTo(drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()));
        assertThat(folder.resolve("a.svg")).content().startsWith("<svg").isEqualTo(spy.toSvg());
        assertThatThrownBy(() -> spy.write(folder.resolve("a.jpg")))
                .isInstanceOf(PlotException.class)
                .hasMessageContaining("a.jpg")
                .hasMessageContaining(".svg");
        assertThatThrownBy(() -> spy.write(folder.resolve("no/a.svg"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void badArgumentsAreRefused() {
        Spy spy = Spy.of(Jacobian.identity(2));
        assertThatThrownBy(() -> spy.blocks(0, 1)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Spy.of(null)).isInstanceOf(ChumpyException.class);
        assertThatThrownBy(() -> spy.coloring(null)).isInstanceOf(ChumpyException.class);
        assertThatThrownBy(() -> spy.title(null)).isInstanceOf(ChumpyException.class);
        assertThatThrownBy(() -> spy.write(null)).isInstanceOf(ChumpyException.class);
    }
}
