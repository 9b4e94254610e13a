package chumpy.samples.bal;

import chumpy.samples.picture.Panels;
import chumpy.samples.picture.Range;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** For each distance in pixels the part of the observations whose reprojection error is at most that. */
final class ErrorPanel {
    private static final int STEPS = 500;
    /** The errors of this part of the observations are to the left of the panel. */
    private static final double SMALL = 0.01;

    private static final double LARGE = 0.998;
    /** No axis spans more than this ratio. */
    private static final double SPAN = 1e6;

    private static final Color BEFORE = new Color(0x8a, 0x93, 0x9e);
    private static final Color AFTER = new Color(0xd8, 0x4a, 0x27);

    private ErrorPanel() {}

    static XYChart of(PixelErrors before, PixelErrors after, int width, int height) {
        double high = Math.max(largest(before), largest(after));
        double low = Math.max(Math.min(before.quantile(SMALL), after.quantile(SMALL)), high / SPAN);
        XYChart chart = Panels.panel(
                width,
                height,
                "reprojection error in pixels",
                "percent of observations",
                new Range(low, high),
                new Range(0, 102));
        chart.getStyler().setXAxisLogarithmic(true);
        curve(chart, "at the start", before, low, high, BEFORE);
        curve(chart, "at the end", after, low, high, AFTER);
        return chart;
    }

    private static double largest(PixelErrors errors) {
        double largest = errors.quantile(LARGE);
        return largest > 0 && largest < Double.POSITIVE_INFINITY ? largest : 1;
    }

    private static void curve(XYChart chart, String name, PixelErrors errors, double low, double high, Color color) {
        double[] x = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> low * Math.pow(high / low, (double) i / STEPS))
                .toArray();
        double[] y = Arrays.stream(x).map(v -> 100 * errors.part(v)).toArray();
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(color);
        series.setLineStyle(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
}
