package chumpy.samples.look;

import chumpy.inspect.Tree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a tree shows. */
final class TreeOptions {
    @Option(
            names = "--wrt",
            paramLabel = "NAME",
            description = "Show only what leads to this variable, and the derivatives by it.")
    private @Nullable String wrt;

    @Option(
            names = "--cache-limit",
            paramLabel = "BYTES",
            description = "Compute the derivatives, and show which remembered Jacobians take more than this.")
    private @Nullable Long cacheLimit;

    @Option(
            names = "--status",
            description = "Colour what was computed before, after an entry of the first variable was set.")
    private boolean status;

    @Option(names = "--opened", description = "Show what composed primitives are made of.")
    private boolean opened;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "Show an overview where there are more nodes, 10 or more (default: 150).")
    private @Nullable Integer limit;

    Tree tree(Subject subject) {
        return OutputOptions.asked(() -> {
            Tree tree = Tree.of(subject.root());
            tree = opened ? tree.opened() : tree;
            tree = limit == null ? tree : tree.limit(limit);
            if (cacheLimit != null) {
                subject.leaves().values().forEach(subject.root()::drWrt);
                tree = tree.cacheLimit(cacheLimit);
            }
            tree = wrt == null ? tree : tree.wrt(subject.node(wrt));
            if (status) {
                subject.root().r();
                subject.node(null).set(subject.node(null).r());
                tree = tree.status();
            }
            tree.nodes(); // looks at it
            return tree;
        });
    }
}
