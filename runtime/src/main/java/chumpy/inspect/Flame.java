package chumpy.inspect;

import chumpy.Ch;
import chumpy.graph.Traversal;
import java.util.Arrays;
import java.util.Locale;

/**
 * A {@link Profile} as a flame: a box for each node, as wide as the node and what stands below it have cost. A node that is
 * shared stands below the last of its users, so that every time counts once.
 */
final class Flame {
    private static final int NO_USER = -1;

    /** Boxes that are narrower, as a part of the page, deeper or later than this are left out. */
    private static final double NARROW = 0.0005;

    private static final int DEEP = 400;
    private static final int MANY = 20_000;
    private static final int HEIGHT = 20;

    private final Profile profile;
    private final Traversal nodes;
    private final int[] user;
    private final int[] depth;
    private final double[] total;
    private final double[] left;

    Flame(Profile profile) {
        this.profile = profile;
        this.nodes = Traversal.of(profile.nodes(), true);
        int n = nodes.size();
        this.user = new int[n];
        this.depth = new int[n];
        this.total = new double[n];
        this.left = new double[n];
        layOut();
    }

    /** Users come after their inputs in the order of evaluation, so two passes do. */
    private void layOut() {
        int n = nodes.size();
        Arrays.fill(user, NO_USER);
        for (int i = 0; i < n; i++) {
            for (int slot = 0; slot < nodes.inputCount(i); slot++) {
                user[nodes.input(i, slot)] = i;
            }
        }
        double all = 0;
        for (int i = 0; i < n; i++) {
            total[i] += profile.entry((Ch) nodes.node(i)).nanos();
            if (user[i] == NO_USER) {
                all += total[i];
            } else {
                total[user[i]] += total[i];
            }
        }
        double[] filled = new double[n];
        double used = 0;
        for (int i = n - 1; i >= 0; i--) {
            total[i] = all == 0 ? 0 : total[i] / all;
            int above = user[i];
            if (above == NO_USER) {
                left[i] = used;
                used += total[i];
            } else {
                left[i] = left[above] + filled[above];
                filled[above] += total[i];
                depth[i] = depth[above] + 1;
            }
        }
    }

    String html() {
        StringBuilder boxes = new StringBuilder();
        int deepest = 0;
        int drawn = 0;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (total[i] >= NARROW && depth[i] < DEEP && drawn++ < MANY) {
                deepest = Math.max(deepest, depth[i]);
                box(i, boxes);
            }
        }
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Profile</title>\n<style>\n"
                + "body { font: 12px sans-serif; margin: 1em; }\n"
                + "#flame { position: relative; height: " + HEIGHT * (deepest + 1) + "px; }\n"
                + "#flame div { position: absolute; box-sizing: border-box; height: " + HEIGHT + "px; overflow: hidden;"
                + " white-space: nowrap; border: 1px solid #fff; padding: 2px; }\n"
                + "</style>\n</head>\n<body>\n<div id=\"flame\">\n" + boxes + "</div>\n<pre>"
                + escaped(profile.toString()) + "</pre>\n</body>\n</html>\n";
    }

    private void box(int place, StringBuilder boxes) {
        ProfileEntry entry = profile.entry((Ch) nodes.node(place));
        String tip = String.format(
                Locale.ROOT,
                "%s %s: %.2f%% with what it is made of; alone value %.3f ms in %d, derivatives %.3f ms in %d, products"
                        + " %.3f ms",
                entry.name(),
                entry.shape(),
                100 * total[place],
                entry.valueNanos() / 1e6,
                entry.values(),
                entry.derivativeNanos() / 1e6,
                entry.derivatives(),
                entry.productNanos() / 1e6);
        int hue = Math.floorMod(entry.kind().hashCode(), 60);
        boxes.append(String.format(
                Locale.ROOT,
                "<div style=\"left:%.4f%%;width:%.4f%%;top:%dpx;background:hsl(%d,80%%,65%%)\" title=\"%s\">%s</div>\n",
                100 * left[place],
                100 * total[place],
                HEIGHT * depth[place],
                hue,
                escaped(tip),
                escaped(entry.name())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
