package chumpy.conformance;

import chumpy.Ch;
import chumpy.EveryWay;
import chumpy.NdArray;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs cases, says what is wrong with them, and counts. */
final class Runner {
    private final PrintStream out;
    private final Set<String> unsupportedFunctions = new TreeSet<>();
    private int passed;
    private int failed;
    private int unsupported;

    Runner(PrintStream out) {
        this.out = out;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    int unsupported() {
        return unsupported;
    }

    /** The functions that counted as unsupported. */
    Set<String> unsupportedFunctions() {
        return unsupportedFunctions;
    }

    /** Runs every file of a folder, in the order of their names. */
    void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.filter(p -> p.getFileName().toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Runner part = new Runner(out);
            try (Stream<String> lines = Files.lines(file)) {
                lines.filter(line -> !line.isBlank()).forEach(part::line);
            }
            out.println("  " + file.getFileName() + ": " + part.counts());
            passed += part.passed;
            failed += part.failed;
            unsupported += part.unsupported;
            unsupportedFunctions.addAll(part.unsupportedFunctions);
        }
    }

    /** Runs a case. */
    void line(String json) {
        Case test = Case.parse(json);
        Function<Arguments, List<Ch>> function = NumpyFunctions.named(test.function());
        if (function == null) {
            unsupported++;
            unsupportedFunctions.add(test.function());
            return;
        }
        try {
            check(test, function);
            passed++;
        } catch (Arguments.Unsupported e) {
            unsupported++;
            unsupportedFunctions.add(test.function());
            out.println(test.id() + ": unsupported: " + e.getMessage());
        } catch (Mismatch e) {
            failed++;
            out.println(test.id() + ": " + e.getMessage());
        } catch (RuntimeException e) {
            failed++;
            out.println(test.id() + ": threw " + e + "\n  expected\n" + test.expected());
        }
    }

    String counts() {
        return passed + " passed, " + failed + " failed, " + unsupported + " unsupported";
    }

    private static void check(Case test, Function<Arguments, List<Ch>> function) {
        List<Ch> results = function.apply(test.arguments());
        if (!test.arguments().ignored().isEmpty()) {
            throw new Arguments.Unsupported(
                    "no use is made of " + test.arguments().ignored());
        }
        if (results.size() != test.expected().size()) {
            throw new Mismatch(
                    results.size() + " results where " + test.expected().size() + " are expected");
        }
        for (int i = 0; i < results.size(); i++) {
            compare("result " + i, results.get(i).r(), test.expected().get(i), test.rtol());
        }
        for (Case.Derivative derivative : test.jacobians()) {
            Ch wrt = test.leaves().get(derivative.wrt());
            if (wrt == null) {
                throw new Mismatch("there is no array at " + derivative.wrt());
            }
            Map<String, NdArray> ways = EveryWay.jacobians(results.get(derivative.output()), wrt);
            ways.forEach((way, got) -> compare(
                    "Jacobian (" + way + ") of result " + derivative.output() + " by " + derivative.wrt(),
                    got,
                    derivative.matrix(),
                    test.jtol()));
        }
    }

    private static void compare(String what, NdArray got, NdArray expected, double tolerance) {
        String reason = null;
        if (!Arrays.equals(got.shape(), expected.shape())) {
            reason = "shape " + Arrays.toString(got.shape()) + " instead of " + Arrays.toString(expected.shape());
        }
        for (int i = 0; reason == null && i < got.size(); i++) {
            if (!near(got.flat(i), expected.flat(i), tolerance)) {
                reason = "entry " + i + " is " + got.flat(i) + " instead of " + expected.flat(i);
            }
        }
        if (reason != null) {
            throw new Mismatch(what + ": " + reason + "\n  got\n" + got + "\n  expected\n" + expected);
        }
    }

    private static boolean near(double got, double expected, double tolerance) {
        if (Double.isNaN(expected) || Double.isInfinite(expected)) {
            return Double.compare(got, expected) == 0;
        }
        return Math.abs(got - expected) <= tolerance * (1 + Math.abs(expected));
    }

    /** Something came out other than expected. */
    private static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mismatch(String message) {
            super(message);
        }
    }
}
