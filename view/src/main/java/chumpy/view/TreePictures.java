package chumpy.view;

import chumpy.inspect.Tree;
import chumpy.inspect.TreeRenderer;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Path;

/** Draws trees; {@link Tree} finds it by itself. */
public final class TreePictures implements TreeRenderer {
    /** For {@link java.util.ServiceLoader}. */
    public TreePictures() {}

    @Override
    public String svg(Tree tree) {
        return SvgPicture.of(TreeLayout.of(tree));
    }

    @Override
    public byte[] png(Tree tree) {
        return PngPicture.of(TreeLayout.of(tree));
    }

    @Override
    public String html(Tree tree) {
        return TreePage.of(TreeLayout.of(tree));
    }

    @Override
    public boolean open(Path file) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return false;
        }
        try {
            Desktop.getDesktop().open(file.toFile());
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // nobody here opens such files
        }
    }
}
