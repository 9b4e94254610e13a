package chumpy.benchmarks.report;

import chumpy.samples.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process printed, and how long it took from its start to its end.
 *
 * @param out the standard output
 * @param seconds by the clock on the wall
 */
record Child(String out, double seconds) {
    private static final int NOT_CONVERGED = 1;

    /**
     * Runs a process to its end.
     *
     * @param command program and arguments
     * @return what it printed
     * @throws IllegalStateException if it fails, other than by not converging; what it complained of went to the standard
     *     error
     */
    static Child run(List<String> command) {
        try {
            long began = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            double seconds = (System.nanoTime() - began) / 1e9;
            if (code > NOT_CONVERGED) {
                throw new IllegalStateException("ended with " + code + ": " + String.join(" ", command) + "\n" + out);
            }
            return new Child(out, seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** The command for a class of this module in a JVM of its own, which has this many threads for its loops. */
    static List<String> java(int threads, Class<?> main, List<String> arguments) {
        // One processor alone would still leave the common pool a thread besides the caller's.
        List<String> jvm = List.of(
                "-XX:ActiveProcessorCount=" + threads,
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + (threads - 1));
        return java(jvm, classPath(main), arguments);
    }

    /** The command for the samples, as a user gives it if they are in a jar. */
    static List<String> samples(List<String> arguments) {
        Path code;
        try {
            code = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        boolean jar = code.toString().endsWith(".jar");
        return java(List.of(), jar ? List.of("-jar", code.toString()) : classPath(Main.class), arguments);
    }

    private static List<String> classPath(Class<?> main) {
        return List.of("-cp", System.getProperty("java.class.path"), main.getName());
    }

    private static List<String> java(List<String> jvm, List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(program);
        command.addAll(arguments);
        return command;
    }
}
