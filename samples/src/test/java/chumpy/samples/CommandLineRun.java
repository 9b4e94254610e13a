package chumpy.samples;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the command line within the tests.
 *
 * @param code the exit code
 * @param out the standard output
 * @param err the standard error
 */
public record CommandLineRun(int code, String out, String err) {
    public static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new CommandLineRun(code, text(out), text(err));
    }

    private static String text(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
