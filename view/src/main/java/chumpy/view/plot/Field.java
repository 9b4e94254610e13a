package chumpy.view.plot;

import chumpy.view.paint.Ink;
import chumpy.view.plot.Canvas.Anchor;
import java.awt.image.BufferedImage;

/**
 * A field of rows and columns as it is drawn: how large it is, and how many cells it has, fewer than rows and columns where
 * they would be smaller than pixels. Cells are square if that is not too narrow, and whole pixels large.
 *
 * @param rows rows of the matrix
 * @param cols its columns
 * @param down cells from above to below
 * @param across cells from left to right
 * @param left where it begins
 * @param top where it begins
 * @param width in units
 * @param height in units
 */
record Field(int rows, int cols, int down, int across, double left, double top, double width, double height) {
    private static final int PIXELS = 2;
    private static final int LARGEST_CELL = 36 * PIXELS;
    private static final int NARROWEST = 160 * PIXELS;
    private static final int MOST = 640 * PIXELS;
    private static final int TICKS = 8;
    private static final int MANY_TICKS = 20;
    private static final double DIGIT = 7;
    private static final double GAP = 12;
    private static final double LINE = 18;

    static Field of(int rows, int cols, double left, double top) {
        double square = (double) MOST / Math.max(1, Math.max(rows, cols));
        double height = length(rows, square);
        double width = length(cols, square);
        int down = (int) Math.min(rows, height);
        int across = (int) Math.min(cols, width);
        return new Field(rows, cols, down, across, left, top, width / PIXELS, height / PIXELS);
    }

    /** In pixels. */
    private static double length(int cells, double square) {
        if (cells == 0) {
            return NARROWEST;
        }
        double wanted = Math.min(Math.max(cells * square, NARROWEST), (double) cells * LARGEST_CELL);
        return cells <= wanted ? cells * Math.floor(wanted / cells) : Math.floor(wanted);
    }

    /** For each row the cell it falls into. */
    int[] rowCells() {
        return places(rows, down);
    }

    /** For each column the cell it falls into. */
    int[] columnCells() {
        return places(cols, across);
    }

    private static int[] places(int length, int cells) {
        int[] places = new int[length];
        for (int i = 0; i < length; i++) {
            places[i] = (int) ((long) i * cells / length);
        }
        return places;
    }

    /** Whether each entry has a cell of its own. */
    boolean isExact() {
        return down == rows && across == cols;
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    double x(double column) {
        return left + width * column / Math.max(1, cols);
    }

    double y(double row) {
        return top + height * row / Math.max(1, rows);
    }

    void draw(Canvas canvas, BufferedImage cells) {
        canvas.cells(cells, left, top, width, height);
    }

    void drawEmpty(Canvas canvas, String why) {
        canvas.fill(left, top, width, height, Colors.EMPTY);
        canvas.text(why, left + width / 2, top + height / 2 + 4, Anchor.MIDDLE, 12, Ink.FAINT);
    }

    /** The frame, and the numbers of some rows and columns at their middles. */
    void axes(Canvas canvas) {
        // Around the cells and not over them.
        canvas.frame(left - 0.5, top - 0.5, width + 1, height + 1, Colors.LINE);
        int every = every(cols, width / (Integer.toString(cols).length() * DIGIT + GAP));
        for (int j = 0; j < cols; j += every) {
            double x = x(j + 0.5);
            canvas.line(new double[] {x, top - 4, x, top}, Colors.LINE, 1);
            canvas.text(Integer.toString(j), x, top - 8, Anchor.MIDDLE, 11, Ink.FAINT);
        }
        every = every(rows, height / LINE);
        for (int i = 0; i < rows; i += every) {
            double y = y(i + 0.5);
            canvas.line(new double[] {left - 4, y, left, y}, Colors.LINE, 1);
            canvas.text(Integer.toString(i), left - 8, y + 4, Anchor.END, 11, Ink.FAINT);
        }
    }

    /** 1, 2 or 5 times a power of ten, so that ticks are neither more than fit nor more than a few. */
    private static int every(int length, double fit) {
        double most = Math.max(1, Math.min(fit, length <= MANY_TICKS ? MANY_TICKS : TICKS));
        for (long power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (length / (double) (digit * power) <= most) {
                    return (int) Math.min(Integer.MAX_VALUE / 2, digit * power);
                }
            }
        }
    }
}
