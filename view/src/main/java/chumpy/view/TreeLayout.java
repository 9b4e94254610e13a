package chumpy.view;

import chumpy.inspect.Tree;
import chumpy.inspect.TreeEdge;
import chumpy.view.Line.Tone;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jspecify.annotations.Nullable;

/**
 * Places boxes in layers, users above their inputs, with as few crossings as can be had, by the layered algorithm of the
 * Eclipse Layout Kernel (Schulze, Spönemann and von Hanxleden, "Drawing layered graphs with port constraints", J. Visual
 * Languages and Computing 25, 2014).
 */
final class TreeLayout {
    private static final double MARGIN = 20;
    private static final double BETWEEN = 22;
    private static final double BETWEEN_LAYERS = 34;
    private static final double BESIDE_TEXT = 4;
    private static final double BESIDE_LINES = 10;
    private static final double LEGEND_WIDTH = 420;

    /** More lines than this begin as one, without the names of terms. */
    private static final int FAN = 9;

    /** ELK's registry is one for all; it is filled once. */
    private static final class Registry {
        static {
            LayoutMetaDataService.getInstance()
                    .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
        }

        private Registry() {}

        static LayeredLayoutProvider algorithm() {
            return new LayeredLayoutProvider();
        }
    }

    private final Tree tree;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkPort> entries = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();
    private final int[] exits;
    private final @Nullable ElkPort[] commonExits;

    private TreeLayout(Tree tree) {
        this.tree = tree;
        tree.nodes().forEach(node -> boxes.add(Box.of(node, tree.wrtName())));
        exits = new int[boxes.size()];
        commonExits = new ElkPort[boxes.size()];
        for (TreeEdge edge : tree.edges()) {
            arrows.add(Arrow.of(edge));
            exits[edge.user()]++;
        }
        arrows.replaceAll(arrow -> isFan(arrow) ? arrow.withoutTerm() : arrow);
        widen();
    }

    /** A place for everything. */
    static Geometry of(Tree tree) {
        TreeLayout layout = new TreeLayout(tree);
        layout.setOptions();
        layout.boxes.forEach(layout::add);
        layout.arrows.forEach(layout::add);
        Registry.algorithm().layout(layout.graph, new BasicProgressMonitor());
        return layout.geometry();
    }

    /** Whether an arrow is one of so many of its user that they begin as one line. */
    private boolean isFan(Arrow arrow) {
        return exits[arrow.edge().user()] > FAN;
    }

    /** Makes boxes as wide as what is written below them, each beside its line; lines begin at equal distances. */
    private void widen() {
        double[] widest = new double[boxes.size()];
        for (Arrow arrow : arrows) {
            int user = arrow.edge().user();
            widest[user] = Math.max(widest[user], arrow.isBrief() ? arrow.width() : 0);
        }
        for (int i = 0; i < widest.length; i++) {
            int count = exits[i] > FAN ? 1 : exits[i];
            boxes.set(i, boxes.get(i).atLeast((count + 1) * (widest[i] + BESIDE_LINES)));
        }
    }

    private void setOptions() {
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, BESIDE_TEXT);
        graph.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
    }

    private void add(Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_ORDER);
        nodes.add(node);
        entries.add(port(node, PortSide.NORTH, 0));
    }

    private void add(Arrow arrow) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                exit(arrow), entries.get(arrow.edge().input()));
        if (!arrow.lines().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel("text", edge);
            label.setDimensions(arrow.width(), arrow.height());
            // What is short stands beside the beginning and needs no place between the layers.
            label.setProperty(
                    CoreOptions.EDGE_LABELS_PLACEMENT,
                    arrow.isBrief() ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.CENTER);
        }
        edges.add(edge);
    }

    private ElkPort exit(Arrow arrow) {
        int user = arrow.edge().user();
        ElkPort exit = isFan(arrow) ? commonExits[user] : null;
        if (exit == null) {
            // Ports are counted clockwise, along the lower side from right to left.
            exit = port(nodes.get(user), PortSide.SOUTH, -edges.size());
            commonExits[user] = exit;
        }
        return exit;
    }

    private static ElkPort port(ElkNode node, PortSide side, int index) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setProperty(CoreOptions.PORT_INDEX, index);
        return port;
    }

    /** Takes over the places, below a title and above a legend. */
    private Geometry geometry() {
        Line title = new Line(tree.title(), Tone.TITLE);
        double top = MARGIN + title.height() + MARGIN / 2;
        double wide = Math.max(graph.getWidth(), title.width());
        double left = MARGIN + (wide - graph.getWidth()) / 2;
        for (int i = 0; i < nodes.size(); i++) {
            ElkNode node = nodes.get(i);
            boxes.set(i, boxes.get(i).at(new Point(left + node.getX(), top + node.getY())));
        }
        for (int i = 0; i < edges.size(); i++) {
            arrows.set(i, placed(arrows.get(i), edges.get(i)).moved(left, top));
        }
        double bottom = top + graph.getHeight() + MARGIN;
        List<Legend.Entry> legend = Legend.of(tree, MARGIN, Math.max(wide, LEGEND_WIDTH), bottom);
        double right = MARGIN + wide;
        for (Legend.Entry entry : legend) {
            right = Math.max(right, entry.textAt().x() + entry.text().width());
        }
        return new Geometry(
                tree,
                title,
                List.copyOf(boxes),
                List.copyOf(arrows),
                legend,
                Math.ceil(right + MARGIN),
                Math.ceil(bottom + Legend.height(legend, bottom)));
    }

    private static Arrow placed(Arrow arrow, ElkEdge edge) {
        List<Point> way = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            way.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                way.add(new Point(bend.getX(), bend.getY()));
            }
            way.add(new Point(section.getEndX(), section.getEndY()));
        }
        Point text = edge.getLabels().isEmpty()
                ? way.get(0)
                : new Point(
                        edge.getLabels().get(0).getX(), edge.getLabels().get(0).getY());
        return arrow.at(way, text);
    }
}
