package chumpy.samples.look;

import chumpy.Jacobian;
import chumpy.samples.BadInputException;
import chumpy.view.plot.Spy;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code spy}: where a Jacobian has entries. */
@Command(
        name = "spy",
        description = {"Draw where the Jacobian of an expression has entries.", ""},
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class SpyCommand implements Runnable {
    private static final List<String> FORMATS = List.of("svg", "png");
    private static final Pattern BLOCKS = Pattern.compile("([1-9]\\d{0,6})x([1-9]\\d{0,6})");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(
            names = "--wrt",
            paramLabel = "NAME",
            description = "The variable to differentiate by (default: the first).")
    private @Nullable String wrt;

    @Option(names = "--blocks", paramLabel = "RxC", description = "Draw lines between blocks of this size, as 2x9.")
    private @Nullable String blocks;

    @Option(
            names = "--colors",
            paramLabel = "WHAT",
            defaultValue = "fullness",
            description = "What colours tell: fullness, magnitude or sign (default: ${DEFAULT-VALUE}).")
    private Spy.Coloring colors = Spy.Coloring.FULLNESS;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public void run() {
        Subject seen = subject.subject();
        Jacobian jacobian = OutputOptions.asked(() -> seen.root().drWrt(seen.node(wrt)));
        Spy spy = Spy.of(jacobian).coloring(colors).title("Jacobian of " + seen.name());
        if (blocks != null) {
            Matcher size = BLOCKS.matcher(blocks);
            if (!size.matches()) {
                throw new BadInputException("--blocks " + blocks + ": expected rows and columns of a block, as 2x9");
            }
            spy = spy.blocks(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        }
        spec.commandLine().getOut().println(output.write("spy", FORMATS, spy::write));
    }
}
