package chumpy.view.plot;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.view.paint.Ink;
import chumpy.view.plot.Canvas.Anchor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values of an array as colours.
 *
 * <pre>{@code
 * Heatmap.of(x.r()).write(Path.of("x.png"));
 * }</pre>
 *
 * <p>A vector is one row. Where there are numbers of both signs, the scale is red for positive ones and blue for negative
 * ones, with white at zero. What is not finite has a colour of its own. Of large arrays a cell is the mean of many entries,
 * and not finite if one of them is not. Small ones have their numbers written into the cells. Instances are immutable.
 */
public final class Heatmap extends Plot {
    private static final double LEFT = 74;
    private static final double TOP = Caption.HEIGHT + 30;
    private static final int WRITTEN = 14;
    private static final double LEAST_WRITTEN = 34;
    private static final int MOST_LETTERS = 5;
    private static final int INTERVALS = 4;

    private final NdArray array;
    private final @Nullable String title;
    private final Field field;
    private final HeatCells cells;

    private Heatmap(NdArray array, Field field, HeatCells cells, @Nullable String title) {
        this.array = array;
        this.field = field;
        this.cells = cells;
        this.title = title;
    }

    /**
     * A plot of an array.
     *
     * @param array of two axes or fewer, of any size
     * @return a plot
     * @throws ShapeException if it has more than two axes
     */
    public static Heatmap of(NdArray array) {
        int ndim = Arguments.given("Heatmap.of", "array", array).ndim();
        if (ndim > 2) {
            throw new ShapeException("Heatmap.of: an array of shape " + Shapes.toString(array.shape())
                    + " has more than two axes; give one matrix of it, or reshape it");
        }
        int cols = ndim == 0 ? 1 : array.shape(ndim - 1);
        int rows = ndim == 2 ? array.shape(0) : 1;
        Field field = Field.of(rows, cols, LEFT, TOP);
        return new Heatmap(array, field, new HeatCells(Raw.data(array), field), null);
    }

    /**
     * Gives it a title.
     *
     * @param text "Values" unless given
     * @return a plot with this option
     */
    public Heatmap title(String text) {
        return new Heatmap(array, field, cells, Arguments.given("title", "text", text));
    }

    @Override
    Size size() {
        double width = Math.max(field.right() + ColorBar.WIDTH, 500);
        double height = field.top() + ColorBar.height(field) + 40;
        return new Size((int) Math.ceil(width + Caption.LEFT), (int) Math.ceil(height));
    }

    @Override
    void draw(Canvas canvas) {
        String head = (title == null ? "Values" : title) + ", shape " + Shapes.toString(array.shape());
        if (array.size() == 0) {
            field.drawEmpty(canvas, "empty");
            Caption.draw(canvas, head, "no entries", size().width());
            field.axes(canvas);
            return;
        }
        DoubleFunction<Color> scale = cells.isDiverging() ? Colors.DIVERGING : Colors.SEQUENTIAL;
        BufferedImage image = new BufferedImage(field.across(), field.down(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < field.down(); i++) {
            for (int j = 0; j < field.across(); j++) {
                image.setRGB(j, i, color(scale, cells.value(i, j)).getRGB());
            }
        }
        field.draw(canvas, image);
        write(canvas, scale);
        field.axes(canvas);
        if (cells.hasFinite()) {
            ColorBar.draw(canvas, field, scale, INTERVALS, at -> Caption.number(cells.at(at)));
        }
        Caption.draw(canvas, head, note(), size().width());
        String below = field.isExact()
                ? ""
                : "A cell is the mean of " + Caption.number(Math.ceil((double) field.rows() / field.down())) + " x "
                        + Caption.number(Math.ceil((double) field.cols() / field.across())) + " entries. ";
        if (cells.notFinite() > 0) {
            double x = field.left();
            double y = field.top() + ColorBar.height(field) + 26;
            canvas.fill(x, y - 10, 12, 12, Colors.ALARM);
            canvas.text("not finite. " + below, x + 18, y, Anchor.START, 12, Ink.FAINT);
        } else {
            double y = field.top() + ColorBar.height(field) + 26;
            canvas.text(below, field.left(), y, Anchor.START, 12, Ink.FAINT);
        }
    }

    private Color color(DoubleFunction<Color> scale, double value) {
        return Double.isFinite(value) ? scale.apply(cells.height(value)) : Colors.ALARM;
    }

    private String note() {
        String counts = String.format(Locale.ROOT, "%,d %s", array.size(), array.size() == 1 ? "entry" : "entries");
        String range = cells.hasFinite()
                ? ", from " + Caption.number(cells.least()) + " to " + Caption.number(cells.most()) + ", mean "
                        + Caption.number(cells.mean())
                : "";
        return counts
                + range
                + (cells.notFinite() == 0 ? "" : String.format(Locale.ROOT, ", %,d not finite", cells.notFinite()));
    }

    private void write(Canvas canvas, DoubleFunction<Color> scale) {
        double width = field.width() / field.cols();
        if (!field.isExact() || field.rows() > WRITTEN || field.cols() > WRITTEN || width < LEAST_WRITTEN) {
            return;
        }
        String[] texts = new String[field.rows() * field.cols()];
        int longest = 1;
        for (int k = 0; k < texts.length; k++) {
            texts[k] = brief(cells.value(k / field.cols(), k % field.cols()));
            longest = Math.max(longest, texts[k].length());
        }
        double size = Math.min(12, 0.95 * width / (0.56 * longest));
        for (int k = 0; k < texts.length; k++) {
            int i = k / field.cols();
            int j = k % field.cols();
            Color ink = Colors.inkOn(color(scale, cells.value(i, j)));
            canvas.text(texts[k], field.x(j + 0.5), field.y(i + 0.5) + 0.35 * size, Anchor.MIDDLE, size, ink);
        }
    }

    /** A number in as few digits as fit a cell. */
    private static String brief(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value).replace("Infinity", "inf");
        }
        for (int digits = 4; digits > 1; digits--) {
            String text = Caption.number(rounded(value, digits));
            if (text.length() <= MOST_LETTERS) {
                return text;
            }
        }
        return Caption.number(rounded(value, 2));
    }

    /** Or the value itself, where there is no such number that large. */
    private static double rounded(double value, int digits) {
        double rounded = new BigDecimal(value).round(new MathContext(digits)).doubleValue();
        return Double.isInfinite(rounded) ? value : rounded;
    }
}
