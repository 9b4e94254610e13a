package chumpy.optimize;

import chumpy.array.Arguments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Records how a run converges, and writes it into a file: as a plot (SVG), or as data (CSV, JSON).
 *
 * <pre>{@code
 * Convergence convergence = new Convergence();
 * minimize(r).over(x).using(dogleg()).onIteration(convergence).run();
 * convergence.write(Path.of("convergence.svg"));
 * }</pre>
 *
 * <p>It begins anew with each run.
 */
public final class Convergence implements IterationListener {
    private static final double NANOSECONDS = 1e9;

    private final List<Entry> entries = new ArrayList<>();
    private long began;

    /** A record of nothing yet. */
    public Convergence() {}

    /**
     * An iteration.
     *
     * @param iteration its number; 0 is the start
     * @param accepted whether the step was taken
     * @param cost at the best point so far
     * @param gradientNorm the largest entry of the gradient there
     * @param stepNorm the norm of the tried step
     * @param seconds since the start
     */
    public record Entry(
            int iteration, boolean accepted, double cost, double gradientNorm, double stepNorm, double seconds) {}

    @Override
    public void onIteration(Iteration iteration) {
        long now = System.nanoTime();
        if (iteration.iteration() == 0) {
            entries.clear();
            began = now;
        }
        entries.add(new Entry(
                iteration.iteration(),
                iteration.accepted(),
                iteration.cost(),
                iteration.gradientNorm(),
                iteration.stepNorm(),
                (now - began) / NANOSECONDS));
    }

    /**
     * What was recorded.
     *
     * @return an entry for the start and for each iteration
     */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * A plot of cost, gradient and step by iterations, with a logarithmic scale.
     *
     * @return the text of an SVG file
     */
    public String toSvg() {
        return new ConvergencePlot(entries).toString();
    }

    /**
     * A line of names and one for each entry. Numbers that are not finite stand as {@code NaN} and {@code Infinity}.
     *
     * @return the text of a CSV file
     */
    public String toCsv() {
        return entries.stream()
                .map(e -> String.join(
                        ",",
                        Integer.toString(e.iteration),
                        Boolean.toString(e.accepted),
                        Double.toString(e.cost),
                        Double.toString(e.gradientNorm),
                        Double.toString(e.stepNorm),
                        Double.toString(e.seconds) + "\n"))
                .collect(Collectors.joining("", "iteration,accepted,cost,gradient_norm,step_norm,seconds\n", ""));
    }

    /**
     * A list of objects. Numbers that are not finite, which JSON does not know, stand as {@code null}.
     *
     * @return the text of a JSON file
     */
    public String toJson() {
        return entries.stream()
                .map(e -> "  {\"iteration\": " + e.iteration + ", \"accepted\": " + e.accepted + ", \"cost\": "
                        + json(e.cost) + ", \"gradient_norm\": " + json(e.gradientNorm) + ", \"step_norm\": "
                        + json(e.stepNorm) + ", \"seconds\": " + json(e.seconds) + "}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String json(double number) {
        return Double.isFinite(number) ? Double.toString(number) : "null";
    }

    /**
     * Writes a file; what it is called says in which form.
     *
     * @param file ends in {@code .svg}, {@code .csv} or {@code .json}
     * @throws OptionException if it ends otherwise
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path file) {
        Path name = Objects.requireNonNullElse(
                Arguments.given("write", "file", file).getFileName(), file);
        String lower = name.toString().toLowerCase(Locale.ROOT);
        String text = switch (lower.substring(lower.lastIndexOf('.') + 1)) {
            case "svg" -> toSvg();
            case "csv" -> toCsv();
            case "json" -> toJson();
            default -> throw new OptionException("write: " + file + " ends in none of .svg, .csv, .json");
        };
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
