package chumpy.inspect;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.array.Arguments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * An expression as a picture: a box for each node, roots at the top, what they are made of below; what is shared is drawn
 * once.
 *
 * <pre>{@code
 * Tree.of(f).show();                                  // opens the picture, or says which file it is in
 * Tree.of(f).wrt(x).write(Path.of("f.svg"));          // what depends on x, with the derivatives on the edges
 * Tree.of(f).cacheLimit(1 << 20).write(Path.of("f.png"));
 * Tree.of(f).status().write(Path.of("f.html"));       // a page to look around in
 * }</pre>
 *
 * <p>Options give another tree and leave this one as it is. A tree looks at its expression when something is first asked of
 * it, and keeps what it saw. For shapes it computes what is not remembered; where that throws, the node is drawn with what
 * it threw, and the others nevertheless. Derivatives that it needs are not remembered by the nodes.
 *
 * <p>More nodes than the {@link #limit} are shown as an overview, in which nodes share a box that are of the same kind and
 * shape and are made, down to some depth, of what is again of the same kind and shape. It takes a few seconds for a million
 * nodes.
 *
 * <p>DOT is written by the library itself; the rest needs the artifact {@code chumpy-view}.
 */
public final class Tree {
    private static final int LEAST_BOXES = 10;

    private final List<Ch> roots;
    private final TreeOptions options;
    private @Nullable TreeSight sight;

    private Tree(List<Ch> roots, TreeOptions options) {
        this.roots = roots;
        this.options = options;
    }

    /**
     * The tree of expressions.
     *
     * @param roots one or several expressions, which may share nodes
     * @return a tree without options
     * @throws TreeException if there is none
     */
    public static Tree of(Ch... roots) {
        List<Ch> all = List.copyOf(Arguments.allGiven("Tree", "roots", Arrays.asList(given("Tree", "roots", roots))));
        if (all.isEmpty()) {
            throw new TreeException("Tree: of no expression; give at least one");
        }
        return new Tree(all, TreeOptions.NONE);
    }

    /**
     * Shows what composed primitives are made of, too.
     *
     * @return another tree
     */
    public Tree opened() {
        return new Tree(roots, options.withOpened());
    }

    /**
     * Computes nothing: what has no value is drawn without its shape.
     *
     * @return another tree
     */
    public Tree asIs() {
        return new Tree(roots, options.withoutComputing());
    }

    /**
     * Colours the nodes by whether their values were remembered, before anything was computed for the tree.
     *
     * @return another tree
     */
    public Tree status() {
        return new Tree(roots, options.withStatus());
    }

    /**
     * Shows which remembered Jacobians are large, local ones and those that {@code drWrt} gave, on coloured edges.
     *
     * @param bytes how many bytes their numbers may take without being shown
     * @return another tree; it does not show derivatives by a {@link #wrt}
     * @throws TreeException if the limit is negative
     */
    public Tree cacheLimit(long bytes) {
        if (bytes < 0) {
            throw new TreeException("Tree.cacheLimit: " + bytes + " bytes; give 0 to see all");
        }
        return new Tree(roots, options.withCacheLimit(bytes));
    }

    /**
     * Shows only what leads to a node, with the derivative of each node by its inputs and by that node.
     *
     * @param wrt a leaf, a view of one, or any other node, as in {@link Ch#drWrt}
     * @return another tree
     */
    public Tree wrt(Ch wrt) {
        return new Tree(roots, options.withWrt(given("Tree.wrt", "wrt", wrt)));
    }

    /**
     * How many boxes there may be; if there are more nodes, an overview is shown.
     *
     * @param boxes at least 10; 150 unless set. A picture of a thousand takes several seconds
     * @return another tree
     * @throws TreeException if there are fewer
     */
    public Tree limit(int boxes) {
        if (boxes < LEAST_BOXES) {
            throw new TreeException(
                    "Tree.limit: " + boxes + " boxes are too few for an overview; give at least " + LEAST_BOXES);
        }
        return new Tree(roots, options.withLimit(boxes));
    }

    private synchronized TreeSight sight() {
        TreeSight known = sight;
        if (known == null) {
            known = new TreeSight(roots, options);
            sight = known;
        }
        return known;
    }

    /**
     * The boxes.
     *
     * @return inputs before those who use them, unless boxes of an overview use each other
     */
    public List<TreeNode> nodes() {
        return sight().nodes;
    }

    /**
     * The edges.
     *
     * @return those of a node in the order of its inputs
     */
    public List<TreeEdge> edges() {
        return sight().edges;
    }

    /**
     * How many nodes there are, and in how many boxes.
     *
     * @return a line to stand above a picture
     */
    public String title() {
        return sight().title;
    }

    /**
     * The number of nodes of the expression, shown or not.
     *
     * @return each counts once
     */
    public int size() {
        return sight().scan.size();
    }

    /**
     * Whether nodes share boxes.
     *
     * @return true if there are more than the limit
     */
    public boolean isOverview() {
        return sight().groups.isOverview();
    }

    /**
     * Whether nodes are to be coloured by their state.
     *
     * @return true if {@link #status} was asked for
     */
    public boolean hasStatus() {
        return options.status();
    }

    /**
     * The limit of remembered Jacobians.
     *
     * @return bytes; -1 for none
     */
    public long cacheLimit() {
        return options.cacheLimit();
    }

    /**
     * What the wrt is called.
     *
     * @return its label or kind; null if there is no wrt
     */
    public @Nullable String wrtName() {
        return options.wrtName();
    }

    /**
     * The box of the wrt, or of the leaf that it is a view of.
     *
     * @return its number; -1 if there is no wrt, or it is not in the picture
     */
    public int wrtBox() {
        TreeSight now = sight();
        return now.scan.wrt() < 0 ? -1 : now.groups.boxOf(now.scan.wrt());
    }

    /**
     * The value of a node in numbers, and its derivatives by its inputs, as they are now.
     *
     * @param node one of {@link #nodes}
     * @return the details; of a box of several nodes, those of the first
     */
    public TreeDetails details(TreeNode node) {
        return sight().details(given("Tree.details", "node", node));
    }

    /**
     * The picture in the language of Graphviz.
     *
     * @return a directed graph
     */
    public String toDot() {
        return new TreeDot(this).toString();
    }

    /**
     * The picture as vector graphics.
     *
     * @return the text of an SVG file
     * @throws TreeException if {@code chumpy-view} is missing
     */
    public String toSvg() {
        return renderer().svg(this);
    }

    /**
     * The picture in pixels.
     *
     * @return the bytes of a PNG file
     * @throws TreeException if {@code chumpy-view} is missing
     */
    public byte[] toPng() {
        return renderer().png(this);
    }

    /**
     * A page with the picture, in which one can look around, search, and see the values and derivatives of each node.
     *
     * @return HTML that needs nothing else
     * @throws TreeException if {@code chumpy-view} is missing
     */
    public String toHtml() {
        return renderer().html(this);
    }

    /**
     * Writes the picture or page into a file.
     *
     * @param file its name ends in {@code .dot}, {@code .svg}, {@code .png} or {@code .html}
     * @throws TreeException if it ends in something else, or {@code chumpy-view} is missing
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        String name = given("Tree.write", "file", file).toString().toLowerCase(Locale.ROOT);
        byte[] bytes;
        if (name.endsWith(".png")) {
            bytes = toPng();
        } else {
            bytes = text(file, name.substring(name.lastIndexOf('.') + 1)).getBytes(StandardCharsets.UTF_8);
        }
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Path file, String ending) {
        return switch (ending) {
            case "dot", "gv" -> toDot();
            case "svg" -> toSvg();
            case "html", "htm" -> toHtml();
            default ->
                throw new TreeException("Tree.write: cannot tell from its name what " + file
                        + " is to hold; let it end in .dot, .svg, .png or .html");
        };
    }

    /**
     * Opens the picture as the desktop opens an SVG file. Where there is no desktop, a line on the standard output says where
     * the file is.
     *
     * @return the file, in the folder for temporary ones
     * @throws TreeException if {@code chumpy-view} is missing
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path show() {
        TreeRenderer renderer = renderer();
        Path file;
        try {
            file = Files.createTempFile("chumpy-tree-", ".svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(file);
        if (!renderer.open(file)) {
            System.out.println("The tree is in " + file);
        }
        return file;
    }

    private static TreeRenderer renderer() {
        return ServiceLoader.load(TreeRenderer.class, Tree.class.getClassLoader())
                .findFirst()
                .or(() -> ServiceLoader.load(TreeRenderer.class).findFirst())
                .orElseThrow(() -> new TreeException("Tree: nothing here draws pictures; add the artifact"
                        + " io.github.chumpy4j:chumpy-view, or ask for toDot()"));
    }

    /** The title. */
    @Override
    public String toString() {
        return "Tree: " + title();
    }
}
