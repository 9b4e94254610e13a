package chumpy.view.plot;

import chumpy.array.Arguments;
import chumpy.view.paint.Pixels;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A plot, as PNG or as SVG. Needs no display. */
public abstract sealed class Plot permits Spy, Heatmap, RunPlot {
    Plot() {}

    /** How wide and how high it is. */
    abstract Size size();

    /** Draws it. */
    abstract void draw(Canvas canvas);

    /** In units of which a PNG has two pixels. */
    record Size(int width, int height) {}

    /**
     * The picture in pixels.
     *
     * @return the bytes of a PNG file
     */
    public final byte[] toPng() {
        return Pixels.png(pixels());
    }

    /** The picture as {@link #toPng} writes it. */
    final BufferedImage pixels() {
        PixelCanvas canvas = new PixelCanvas(size().width(), size().height());
        draw(canvas);
        return canvas.image();
    }

    /**
     * The picture in lines and text, which can be enlarged; fields of many cells are embedded as pixels.
     *
     * @return the text of an SVG file
     */
    public final String toSvg() {
        SvgCanvas canvas = new SvgCanvas(size().width(), size().height());
        draw(canvas);
        return canvas.toString();
    }

    /**
     * Writes the picture into a file.
     *
     * @param file its name ends in {@code .png} or {@code .svg}
     * @throws PlotException if it ends in something else
     * @throws UncheckedIOException if it cannot be written
     */
    public final void write(Path file) {
        String name = Arguments.given("write", "file", file).toString().toLowerCase(Locale.ROOT);
        byte[] bytes;
        if (name.endsWith(".png")) {
            bytes = toPng();
        } else if (name.endsWith(".svg")) {
            bytes = toSvg().getBytes(StandardCharsets.UTF_8);
        } else {
            throw new PlotException(
                    "write: cannot tell from its name what " + file + " is to hold; let it end in .png or .svg");
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
