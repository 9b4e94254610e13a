package chumpy.view;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.inspect.Tree;
import chumpy.inspect.TreeNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TreePicturesTest {
    static Stream<Arguments> trees() {
        return Forest.all().entrySet().stream()
                .map((Map.Entry<String, Tree> e) -> Arguments.of(e.getKey(), e.getValue()));
    }

    private static Document xml(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(javax.xml.XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name, String cssClass) {
        NodeList all = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(cssClass)) {
                found.add(element);
            }
        }
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void everythingHasAPlaceOfItsOwn(String name, Tree tree) {
        Geometry geometry = TreeLayout.of(tree);
        List<Box> boxes = geometry.boxes();
        assertThat(boxes).hasSameSizeAs(tree.nodes());
        for (Box box : boxes) {
            assertThat(box.at().x()).isGreaterThanOrEqualTo(0);
            assertThat(box.at().y()).isGreaterThanOrEqualTo(geometry.title().height());
            assertThat(box.at().x() + box.width()).isLessThanOrEqualTo(geometry.width());
            assertThat(box.at().y() + box.height()).isLessThanOrEqualTo(geometry.height());
            double[] baselines = box.baselines();
            assertThat(baselines[baselines.length - 1]).isLessThan(box.height());
            assertThat(box.lines()).allSatisfy(line -> assertThat(line.width()).isLessThan(box.width()));
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(0, i)) {
                Box box = boxes.get(i);
                boolean apart = box.at().x() + box.width() <= other.at().x()
                        || other.at().x() + other.width() <= box.at().x()
                        || box.at().y() + box.height() <= other.at().y()
                        || other.at().y() + other.height() <= box.at().y();
                assertThat(apart).as("%s and %s", box, other).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void arrowsLeadFromUsersDownToInputs(String name, Tree tree) {
        Geometry geometry = TreeLayout.of(tree);
        assertThat(geometry.arrows()).hasSameSizeAs(tree.edges());
        for (Arrow arrow : geometry.arrows()) {
            Box user = geometry.boxes().get(arrow.edge().user());
            Box input = geometry.boxes().get(arrow.edge().input());
            Point start = arrow.way().get(0);
            Point end = arrow.way().get(arrow.way().size() - 1);
            assertThat(isOnEdge(user, start)).as("%s begins at %s", arrow, user).isTrue();
            assertThat(isOnEdge(input, end)).as("%s ends at %s", arrow, input).isTrue();
            if (!tree.isOverview()) {
                assertThat(input.at().y()).isGreaterThan(user.at().y() + user.height());
            }
            assertThat(arrow.rounded()).allSatisfy(point -> {
                assertThat(point.x()).isBetween(0.0, geometry.width());
                assertThat(point.y()).isBetween(0.0, geometry.height());
            });
            assertThat(arrow.text().x()).isGreaterThanOrEqualTo(0);
            assertThat(arrow.text().x() + arrow.width()).isLessThanOrEqualTo(geometry.width());
        }
    }

    private static boolean isOnEdge(Box box, Point point) {
        double right = box.at().x() + box.width();
        double bottom = box.at().y() + box.height();
        boolean within = point.x() >= box.at().x() - 1e-6
                && point.x() <= right + 1e-6
                && point.y() >= box.at().y() - 1e-6
                && point.y() <= bottom + 1e-6;
        boolean atSide = Math.abs(point.x() - box.at().x()) < 1e-6 || Math.abs(point.x() - right) < 1e-6;
        return within && (atSide || Math.abs(point.y() - box.at().y()) < 1e-6 || Math.abs(point.y() - bottom) < 1e-6);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void svgIsWellFormedAndComplete(String name, Tree tree) throws Exception {
        String svg = tree.toSvg();
        Document document = xml(svg);
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI() == null ? root.getAttribute("xmlns") : root.getNamespaceURI())
                .isEqualTo("http://www.w3.org/2000/svg");
        List<Element> nodes = elements(document, "g", "node").stream()
                .filter(node -> node.hasAttribute("data-node"))
                .toList();
        assertThat(nodes).hasSameSizeAs(tree.nodes());
        for (TreeNode node : tree.nodes()) {
            Element box = nodes.get(node.number());
            assertThat(box.getAttribute("data-node")).isEqualTo(String.valueOf(node.number()));
            assertThat(box.getTextContent()).contains(node.kind().length() > 30 ? "" : kindOrContent(node));
        }
        assertThat(elements(document, "g", "edge").stream().filter(e -> e.hasAttribute("data-user")))
                .hasSameSizeAs(tree.edges());
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg).isEqualTo(tree.toSvg());
    }

    private static String kindOrContent(TreeNode node) {
        return node.name().equals(node.content()) ? node.name() : node.kind();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trees")
    void pngHasTheSizeOfTheGeometry(String name, Tree tree) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(tree.toPng()));
        Geometry geometry = TreeLayout.of(tree);
        assertThat((double) image.getWidth() / image.getHeight())
                .isBetween(0.98 * geometry.width() / geometry.height(), 1.02 * geometry.width() / geometry.height());
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(41_000_000);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
        Box box = geometry.boxes().get(0);
        double scale = image.getWidth() / geometry.width();
        int inside = image.getRGB(
                (int) (scale * box.middle()), (int) (scale * (box.at().y() + 3.5)));
        assertThat(inside & 0xffffff)
                .isEqualTo(Look.fill(Look.of(tree, box.node())).getRGB() & 0xffffff);
    }

    @Test
    void aHundredInputsAreDrawn() throws Exception {
        Ch[] parts = new Ch[100];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = array(i, i).label("part " + i);
        }
        Tree tree = Tree.of(chumpy.Chumpy.concatenate(parts));
        assertThat(elements(xml(tree.toSvg()), "g", "edge")).hasSize(100);
    }

    @Test
    void severalThreadsDrawTheirTrees() throws Exception {
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int seed = i / 2;
            work.add(() -> Tree.of(Forest.any(seed, 60)).toSvg());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> drawn = threads.invokeAll(work);
            for (int i = 0; i < 8; i++) {
                assertThat(drawn.get(i).get())
                        .isEqualTo(Tree.of(Forest.any(i / 2, 60)).toSvg());
            }
            Tree one = Tree.of(Forest.any(9, 60));
            List<Future<String>> same = threads.invokeAll(List.of(one::toSvg, one::toSvg, one::toHtml));
            assertThat(same.get(0).get()).isEqualTo(same.get(1).get()).isEqualTo(one.toSvg());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void withoutADesktopShowSaysWhereThePictureIs() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Path file;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            file = Forest.quadratic().showTree();
        } finally {
            System.setOut(before);
        }
        try {
            assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("The tree is in " + file);
            assertThat(Files.readString(file)).isEqualTo(Forest.quadratic().toSvg());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theWidthOfTextIsThatOfItsLettersTogether() {
        assertThat(Widths.of("", 10, false)).isZero();
        assertThat(Widths.of("ab", 10, false)).isEqualTo(Widths.of("a", 10, false) + Widths.of("b", 10, false));
        assertThat(Widths.of("W", 10, false)).isGreaterThan(Widths.of("i", 10, false));
        assertThat(Widths.of("a", 20, true)).isGreaterThan(2 * Widths.of("a", 10, false));
    }
}
