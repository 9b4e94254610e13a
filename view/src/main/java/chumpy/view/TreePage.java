package chumpy.view;

import chumpy.inspect.Sparsity;
import chumpy.inspect.Tree;
import chumpy.inspect.TreeDetails;
import chumpy.inspect.TreeJacobian;
import chumpy.inspect.TreeNode;
import chumpy.inspect.ValueSummary;
import chumpy.view.paint.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page to look around in a tree: the picture, a search, and a panel that tells of the chosen node. The page is one file:
 * {@code tree.html}, in which {@code tree.css}, {@code tree.js}, the picture and the data take the places of comments.
 */
final class TreePage {
    private static final Pattern PLACE = Pattern.compile("/\\* (style|script) \\*/|<!-- (title|picture) -->|\"data\"");

    private static final int LEVELS = 9;
    private static final int DIGITS = 8;

    private TreePage() {}

    /** All in one pass, so that no text of a node is taken for a place. */
    static String of(Geometry geometry) {
        return PLACE.matcher(resource("tree.html"))
                .replaceAll(place -> Matcher.quoteReplacement(part(place.group(), geometry)));
    }

    private static String part(String place, Geometry geometry) {
        return switch (place) {
            case "/* style */" -> resource("tree.css");
            case "/* script */" -> resource("tree.js");
            case "<!-- picture -->" -> SvgPicture.element(geometry);
            case "\"data\"" -> data(geometry.tree());
            default -> Markup.escaped(geometry.title().text());
        };
    }

    private static String resource(String name) {
        try (InputStream in = TreePage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String data(Tree tree) {
        Json json = new Json();
        json.array(tree.nodes(), node -> node(tree, node, json));
        return json.toString();
    }

    private static void node(Tree tree, TreeNode node, Json json) {
        TreeDetails details = tree.details(node);
        json.object()
                .put("name", node.name())
                .put("label", node.label())
                .put("kind", node.kind())
                .put("shape", node.shape())
                .put("role", node.role().name().toLowerCase(Locale.ROOT))
                .put("count", node.count())
                .put("error", node.error())
                .put("state", node.state().name().toLowerCase(Locale.ROOT))
                .put("wrt", tree.wrtName())
                .put(
                        "jacobian",
                        node.jacobian() == null ? null : node.jacobian().toString());
        json.key("terms").array(node.terms(), json::text);
        ValueSummary value = details.value();
        if (value != null) {
            json.key("value").object();
            json.put("size", value.size())
                    .put("least", number(value.least()))
                    .put("largest", number(value.largest()))
                    .put("mean", number(value.mean()))
                    .put("nans", value.nans())
                    .put("infinities", value.infinities())
                    .put("text", value.text())
                    .end();
        }
        json.put("more", details.more());
        json.key("derivatives").array(details.derivatives(), d -> derivative(d, json));
        json.end();
    }

    private static void derivative(TreeDetails.Derivative derivative, Json json) {
        json.object()
                .put("term", derivative.term())
                .put("input", derivative.input())
                .put("remark", derivative.remark());
        TreeJacobian jacobian = derivative.jacobian();
        if (jacobian != null) {
            json.put("form", jacobian.form().name().toLowerCase(Locale.ROOT))
                    .put("kind", jacobian.kind())
                    .put("rows", jacobian.rows())
                    .put("cols", jacobian.cols())
                    .put("stored", jacobian.stored())
                    .put("bytes", jacobian.bytes());
        }
        Sparsity sparsity = derivative.sparsity();
        if (sparsity != null) {
            json.put("high", sparsity.height()).put("wide", sparsity.width()).put("cells", cells(sparsity));
        }
        json.end();
    }

    /** A digit for each cell, row after row: 0 for an empty one, 9 for a full one. */
    private static String cells(Sparsity sparsity) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < sparsity.height(); i++) {
            for (int j = 0; j < sparsity.width(); j++) {
                cells.append((int) Math.ceil(LEVELS * sparsity.density(i, j)));
            }
        }
        return cells.toString();
    }

    private static String number(double value) {
        return Double.isNaN(value)
                ? ""
                : new BigDecimal(value)
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toString();
    }
}
