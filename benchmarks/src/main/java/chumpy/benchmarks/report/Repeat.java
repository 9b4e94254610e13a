package chumpy.benchmarks.report;

import chumpy.samples.Main;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Runs a command of the samples several times in one process, so that the later runs meet compiled code. */
final class Repeat {
    private Repeat() {}

    /**
     * Runs it.
     *
     * @param args how often, then the command and its arguments
     */
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        String[] command = Arrays.copyOfRange(args, 1, args.length);
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            int code = Main.run(out, err, command);
            if (code > 1) { // 1: not converged, which the report tells
                System.exit(code);
            }
        }
        out.flush();
    }
}
