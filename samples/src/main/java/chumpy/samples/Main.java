package chumpy.samples;

import chumpy.samples.bal.BalCommand;
import chumpy.samples.fit.FitCommand;
import chumpy.samples.look.ConvergenceCommand;
import chumpy.samples.look.PageCommand;
import chumpy.samples.look.ProfileCommand;
import chumpy.samples.look.SpyCommand;
import chumpy.samples.look.TreeCommand;
import chumpy.samples.look.ValuesCommand;
import chumpy.samples.primitives.PrimitivesCommand;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * The samples, one subcommand each. Ends with 0 if all went well, 1 if a computation failed, 2 for bad usage or input,
 * which it says in one line.
 */
@Command(
        name = "chumpy-samples",
        description = "Things one does with Chumpy for Java, each a subcommand.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            FitCommand.class,
            BalCommand.class,
            PrimitivesCommand.class,
            TreeCommand.class,
            PageCommand.class,
            SpyCommand.class,
            ValuesCommand.class,
            ConvergenceCommand.class,
            ProfileCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {"", "'chumpy-samples help COMMAND' tells more about a command."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:a computation failed, or something unexpected happened",
            "2:bad usage or bad input; one line on the standard error says what to mend"
        })
public final class Main {
    private Main() {}

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    /**
     * Runs the command line and ends the process.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // Pictures are drawn into memory: no display is needed, and none should be looked for.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(writer(System.out), writer(System.err), args));
    }

    /**
     * Runs the command line.
     *
     * @param out where results go
     * @param err where complaints go
     * @param args the command line
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Main main = new Main();
        CommandLine commandLine = new CommandLine(main);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(Main::badUsage);
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> main.failure(e, command));
        int code = args.length == 0 ? usage(commandLine) : commandLine.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    private static int usage(CommandLine commandLine) {
        commandLine.usage(commandLine.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static int badUsage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        complain(command, firstLine(e) + " (try '" + command.getCommandSpec().qualifiedName() + " --help')");
        return CommandLine.ExitCode.USAGE;
    }

    private int failure(Exception e, CommandLine command) {
        boolean expected = e instanceof BadInputException;
        complain(command, expected ? firstLine(e) : "unexpected failure: " + firstLine(e) + " (--debug shows where)");
        if (debug) {
            e.printStackTrace(command.getErr());
        }
        return expected ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    private static void complain(CommandLine command, String message) {
        command.getErr().println(command.getCommandName() + ": " + message);
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? e.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElseThrow();
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
