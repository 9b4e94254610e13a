package chumpy.view.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A sheet of pixels to be drawn on, with smooth edges; needs no display. */
public final class Pixels {
    private final BufferedImage image;
    private final Graphics2D graphics;

    /**
     * A blank sheet.
     *
     * @param width of the sheet, in units
     * @param height of it
     * @param scale pixels for each unit
     */
    public Pixels(double width, double height, double scale) {
        image = new BufferedImage(whole(width * scale), whole(height * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Ink.PAPER);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
    }

    private static int whole(double pixels) {
        return Math.max(1, (int) Math.ceil(pixels));
    }

    /**
     * What draws on it, in units.
     *
     * @return the same each time
     */
    public Graphics2D graphics() {
        return graphics;
    }

    /**
     * What was drawn. Nothing can be drawn any more.
     *
     * @return the pixels
     */
    public BufferedImage finished() {
        graphics.dispose();
        return image;
    }

    /**
     * A PNG file.
     *
     * @param image what it shows
     * @return its bytes
     */
    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
