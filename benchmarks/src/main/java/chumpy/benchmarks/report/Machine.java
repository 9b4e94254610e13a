package chumpy.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the figures are measured on, without names and paths of it. */
final class Machine {
    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*: (.+)$");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern TOTAL = Pattern.compile("MemTotal: +([0-9]+) kB");

    private static final Path PROCESS = Path.of("/proc/self/status");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");

    private Machine() {}

    /** States processor, memory, system and versions. */
    static void describe(Figures figures) {
        Runtime runtime = Runtime.getRuntime();
        int processors = runtime.availableProcessors();
        figures.fact(
                "machine",
                found(PROCESSOR, MODEL).orElse("a processor of unknown model") + ", "
                        + (processors == 1 ? "one processor" : processors + " processors")
                        + found(MEMORY, TOTAL)
                                .map(kilobytes -> ", " + Unit.SIZE.format(1024 * Double.parseDouble(kilobytes)))
                                .orElse(""));
        figures.fact("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        figures.fact("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }

    /** The most bytes of memory that this process has taken so far; empty where the system does not tell. */
    static Optional<Double> peakMemory() {
        return found(PROCESS, PEAK).map(kilobytes -> 1024 * Double.parseDouble(kilobytes));
    }

    private static Optional<String> found(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty(); // not a Linux
        }
    }
}
