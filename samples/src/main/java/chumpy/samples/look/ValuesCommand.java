package chumpy.samples.look;

import chumpy.Ch;
import chumpy.view.plot.Heatmap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code values}: the values of a node as colours. */
@Command(
        name = "values",
        description = {"Draw the values of an expression, or of a variable of it, as colours.", ""},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ValuesCommand implements Runnable {
    private static final List<String> FORMATS = List.of("svg", "png");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(
            names = "--node",
            paramLabel = "NAME",
            description = "A variable, or what has this label (default: the whole expression).")
    private @Nullable String node;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public void run() {
        Subject seen = subject.subject();
        Ch shown = node == null ? seen.root() : OutputOptions.asked(() -> seen.node(node));
        String title = node == null ? seen.name() : node;
        Heatmap heatmap = OutputOptions.asked(() -> Heatmap.of(shown.r()).title(title));
        spec.commandLine().getOut().println(output.write("values", FORMATS, heatmap::write));
    }
}
