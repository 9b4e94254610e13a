package chumpy.view.plot;

import chumpy.Jacobian;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.jacobian.Dense;
import chumpy.jacobian.Kind;
import chumpy.jacobian.RowMap;
import chumpy.jacobian.RowSparse;
import chumpy.view.paint.Ink;
import chumpy.view.plot.Canvas.Anchor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a Jacobian has entries.
 *
 * <pre>{@code
 * Spy.of(f.drWrt(x)).write(Path.of("jacobian.png"));
 * Spy.of(jacobian).blocks(2, 9).coloring(Spy.Coloring.MAGNITUDE).toSvg();
 * }</pre>
 *
 * <p>Small Jacobians are drawn entry by entry; of large ones a cell is many entries, the darker the fuller. Stored entries
 * are shown, of dense Jacobians those that are not zero. One that is not written out, such as a Kronecker product, is if its
 * entries are less than fifty millions. Instances are immutable.
 */
public final class Spy extends Plot {
    private static final double MOST_ENTRIES = 5e7;
    private static final int MOST_DECADES = 12;
    private static final double GAMMA = 0.4;
    /** Lines that are closer would hide what they separate. */
    private static final double LEAST_BLOCK = 8;

    private static final Color BOTH = new Color(0x8a, 0x5f, 0xa8);

    private static final double LEFT = 74;
    private static final double TOP = Caption.HEIGHT + 30;

    private final Jacobian jacobian;
    private final Coloring coloring;
    private final int blockRows;
    private final int blockCols;
    private final @Nullable String title;
    private final Field field;

    private Spy(Jacobian jacobian, Coloring coloring, int blockRows, int blockCols, @Nullable String title) {
        this.jacobian = jacobian;
        this.coloring = coloring;
        this.blockRows = blockRows;
        this.blockCols = blockCols;
        this.title = title;
        this.field = Field.of(jacobian.rows(), jacobian.cols(), LEFT, TOP);
    }

    /** What colours tell. */
    public enum Coloring {
        /** How many entries fall into a cell. */
        FULLNESS,
        /** The largest entry in a cell, in absolute value, on a logarithmic scale. */
        MAGNITUDE,
        /** Whether entries are positive or negative. */
        SIGN
    }

    /**
     * A plot of a Jacobian.
     *
     * @param jacobian of any kind
     * @return a plot coloured by fullness
     */
    public static Spy of(Jacobian jacobian) {
        return new Spy(Arguments.given("Spy.of", "jacobian", jacobian), Coloring.FULLNESS, 0, 0, null);
    }

    /**
     * Chooses what colours tell.
     *
     * @param what fullness unless chosen
     * @return a plot with this option
     */
    public Spy coloring(Coloring what) {
        return new Spy(jacobian, Arguments.given("coloring", "what", what), blockRows, blockCols, title);
    }

    /**
     * Draws lines between blocks of equal size, where they are not too close.
     *
     * @param rows rows of a block
     * @param cols columns of a block
     * @return a plot with this option
     * @throws ShapeException if a size is less than 1
     */
    public Spy blocks(int rows, int cols) {
        if (rows < 1 || cols < 1) {
            throw new ShapeException("blocks: a block has 1 row and 1 column or more, not " + rows + "x" + cols);
        }
        return new Spy(jacobian, coloring, rows, cols, title);
    }

    /**
     * Gives it a title.
     *
     * @param text "Jacobian" unless given
     * @return a plot with this option
     */
    public Spy title(String text) {
        return new Spy(jacobian, coloring, blockRows, blockCols, Arguments.given("title", "text", text));
    }

    private boolean hasScale() {
        return coloring != Coloring.FULLNESS;
    }

    @Override
    Size size() {
        double bar = hasScale() ? ColorBar.WIDTH : 0;
        double height = hasScale() ? ColorBar.height(field) : field.height();
        double width = Math.max(field.right() + bar, 500);
        return new Size((int) Math.ceil(width + Caption.LEFT), (int) Math.ceil(field.top() + height + 40));
    }

    @Override
    void draw(Canvas canvas) {
        Kind kind = (Kind) jacobian;
        boolean none = jacobian.form() == Jacobian.Form.NONE;
        String head = (title == null ? "Jacobian" : title) + ", " + jacobian.rows() + " x " + jacobian.cols();
        String what = none ? "no dependence" : described(kind);
        boolean atHand = kind instanceof RowSparse || kind instanceof RowMap || kind instanceof Dense;
        if (none || field.rows() == 0 || field.cols() == 0) {
            field.drawEmpty(canvas, none ? "None" : "empty");
        } else if (!atHand && !(kind.stored() <= MOST_ENTRIES)) {
            field.drawEmpty(canvas, "not written out");
            what += ", " + Caption.number(kind.stored()) + " entries if it were";
        } else {
            SpyCells cells = new SpyCells(kind.entries(), field);
            what += counts(cells);
            draw(canvas, cells);
        }
        grid(canvas);
        field.axes(canvas);
        Caption.draw(canvas, head, what, size().width());
    }

    private static String described(Kind kind) {
        String form = kind.form().name();
        return kind.describe().equalsIgnoreCase(form) ? form : kind.describe() + ", " + form;
    }

