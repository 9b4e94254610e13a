package chumpy.samples.look;

import chumpy.inspect.Tree;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tree}: an expression as a picture. */
@Command(
        name = "tree",
        description = {"Draw an expression as a tree of its nodes, shared ones once: SVG, PNG, DOT or a page.", ""},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class TreeCommand implements Runnable {
    private static final List<String> FORMATS = List.of("svg", "png", "dot", "html");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private TreeOptions options = new TreeOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public void run() {
        Tree tree = options.tree(subject.subject());
        String written = output.write("tree", FORMATS, tree::write);
        spec.commandLine().getOut().println(written + ", " + tree.title());
    }
}
