package chumpy.view.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is in the files of a plot. */
final class PlotFiles {
    private PlotFiles() {}

    /** The pixels; not by way of a file, since that takes long to be packed. */
    static BufferedImage pixels(Plot plot) {
        BufferedImage image = plot.pixels();
        assertThat(image.getWidth()).isEqualTo(2 * plot.size().width());
        assertThat(image.getHeight()).isEqualTo(2 * plot.size().height());
        return image;
    }

    static Document svg(Plot plot) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(plot.toSvg())));
            assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
            return document;
        } catch (Exception e) {
            throw new AssertionError(plot.toSvg(), e);
        }
    }

    /** All texts, and that none of them lies outside. */
    static List<String> texts(Plot plot) {
        NodeList elements = svg(plot).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            org.w3c.dom.Element element = (org.w3c.dom.Element) elements.item(i);
            assertThat(Double.parseDouble(element.getAttribute("x")))
                    .isBetween(0.0, (double) plot.size().width());
            assertThat(Double.parseDouble(element.getAttribute("y")))
                    .isBetween(0.0, (double) plot.size().height());
            texts.add(element.getTextContent());
        }
        return texts;
    }

    /** The colour of the pixel at a place of a field, in the middle of row i and column j. */
    static int color(BufferedImage image, Field field, int i, int j) {
        int x = (int) (2 * field.x(j + 0.5));
        int y = (int) (2 * field.y(i + 0.5));
        return image.getRGB(x, y) & 0xffffff;
    }
}