    private String counts(SpyCells cells) {
        double all = (double) field.rows() * field.cols();
        return String.format(Locale.ROOT, ", %,d %s", cells.entries, cells.entries == 1 ? "entry" : "entries")
                + ", " + Caption.number(100 * cells.entries / all) + "% full"
                + (cells.zeros == 0 ? "" : String.format(Locale.ROOT, ", %,d of them 0", cells.zeros))
                + (cells.notFinite == 0 ? "" : String.format(Locale.ROOT, ", %,d not finite", cells.notFinite));
    }

    private void draw(Canvas canvas, SpyCells cells) {
        double most = Arrays.stream(cells.largest).max().orElse(0);
        double least =
                Arrays.stream(cells.largest).filter(size -> size > 0).min().orElse(most);
        int high = most > 0 ? (int) Math.ceil(Math.log10(most)) : 0;
        int low = most > 0 ? Math.max((int) Math.floor(Math.log10(least)), high - MOST_DECADES) : 0;
        int decades = Math.max(1, high - low);
        double fullest = 0;
        for (int cell = 0; cell < cells.counts.length; cell++) {
            fullest = Math.max(fullest, cells.density(cell));
        }
        BufferedImage image = new BufferedImage(field.across(), field.down(), BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < field.down(); i++) {
            for (int j = 0; j < field.across(); j++) {
                int cell = i * field.across() + j;
                image.setRGB(j, i, color(cells, cell, fullest, high, decades).getRGB());
            }
        }
        field.draw(canvas, image);
        if (coloring == Coloring.MAGNITUDE) {
            ColorBar.draw(
                    canvas,
                    field,
                    Colors.SEQUENTIAL,
                    ColorBar.intervals(decades),
                    at -> "1e" + Math.round(high - decades * (1 - at)));
        } else if (coloring == Coloring.SIGN) {
            signs(canvas);
        } else if (!field.isExact()) {
            canvas.text(
                    String.format(
                            Locale.ROOT,
                            "A cell is %s x %s entries; the darkest are %s%% full.",
                            Caption.number(Math.ceil((double) field.rows() / field.down())),
                            Caption.number(Math.ceil((double) field.cols() / field.across())),
                            Caption.number(Math.min(100, 100 * fullest))),
                    Caption.LEFT,
                    field.bottom() + 26,
                    Anchor.START,
                    12,
                    Ink.FAINT);
        }
    }

    private Color color(SpyCells cells, int cell, double fullest, int high, int decades) {
        if (cells.counts[cell] == 0) {
            return Ink.PAPER;
        }
        int signs = cells.signs[cell];
        if (coloring != Coloring.FULLNESS && (signs & SpyCells.NOT_FINITE) != 0) {
            return Colors.ALARM;
        }
        return switch (coloring) {
            case FULLNESS -> Colors.FULLNESS.apply(Math.pow(cells.density(cell) / fullest, GAMMA));
            case MAGNITUDE ->
                cells.largest[cell] == 0
                        ? Colors.GRID
                        : Colors.SEQUENTIAL.apply(1 - (high - Math.log10(cells.largest[cell])) / decades);
            case SIGN -> sign(signs);
        };
    }

    private static Color sign(int signs) {
        return switch (signs) {
            case 0 -> Colors.GRID;
            case SpyCells.POSITIVE -> Colors.DIVERGING.apply(0.85);
            case SpyCells.NEGATIVE -> Colors.DIVERGING.apply(0.15);
            default -> BOTH;
        };
    }

    private void signs(Canvas canvas) {
        String[] names = {"positive", "negative", "both", "zero", "not finite"};
        Color[] colors = {
            sign(SpyCells.POSITIVE), sign(SpyCells.NEGATIVE), BOTH, sign(0), Colors.ALARM,
        };
        for (int i = 0; i < names.length; i++) {
            double y = field.top() + 24 * i;
            canvas.fill(field.right() + 24, y, 14, 14, colors[i]);
            canvas.text(names[i], field.right() + 44, y + 11, Anchor.START, 11, Ink.FAINT);
        }
    }

    /** Lines between cells that are large enough, and between blocks. */
    private void grid(Canvas canvas) {
        double cell = Math.min(field.width() / Math.max(1, field.cols()), field.height() / Math.max(1, field.rows()));
        if (cell >= 8) {
            lines(canvas, 1, 1, Colors.GRID);
        }
        if (blockRows > 0) {
            lines(canvas, blockRows, blockCols, Colors.LINE);
        }
    }

    private void lines(Canvas canvas, int rows, int cols, Color color) {
        if (field.height() * rows >= LEAST_BLOCK * field.rows()) {
            for (long i = rows; i < field.rows(); i += rows) {
                double y = field.y((double) i);
                canvas.line(new double[] {field.left(), y, field.right(), y}, color, 0.5);
            }
        }
        if (field.width() * cols >= LEAST_BLOCK * field.cols()) {
            for (long j = cols; j < field.cols(); j += cols) {
                double x = field.x((double) j);
                canvas.line(new double[] {x, field.top(), x, field.bottom()}, color, 0.5);
            }
        }
    }
}
