package chumpy.view;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.eye;
import static chumpy.Chumpy.ones;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.where;
import static chumpy.Chumpy.zeros;

import chumpy.Ch;
import chumpy.inspect.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trees of many kinds to be drawn. */
final class Forest {
    /** Text that is markup, code or nothing wherever it is not escaped. */
    static final String HOSTILE =
            "</script><script>fail()</script> <!-- title --> /* style */ \"data\" 'x' & \\N ]]> \u0000\u0007\ud800"
                    + " \u65e5\u672c";

    private static final Map<String, Tree> ALL = grow();

    private Forest() {}

    /** {@code x'Ax + y^2}. */
    static Ch quadratic() {
        Ch x = array(10, 20, 30).label("x");
        Ch y = array(5).label("y");
        Ch a = eye(3).label("A");
        return x.T().dot(a).dot(x).add(y.power(2)).label("f");
    }

    /** A model of NIST's, {@code b1 (1 - exp(-b2 x)) - y}. */
    static Ch growth() {
        Ch b = array(240, 5e-4).label("b");
        Ch x = constant(array(77.6, 114.9, 141.1, 190.8, 239.9, 289.0).r()).label("x");
        Ch y = constant(array(10.07, 14.73, 17.94, 23.93, 29.61, 35.18).r()).label("y");
        return b.get("0")
                .multiply(exp(x.multiply(b.get("1")).negative()).negative().add(1))
                .subtract(y)
                .label("residuals");
    }

    /** Thousands of nodes of a few kinds. */
    static Ch many() {
        Ch data = zeros(3000).label("data");
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Ch part = data.get(i + ":" + (i + 3));
            parts.add((i % 2 == 0 ? sin(part).multiply(part) : exp(part).add(cos(part))).sum());
        }
        Ch[] rows = parts.stream().map(part -> part.reshape(1)).toArray(Ch[]::new);
        return concatenate(rows).power(2).sum().label("cost");
    }

    /** Some nodes that use any of those before them. */
    static Ch any(long seed, int size) {
        Random random = new Random(seed);
        List<Ch> nodes = new ArrayList<>(List.of(zeros(3).label("a"), ones(3).label("b")));
        while (nodes.size() < size) {
            Ch a = nodes.get(random.nextInt(nodes.size()));
            Ch b = nodes.get(nodes.size() - 1 - random.nextInt(Math.min(4, nodes.size())));
            nodes.add(
                    switch (random.nextInt(5)) {
                        case 0 -> a.add(b);
                        case 1 -> a.multiply(b).label("node " + nodes.size());
                        case 2 -> where(a, b, nodes.get(0));
                        case 3 -> concatenate(a, b, a).get(":3");
                        default -> sin(b);
                    });
        }
        return nodes.get(nodes.size() - 1);
    }

    /** All of them by name; each has looked at its expression only once. */
    static Map<String, Tree> all() {
        return ALL;
    }

    private static Map<String, Tree> grow() {
        Map<String, Tree> trees = new TreeMap<>();
        trees.put("quadratic", Tree.of(quadratic()));
        Ch f = quadratic();
        f.drWrt(f.find("x"));
        trees.put("cache limit", Tree.of(f).cacheLimit(0));
        trees.put("status", Tree.of(f, f.find("x").sum()).status());
        Ch growth = growth();
        trees.put("wrt", Tree.of(growth).wrt(growth.find("b")));
        trees.put("many", Tree.of(many()));
        trees.put("many with few boxes", Tree.of(many()).limit(10));
        trees.put("leaf", Tree.of(array(1, 2, 3)));
        trees.put("empty and 0-d", Tree.of(zeros(0).sum().add(constant(Double.NaN))));
        trees.put(
                "broken",
                Tree.of(zeros(3).label("x").dot(zeros(2)).sum().multiply(zeros(4)))
                        .status());
        trees.put("hostile", Tree.of(array(1, 2).label(HOSTILE).add(1).label(HOSTILE)));
        Ch v = array(1);
        for (int i = 0; i < 2000; i++) {
            v = v.add(v);
        }
        trees.put("doubling", Tree.of(v));
        for (long seed = 1; seed <= 4; seed++) {
            trees.put(
                    "any " + seed,
                    Tree.of(any(seed, 60))
                            .wrt(Tree.of(any(seed, 60)).nodes().get(0).node()));
            trees.put("any closed " + seed, Tree.of(any(seed, 90)));
        }
        return trees;
    }
}
