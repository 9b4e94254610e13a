package chumpy.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs all benchmarks and writes the document; {@code benchmarks/run} builds what it needs and calls it. */
@Command(
        name = "run",
        description = "Run all benchmarks and write what came out into a document.",
        mixinStandardHelpOptions = true)
public final class Benchmarks implements Callable<Integer> {
    private static final String TEMPLATE = "template.md";
    private static final String SECTION = "## Single functions";

    @Option(names = "--smoke", description = "Only see that everything runs: seconds, and figures that mean nothing.")
    private boolean smoke;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Holds a folder 'bal' and a folder 'nist'; what is not there is replaced by problems of ours.")
    private @Nullable Path data;

    @Option(
            names = "--ceres",
            paramLabel = "PROGRAM",
            description = "The program with Ceres Solver; without it the comparison is not run.")
    private @Nullable Path ceres;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            required = true,
            description = "Where to write all figures, as JSON.")
    private Path figuresFile = Path.of("");

    @Option(names = "--document", paramLabel = "FILE", required = true, description = "Where to write the document.")
    private Path document = Path.of("");

    @Option(names = "--again", description = "Run nothing: write the document from the figures of an earlier run.")
    private boolean again;

    @Option(
            names = "--functions",
            description = "Run only single functions beside loops, and write anew what the document says of them.")
    private boolean functions;

    private Benchmarks() {}

    /**
     * Runs the command line and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs the command line.
     *
     * @param args the command line
     * @return the exit code
     */
    static int run(String... args) {
        return new CommandLine(new Benchmarks()).execute(args);
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        Figures figures;
        if (functions) {
            figures = new Figures();
            FunctionRun.run(smoke ? Effort.SMOKE : Effort.FULL, figures);
            String section = template().substring(before(template()).length());
            Files.writeString(document, before(Files.readString(document)) + Document.fill(section, figures));
            return CommandLine.ExitCode.OK;
        }
        if (again) {
            figures = Figures.read(figuresFile);
        } else {
            figures = measured(smoke ? Effort.SMOKE : Effort.FULL);
            figures.write(figuresFile);
        }
        Files.writeString(document, Document.fill(template(), figures));
        return CommandLine.ExitCode.OK;
    }

    private Figures measured(Effort effort) throws IOException, RunnerException {
        Figures figures = new Figures();
        Machine.describe(figures);
        Path scratch = Files.createTempDirectory("chumpy-benchmarks");
        try {
            NistRun.run(folder("nist"), scratch, figures);
            new BundleAdjustmentRun(Optional.ofNullable(ceres), effort, figures).run(folder("bal"), scratch);
            ManyRows.run(effort, figures);
            JmhRun.run(effort, figures);
            FunctionRun.run(effort, figures);
        } finally {
            delete(scratch);
        }
        return figures;
    }

    /** What stands before the section of single functions, which is the last. */
    private static String before(String text) {
        int at = text.indexOf(SECTION);
        return at < 0 ? text + "\n" : text.substring(0, at);
    }

    private Optional<Path> folder(String name) {
        return Optional.ofNullable(data).map(parent -> parent.resolve(name)).filter(Files::isDirectory);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static String template() throws IOException {
        try (InputStream in = Benchmarks.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(in, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
