package chumpy.samples.bal;

import chumpy.NdArray;
import chumpy.samples.picture.Panels;
import chumpy.samples.picture.Range;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Points and cameras, seen at right angles to the plane in which the points are spread most. A camera is a triangle
 * that opens to where it looks; one that looks away from the plane is narrow. What lies far out may be off the panel.
 */
final class ScenePanel {
    /** More points than this are a blot, and take long to draw. */
    private static final int MOST_POINTS = 40_000;
    /** The parts of points and of cameras that are on the panel for sure. */
    private static final double INNER_POINTS = 0.96;

    private static final double INNER_CAMERAS = 0.9;
    /** How far beyond these cameras others are on the panel too, as a part of their range. */
    private static final double REACH = 0.5;
    /** What the axes with their titles and the legend take of a panel. */
    private static final int BESIDE = 136;

    private static final int BELOW = 86;
    /** The length of a camera, as a part of the panel's, if there are no more than so many. */
    private static final double CAMERA_LENGTH = 0.022;

    private static final double FEW_CAMERAS = 16;

    private static final String TITLE = "widest spread of the points (blue); cameras (red) open to where they look";

    private static final Color POINT = new Color(0x1f, 0x5f, 0xa8, 0x58);
    private static final Color CAMERA = new Color(0xd8, 0x4a, 0x27);

    private ScenePanel() {}

    static XYChart of(NdArray cameras, NdArray points, int width, int height) {
        double[] places = points.toArray();
        Poses poses = Poses.of(cameras);
        PrincipalPlane plane = PrincipalPlane.of(places);
        double[] x = plane.across(places);
        double[] y = plane.up(places);
        double[] cameraX = plane.across(poses.centres());
        double[] cameraY = plane.up(poses.centres());
        Range across = inner(x, INNER_POINTS).including(withNeighbours(cameraX));
        Range up = inner(y, INNER_POINTS).including(withNeighbours(cameraY));
        // One unit is as long on both axes.
        double aspect = (double) (width - BESIDE) / (height - BELOW);
        across = across.widened().atLeast((up.high() - up.low()) * aspect);
        up = up.widened().atLeast((across.high() - across.low()) / aspect);
        across = across.atLeast((up.high() - up.low()) * aspect);
        XYChart chart = Panels.panel(width, height, TITLE, "next widest spread", across, up);
        chart.getStyler().setMarkerSize(3);
        chart.getStyler().setLegendVisible(false);
        int step = (x.length - 1) / MOST_POINTS + 1;
        XYSeries dots = chart.addSeries("points", across.clipped(thinned(x, step)), up.clipped(thinned(y, step)));
        dots.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        dots.setMarker(SeriesMarkers.CIRCLE);
        dots.setMarkerColor(POINT);
        double length =
                CAMERA_LENGTH * Math.sqrt(Math.min(1, FEW_CAMERAS / cameraX.length)) * (across.high() - across.low());
        double[] directions = poses.directions();
        double[] lookX = plane.alongAcross(directions);
        double[] lookY = plane.alongUp(directions);
        XYSeries triangles = chart.addSeries(
                "cameras",
                across.clipped(triangles(cameraX, lookX, lookY, length, -1)),
                up.clipped(triangles(cameraY, lookY, lookX, length, 1)));
        triangles.setMarker(SeriesMarkers.NONE);
        triangles.setLineColor(CAMERA);
        triangles.setLineStyle(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        return chart;
    }

    private static Range inner(double[] values, double part) {
        double tail = (1 - part) / 2;
        return new Range(PrincipalPlane.quantile(values, tail), PrincipalPlane.quantile(values, 1 - tail));
    }

    /** All cameras but those that are far from most. */
    private static Range withNeighbours(double[] centres) {
        Range most = inner(centres, INNER_CAMERAS);
        Range all = Range.over(centres);
        double reach = REACH * (most.high() - most.low());
        return new Range(Math.max(all.low(), most.low() - reach), Math.min(all.high(), most.high() + reach));
    }

    private static double[] thinned(double[] values, int step) {
        return IntStream.range(0, (values.length - 1) / step + 1)
                .mapToDouble(i -> values[i * step])
                .toArray();
    }

    /** One coordinate of a polygon for each camera: its centre, the two ends of its opening, its centre, and a gap. */
    private static double[] triangles(double[] centre, double[] ahead, double[] other, double length, int turn) {
        double[] out = new double[5 * centre.length];
        for (int i = 0; i < centre.length; i++) {
            double end = centre[i] + length * ahead[i];
            double norm = Math.hypot(ahead[i], other[i]);
            double half = norm == 0 ? 0 : turn * length / 2 * other[i] / norm;
            out[5 * i] = centre[i];
            out[5 * i + 1] = end + half;
            out[5 * i + 2] = end - half;
            out[5 * i + 3] = centre[i];
            out[5 * i + 4] = Double.NaN;
        }
        return out;
    }
}
