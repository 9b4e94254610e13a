package chumpy.inspect;

import java.nio.file.Path;

/**
 * What draws a {@link Tree}. It is looked for with {@link java.util.ServiceLoader} when a picture is asked for; {@code
 * chumpy-view} has one.
 */
public interface TreeRenderer {
    /**
     * Draws a tree.
     *
     * @param tree what to draw
     * @return the text of an SVG file
     */
    String svg(Tree tree);

    /**
     * Draws a tree.
     *
     * @param tree what to draw
     * @return the bytes of a PNG file
     */
    byte[] png(Tree tree);

    /**
     * Makes a page of a tree.
     *
     * @param tree what to show
     * @return HTML that needs nothing else
     */
    String html(Tree tree);

    /**
     * Opens a file as the desktop does.
     *
     * @param file a picture or a page
     * @return false if there is no desktop, or it does not know what to do with the file
     */
    boolean open(Path file);
}
