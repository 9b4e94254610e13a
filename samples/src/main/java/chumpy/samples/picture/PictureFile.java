package chumpy.samples.picture;

import chumpy.samples.BadInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** Where pictures go. */
public final class PictureFile {
    private static final String SUFFIX = ".png";

    private PictureFile() {}

    /**
     * Draws a picture and writes it as PNG.
     *
     * @param where the file if it ends in {@code .png}, else a folder; folders are made if need be
     * @param name what the file is called in a folder; it may come out of other files and leads to no other folder
     * @param picture draws it
     * @return the file; it is replaced if it is there
     * @throws BadInputException if it cannot be written
     */
    public static Path write(Path where, String name, Supplier<BufferedImage> picture) {
        Path file = isPng(where) ? where : where.resolve(name.replaceAll("[^A-Za-z0-9_-]", "_") + SUFFIX);
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            // Encoded first: a file is not begun that could not be finished.
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture.get(), "png", bytes);
            Files.write(file, bytes.toByteArray());
            return file;
        } catch (IOException e) {
            throw new BadInputException("cannot write the picture " + file + ": " + e.getMessage());
        } catch (RuntimeException | LinkageError | InternalError e) {
            // What a Java without fonts or graphics libraries throws, as small container images have them, is not said.
            throw new IllegalStateException(
                    "the picture cannot be drawn here; install fonts (fontconfig) or use --no-picture: " + e, e);
        }
    }

    /**
     * Whether this names a file.
     *
     * @param where a file or a folder
     * @return whether it ends in {@code .png}
     */
    public static boolean isPng(Path where) {
        return where.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }
}
