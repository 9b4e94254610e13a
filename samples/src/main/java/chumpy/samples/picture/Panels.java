package chumpy.samples.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.math.BigDecimal;
import java.math.MathContext;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The look of the pictures' panels. */
public final class Panels {
    /** Of titles. */
    public static final Color INK = new Color(0x22, 0x26, 0x2b);
    /** Of what is less important. */
    public static final Color FAINT_INK = new Color(0x5b, 0x62, 0x6b);

    private static final Color GRID = new Color(0xe6, 0xe8, 0xeb);
    private static final Color DATA = new Color(0x1f, 0x5f, 0xa8, 0xb0);
    private static final Color MODEL = new Color(0xd8, 0x4a, 0x27);
    /** The same in every panel, so that panels above each other have their axes in line. */
    private static final int AXIS_WIDTH = 92;

    private static final int TICK_SPACING = 100;

    private Panels() {}

    /**
     * A number on an axis: short, without commas, and with an exponent where it would not be short otherwise.
     *
     * @param value the number
     * @return six digits at most
     */
    public static String tick(double value) {
        BigDecimal rounded = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent < -4 || exponent > 6
                ? rounded.movePointLeft(exponent).toPlainString() + "E" + exponent
                : rounded.toPlainString();
    }

    /**
     * An empty panel.
     *
     * @param width in pixels
     * @param height in pixels
     * @param xTitle below the horizontal axis; may be empty
     * @param yTitle beside the vertical axis
     * @param x the horizontal axis
     * @param y the vertical axis
     * @return a chart to add series to
     */
    public static XYChart panel(int width, int height, String xTitle, String yTitle, Range x, Range y) {
        XYChart chart = new XYChartBuilder()
                .width(width)
                .height(height)
                .xAxisTitle(xTitle)
                .yAxisTitle(yTitle)
                .build();
        XYStyler styler = chart.getStyler();
        styler.setChartTitleVisible(false);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderColor(GRID);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotContentSize(1);
        styler.setChartPadding(14);
        styler.setChartFontColor(INK);
        styler.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        styler.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        styler.setAxisTickLabelsColor(FAINT_INK);
        styler.setAxisTickMarksColor(GRID);
        styler.setXAxisTitleVisible(!xTitle.isEmpty());
        styler.setYAxisLeftWidthHint(AXIS_WIDTH);
        styler.setYAxisLabelAlignment(TextAlignment.Right);
        styler.setLegendPosition(LegendPosition.OutsideS);
        styler.setLegendLayout(LegendLayout.Horizontal);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        styler.setMarkerSize(8);
        styler.setPlotMargin(0);
        styler.setXAxisTickMarkSpacingHint(TICK_SPACING);
        styler.setXAxisTickLabelsFormattingFunction(Panels::tick);
        styler.setYAxisTickLabelsFormattingFunction(Panels::tick);
        styler.setXAxisMin(x.low());
        styler.setXAxisMax(x.high());
        styler.setYAxisMin(y.low());
        styler.setYAxisMax(y.high());
        return chart;
    }

    /**
     * Adds points, as large dots.
     *
     * @param chart the panel
     * @param name for the legend
     * @param x horizontal places
     * @param y vertical places; NaN leaves a point out
     */
    public static void points(XYChart chart, String name, double[] x, double[] y) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setMarkerColor(DATA);
    }

    /**
     * Adds a strong line.
     *
     * @param chart the panel
     * @param name for the legend
     * @param x horizontal places
     * @param y vertical places; NaN makes a gap
     */
    public static void line(XYChart chart, String name, double[] x, double[] y) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(MODEL);
        series.setLineStyle(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    /**
     * Adds a thin dashed line that the legend does not mention.
     *
     * @param chart the panel
     * @param name unlike that of other series
     * @param x horizontal places
     * @param y vertical places
     */
    public static void guide(XYChart chart, String name, double[] x, double[] y) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(FAINT_INK);
        series.setLineStyle(
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0));
        series.setShowInLegend(false);
    }
}
