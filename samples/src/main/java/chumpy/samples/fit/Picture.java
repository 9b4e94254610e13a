package chumpy.samples.fit;

import chumpy.samples.picture.Panels;
import chumpy.samples.picture.Range;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;

/**
 * A fit as a picture: above, the data with the fitted curve, or, where there are several predictors, observed against
 * fitted; below, the residuals. The two share their horizontal axis.
 */
final class Picture {
    private static final int WIDTH = 1200;
    private static final int HEAD = 84;
    private static final int UPPER = 540;
    private static final int LOWER = 306;
    private static final int MARGIN = 24;
    private static final int DENSE = 500;

    private final Fit fit;

    Picture(Fit fit) {
        this.fit = fit;
    }

    BufferedImage image() {
        BufferedImage whole = new BufferedImage(WIDTH, HEAD + UPPER + LOWER, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEAD + UPPER + LOWER);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        head(g);
        boolean curve = fit.data().columns().predictors().size() == 1;
        double[] fitted = fit.regression().fitted();
        double[] across = curve ? predictor() : fitted;
        Range horizontal = Range.over(across).widened();
        // Without this the points of a curve are moved to whole pixels, which makes it ragged.
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(0, HEAD);
        (curve ? curve(horizontal) : againstFitted(horizontal)).paint(g, WIDTH, UPPER);
        g.translate(0, UPPER);
        residuals(across, horizontal, curve).paint(g, WIDTH, LOWER);
        g.dispose();
        return whole;
    }

    private void head(Graphics2D g) {
        g.setColor(Panels.INK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        g.drawString(fit.data().name(), MARGIN, 40);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        g.setColor(Panels.FAINT_INK);
        g.drawString(fitting(g, fit.data().formula()), MARGIN, 68);
    }

    /** As much of a text as fits, with dots for the rest. */
    private static String fitting(Graphics2D g, String text) {
        if (g.getFontMetrics().stringWidth(text) <= WIDTH - 2 * MARGIN) {
            return text;
        }
        String shorter = text;
        while (g.getFontMetrics().stringWidth(shorter + " ...") > WIDTH - 2 * MARGIN) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter.strip() + " ...";
    }

    private XYChart curve(Range horizontal) {
        double[] observed = fit.regression().observed();
        Range measured = Range.over(predictor());
        double[] dense = IntStream.range(0, DENSE)
                .mapToDouble(i -> measured.at(i / (DENSE - 1.0)))
                .toArray();
        double[] model = fit.regression().predict(List.of(dense));
        Range vertical = Range.over(observed)
                .including(Range.over(fit.regression().fitted()))
                .widened();
        XYChart chart = Panels.panel(WIDTH, UPPER, "", responseLabel(), horizontal, vertical);
        Panels.line(chart, "fitted from start " + fit.start(), dense, vertical.clipped(model));
        Panels.points(chart, "observed", predictor(), observed);
        return chart;
    }

    private XYChart againstFitted(Range horizontal) {
        double[] observed = fit.regression().observed();
        Range vertical = Range.over(observed).including(horizontal);
        XYChart chart = Panels.panel(WIDTH, UPPER, "", responseLabel(), horizontal, vertical.widened());
        double[] ends = {horizontal.low(), horizontal.high()};
        Panels.line(chart, "observed = fitted from start " + fit.start(), ends, ends);
        Panels.points(chart, "observed", fit.regression().fitted(), observed);
        return chart;
    }

    private XYChart residuals(double[] across, Range horizontal, boolean curve) {
        double[] residuals = fit.regression().residuals().r().toArray();
        double largest = Arrays.stream(residuals)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        // The chart finds no ticks for numbers like 1E-13; Lanczos1 of NIST's has such residuals.
        int exponent = largest == 0 ? 0 : (int) Math.floor(Math.log10(largest));
        boolean scaled = exponent < -4 || exponent > 5;
        double unit = scaled ? Double.parseDouble("1E" + exponent) : 1;
        Range vertical = new Range(-largest / unit, largest / unit).widened();
        String xLabel = curve
                ? fit.data().columns().label(onlyPredictor())
                : "fitted " + fit.data().responseText();
        String yLabel = scaled ? "residual / 1E" + exponent : "residual";
        XYChart chart = Panels.panel(WIDTH, LOWER, xLabel, yLabel, horizontal, vertical);
        chart.getStyler().setLegendVisible(false);
        Panels.guide(chart, "zero", new double[] {horizontal.low(), horizontal.high()}, new double[] {0, 0});
        Panels.points(
                chart,
                "residual",
                across,
                Arrays.stream(residuals).map(r -> r / unit).toArray());
        return chart;
    }

    /** What the upper panel shows: the response, or what the model makes of it, with the response's meaning. */
    private String responseLabel() {
        Columns columns = fit.data().columns();
        String text = fit.data().responseText();
        if (text.equals(columns.response())) {
            return columns.label(columns.response());
        }
        String meaning = columns.labels().get(columns.response());
        return meaning == null ? text : text + " (" + columns.response() + ": " + meaning + ")";
    }

    private String onlyPredictor() {
        return fit.data().columns().predictors().get(0);
    }

    private double[] predictor() {
        return fit.data().columns().column(onlyPredictor());
    }
}
