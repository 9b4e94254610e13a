package chumpy.samples.look;

import chumpy.inspect.Tree;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code page}: an expression as a page for a browser. */
@Command(
        name = "page",
        description = {
            "Write an expression as a page for a browser: a tree to zoom and search, whose nodes tell their values and"
                    + " derivatives when they are clicked on. One file, which needs no network.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class PageCommand implements Runnable {
    private static final List<String> FORMATS = List.of("html");

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
        String written = output.write("page", FORMATS, tree::write);
        spec.commandLine().getOut().println(written + ", " + tree.title());
    }
}
