package chumpy.samples.bal;

import chumpy.NdArray;
import chumpy.samples.picture.Panels;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * A bundle adjustment as a picture: above, the scene as it is in the end; below, which part of the observations has at
 * most which reprojection error, before and after.
 */
final class BalPicture {
    private static final int WIDTH = 1200;
    private static final int HEAD = 84;
    private static final int SCENE = 720;
    private static final int ERRORS = 396;
    private static final int MARGIN = 24;

    private final BalProblem problem;
    private final NdArray cameras;
    private final NdArray points;
    private final PixelErrors before;
    private final PixelErrors after;

    BalPicture(BalProblem problem, NdArray cameras, NdArray points, PixelErrors before, PixelErrors after) {
        this.problem = problem;
        this.cameras = cameras;
        this.points = points;
        this.before = before;
        this.after = after;
    }

    BufferedImage image() {
        BufferedImage whole = new BufferedImage(WIDTH, HEAD + SCENE + ERRORS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEAD + SCENE + ERRORS);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        head(g);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(0, HEAD);
        ScenePanel.of(cameras, points, WIDTH, SCENE).paint(g, WIDTH, SCENE);
        g.translate(0, SCENE);
        ErrorPanel.of(before, after, WIDTH, ERRORS).paint(g, WIDTH, ERRORS);
        g.dispose();
        return whole;
    }

    private void head(Graphics2D g) {
        g.setColor(Panels.INK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 26));
        g.drawString(problem.name(), MARGIN, 40);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        g.setColor(Panels.FAINT_INK);
        String counts = String.format(
                Locale.ROOT,
                "%,d cameras, %,d points, %,d observations; root mean square of the residuals %.3f px, before %.3f px",
                cameras.shape(0),
                points.shape(0),
                problem.observations(),
                after.rms(),
                before.rms());
        g.drawString(counts, MARGIN, 68);
    }
}
