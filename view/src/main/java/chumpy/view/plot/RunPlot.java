package chumpy.view.plot;

import chumpy.array.Arguments;
import chumpy.optimize.Convergence;
import chumpy.view.paint.Ink;
import chumpy.view.plot.Canvas.Anchor;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How runs converge, on a logarithmic scale: of one run cost, gradient and step, of several runs their costs.
 *
 * <pre>{@code
 * RunPlot.of(convergence).write(Path.of("run.png"));
 * RunPlot.of(Map.of("dogleg", first, "lm", second)).overSeconds().write(Path.of("runs.svg"));
 * }</pre>
 *
 * <p>Where a cost is negative, what is shown is the cost above the least. Zeros lie on the axis; what is not finite leaves
 * a gap. It shows what was recorded when it was made. Instances are immutable.
 */
public final class RunPlot extends Plot {
    private static final int WIDTH = 860;
    private static final double LEFT = 74;
    private static final double RIGHT = WIDTH - 28;
    private static final double TOP = Caption.HEIGHT + 14;
    private static final double BOTTOM = TOP + 360;
    private static final double LEGEND_LINE = 22;
    private static final double LEGEND_COLUMN = 196;
    private static final int LEGEND_COLUMNS = 4;
    private static final int LEGEND_LETTERS = 24;
    private static final int MOST_MARKS = 80;
    private static final int MOST_POINTS = 4000;
    private static final double MOST_TICKS = 10;

    /** Okabe and Ito's, which the colour-blind can tell apart. */
    private static final Color[] COLORS = {
        new Color(0x0072b2),
        new Color(0xd55e00),
        new Color(0x009e73),
        new Color(0xcc79a7),
        new Color(0xe69f00),
        new Color(0x56b4e9),
        new Color(0x000000)
    };

    private final List<Curve> curves;
    private final boolean oneRun;
    private final boolean shifted;
    private final boolean overSeconds;
    private final @Nullable String title;

    private RunPlot(List<Curve> curves, boolean oneRun, boolean shifted, boolean overSeconds, @Nullable String title) {
        this.curves = curves;
        this.oneRun = oneRun;
        this.shifted = shifted;
        this.overSeconds = overSeconds;
        this.title = title;
    }

    private record Point(int iteration, double seconds, double value, boolean taken) {
        boolean isPositive() {
            return value > 0 && value < Double.POSITIVE_INFINITY;
        }

        /** A logarithm has no place for zero, which is put below all others. */
        boolean isShown() {
            return isPositive() || value == 0;
        }
    }

    private record Curve(String name, List<Point> points) {}

    /**
     * A plot of one run.
     *
     * @param run what was recorded
     * @return cost, gradient and step by iterations
     */
    public static RunPlot of(Convergence run) {
        List<Convergence.Entry> entries =
                Arguments.given("RunPlot.of", "run", run).entries();
        double shift = shift(List.of(entries));
        List<Curve> curves = List.of(
                curve(shift < 0 ? "cost above the least" : "cost", entries, e -> e.cost() - shift),
                curve("gradient", entries, Convergence.Entry::gradientNorm),
                curve("step", entries, e -> e.iteration() == 0 ? Double.NaN : e.stepNorm()));
        return new RunPlot(curves, true, shift < 0, false, null);
    }

    /**
     * A plot of several runs.
     *
     * @param runs what was recorded, by name, in the order of the map
     * @return their costs by iterations
     */
    public static RunPlot of(Map<String, Convergence> runs) {
        Map<String, List<Convergence.Entry>> entries = new LinkedHashMap<>();
        Arguments.given("RunPlot.of", "runs", runs)
                .forEach((name, run) -> entries.put(
                        Arguments.given("RunPlot.of", "name", name),
                        Arguments.given("RunPlot.of", name, run).entries()));
        double shift = shift(List.copyOf(entries.values()));
        List<Curve> curves = new ArrayList<>();
        entries.forEach((name, run) -> curves.add(curve(name, run, e -> e.cost() - shift)));
        return new RunPlot(curves, false, shift < 0, false, null);
    }

    /**
     * Chooses seconds for the horizontal axis.
     *
     * @return a plot with this option
     */
    public RunPlot overSeconds() {
        return new RunPlot(curves, oneRun, shifted, true, title);
    }

    /**
     * Gives it a title.
     *
     * @param text "Convergence" unless given
     * @return a plot with this option
     */
    public RunPlot title(String text) {
        return new RunPlot(curves, oneRun, shifted, overSeconds, Arguments.given("title", "text", text));
    }

    /** 0, or the least cost if that is negative. */
    private static double shift(List<List<Convergence.Entry>> runs) {
        return runs.stream()
                .flatMap(List::stream)
                .mapToDouble(Convergence.Entry::cost)
                .filter(cost -> cost < 0 && cost > Double.NEGATIVE_INFINITY)
                .min()
                .orElse(0);
    }

