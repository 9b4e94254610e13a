package chumpy.optimize;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The picture of a {@link Convergence}: curves over iterations, in powers of ten. */
final class ConvergencePlot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;
    private static final int LEFT = 64;
    private static final int RIGHT = WIDTH - 20;
    private static final int TOP = 44;
    private static final int BOTTOM = HEIGHT - 48;
    private static final int MOST_TICKS = 10;
    private static final int MOST_MARKS = 80;

    private final List<Convergence.Entry> entries;
    private final double shift;
    private final int lastIteration;
    private final StringBuilder svg = new StringBuilder();
    private int low;
    private int high;

    ConvergencePlot(List<Convergence.Entry> entries) {
        this.entries = entries;
        double least = entries.stream()
                .mapToDouble(Convergence.Entry::cost)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        this.shift = Math.min(least, 0);
        this.lastIteration = Math.max(
                1, entries.stream().mapToInt(Convergence.Entry::iteration).max().orElse(1));
        scale();
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, HEIGHT);
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        axes();
        curve(0, "#0072b2", shift < 0 ? "cost above the least" : "cost", e -> e.cost() - shift);
        curve(1, "#d55e00", "gradient", Convergence.Entry::gradientNorm);
        curve(2, "#009e73", "step", this::step);
        if (hasMarks() && entries.stream().anyMatch(ConvergencePlot::isRejected)) {
            add("<circle cx=\"%d\" cy=\"22\" r=\"3\" fill=\"white\" stroke=\"#666\" stroke-width=\"1.5\"/>", legend(3));
            add("<text x=\"%d\" y=\"26\">step not taken</text>", legend(3) + 10);
        }
        svg.append("</svg>\n");
    }

    private boolean hasMarks() {
        return entries.size() <= MOST_MARKS;
    }

    private static boolean isRejected(Convergence.Entry entry) {
        return !entry.accepted() && entry.iteration() > 0;
    }

    private static int legend(int number) {
        return LEFT + 170 * number;
    }

    private double step(Convergence.Entry entry) {
        return entry.iteration() == 0 ? Double.NaN : entry.stepNorm();
    }

    /** Whole powers of ten around all that can be shown. */
    private void scale() {
        low = Integer.MAX_VALUE;
        high = Integer.MIN_VALUE;
        for (Convergence.Entry entry : entries) {
            for (double y : new double[] {entry.cost() - shift, entry.gradientNorm(), step(entry)}) {
                if (isShown(y)) {
                    low = Math.min(low, (int) Math.floor(Math.log10(y)));
                    high = Math.max(high, (int) Math.ceil(Math.log10(y)));
                }
            }
        }
        if (low > high) {
            low = 0;
            high = 0;
        }
        high = Math.max(high, low + 1);
    }

    /** A logarithm has no place for zero. */
    private static boolean isShown(double y) {
        return y > 0 && y < Double.POSITIVE_INFINITY;
    }

    private double x(double iteration) {
        return LEFT + (RIGHT - LEFT) * iteration / lastIteration;
    }

    private double y(double exponent) {
        return BOTTOM - (BOTTOM - TOP) * (exponent - low) / (high - low);
    }

    private void axes() {
        int decades = (high - low + MOST_TICKS - 1) / MOST_TICKS;
        for (int exponent = low; exponent <= high; exponent += decades) {
            double y = y(exponent);
            add("<path d=\"M%d %.1fH%d\" stroke=\"#e3e3e3\"/>", LEFT, y, RIGHT);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">1e%d</text>", LEFT - 8, y + 4, exponent);
        }
        int every = tick();
        for (int i = 0; i <= lastIteration; i += every) {
            add("<path d=\"M%.1f %dv5\" stroke=\"#888\"/>", x(i), BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>", x(i), BOTTOM + 19, i);
        }
        add("<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#888\"/>", LEFT, TOP, BOTTOM, RIGHT);
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">iteration</text>", (LEFT + RIGHT) / 2, HEIGHT - 10);
    }

    /** 1, 2 or 5 times a power of ten. */
    private int tick() {
        for (int power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (lastIteration / (digit * power) <= MOST_TICKS) {
                    return digit * power;
                }
            }
        }
    }

    /** A line with a dot for each step, hollow if it was not taken; broken where there is nothing to show. */
    private void curve(int number, String color, String name, ToDoubleFunction<Convergence.Entry> what) {
        StringBuilder path = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        boolean down = false;
        for (Convergence.Entry entry : entries) {
            double value = what.applyAsDouble(entry);
            if (isShown(value)) {
                double x = x(entry.iteration());
                double y = y(Math.log10(value));
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", down ? "L" : "M", x, y));
                String fill = isRejected(entry) ? "white" : color;
                marks.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"", x, y))
                        .append(" fill=\"" + fill + "\"/>\n");
            }
            down = isShown(value);
        }
        if (path.isEmpty()) {
            return;
        }
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>", path, color);
        if (hasMarks()) {
            add("<g stroke=\"%s\" stroke-width=\"1.5\">\n%s</g>", color, marks);
        }
        int at = legend(number);
        add("<path d=\"M%d 22h24\" stroke=\"%s\" stroke-width=\"2.5\"/>", at, color);
        add("<text x=\"%d\" y=\"26\">%s</text>", at + 32, name);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