    private static Curve curve(String name, List<Convergence.Entry> entries, ToDoubleFunction<Convergence.Entry> what) {
        int every = entries.size() / MOST_POINTS + 1;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (i % every == 0 || i == entries.size() - 1) {
                Convergence.Entry e = entries.get(i);
                boolean taken = e.accepted() || e.iteration() == 0;
                points.add(new Point(e.iteration(), e.seconds(), what.applyAsDouble(e), taken));
            }
        }
        return new Curve(name, points);
    }

    @Override
    Size size() {
        int lines = (curves.size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS;
        return new Size(WIDTH, (int) (BOTTOM + 56 + LEGEND_LINE * lines));
    }

    private double across(Point point) {
        return overSeconds ? point.seconds() : point.iteration();
    }

    @Override
    void draw(Canvas canvas) {
        double last = 0;
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        int iterations = 0;
        boolean zeros = false;
        for (Curve curve : curves) {
            for (Point point : curve.points()) {
                last = Math.max(last, across(point));
                iterations = Math.max(iterations, point.iteration());
                zeros |= point.value() == 0;
                if (point.isPositive()) {
                    low = Math.min(low, (int) Math.floor(Math.log10(point.value())));
                    high = Math.max(high, (int) Math.ceil(Math.log10(point.value())));
                }
            }
        }
        low = low == Integer.MAX_VALUE ? 0 : low;
        high = Math.max(high, low + 1);
        Scales scales = new Scales(last > 0 ? last : 1, zeros ? low - 1 : low, high, zeros);
        axes(canvas, scales);
        for (int i = 0; i < curves.size(); i++) {
            curve(canvas, scales, curves.get(i), COLORS[i % COLORS.length]);
            legend(canvas, i);
        }
        String what = oneRun ? "one run" : shifted ? "costs above the least" : "costs";
        what += ", " + iterations + (iterations == 1 ? " iteration" : " iterations");
        Caption.draw(canvas, title == null ? "Convergence" : title, what, WIDTH);
    }

    private record Scales(double last, int low, int high, boolean zeros) {
        double x(double across) {
            return LEFT + (RIGHT - LEFT) * across / last;
        }

        double y(double exponent) {
            return BOTTOM - (BOTTOM - TOP) * (exponent - low) / (high - low);
        }

        double y(Point point) {
            return point.isPositive() ? y(Math.log10(point.value())) : BOTTOM;
        }
    }

    private void axes(Canvas canvas, Scales scales) {
        int decades = (int) Math.ceil((scales.high - scales.low) / MOST_TICKS);
        for (int exponent = scales.low; exponent <= scales.high; exponent += decades) {
            double y = scales.y(exponent);
            canvas.line(new double[] {LEFT, y, RIGHT, y}, Colors.GRID, 1);
            String text = scales.zeros && exponent == scales.low ? "0" : "1e" + exponent;
            canvas.text(text, LEFT - 8, y + 4, Anchor.END, 12, Ink.FAINT);
        }
        double every = tick(scales.last);
        for (int i = 0; i * every <= scales.last * (1 + 1e-9); i++) {
            double x = scales.x(i * every);
            canvas.line(new double[] {x, BOTTOM, x, BOTTOM + 5}, Colors.LINE, 1);
            canvas.text(Caption.number(i * every), x, BOTTOM + 20, Anchor.MIDDLE, 12, Ink.FAINT);
        }
        canvas.line(new double[] {LEFT, TOP, LEFT, BOTTOM, RIGHT, BOTTOM}, Colors.LINE, 1);
        String name = overSeconds ? "seconds" : "iteration";
        canvas.text(name, (LEFT + RIGHT) / 2, BOTTOM + 40, Anchor.MIDDLE, 12, Ink.FULL);
    }

    /** 1, 2 or 5 times a power of ten; of iterations at least 1. */
    private double tick(double last) {
        double power = overSeconds ? Math.pow(10, Math.floor(Math.log10(last)) - 2) : 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (last / (digit * power) <= MOST_TICKS) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    /** A line with a dot for each step, hollow if it was not taken; broken where there is nothing to show. */
    private void curve(Canvas canvas, Scales scales, Curve curve, Color color) {
        double[] line = new double[2 * curve.points().size()];
        int length = 0;
        for (Point point : curve.points()) {
            if (point.isShown()) {
                line[length++] = scales.x(across(point));
                line[length++] = scales.y(point);
            } else {
                line(canvas, line, length, color);
                length = 0;
            }
        }
        line(canvas, line, length, color);
        if (curve.points().size() <= MOST_MARKS) {
            for (Point point : curve.points()) {
                if (point.isShown()) {
                    double y = scales.y(point);
                    canvas.disc(scales.x(across(point)), y, 3, point.taken() ? color : Ink.PAPER, color);
                }
            }
        }
    }

    private static void line(Canvas canvas, double[] points, int length, Color color) {
        if (length > 2) {
            canvas.line(Arrays.copyOf(points, length), color, 1.8);
        }
    }

    private void legend(Canvas canvas, int number) {
        double x = LEFT + LEGEND_COLUMN * (number % LEGEND_COLUMNS);
        int line = number / LEGEND_COLUMNS;
        double y = BOTTOM + 62 + LEGEND_LINE * line;
        String name = curves.get(number).name();
        String shown = name.length() <= LEGEND_LETTERS ? name : name.substring(0, LEGEND_LETTERS - 3) + "...";
        canvas.line(new double[] {x, y - 4, x + 24, y - 4}, COLORS[number % COLORS.length], 2.5);
        canvas.text(shown, x + 32, y, Anchor.START, 12, Ink.FULL);
    }
}
