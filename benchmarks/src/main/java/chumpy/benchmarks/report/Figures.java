package chumpy.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was measured, by name, and what it was measured on. A name is a path such as
 * {@code bal/ladybug/ceres/iterations}. A figure that was measured several times is the median of these.
 */
final class Figures {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeSpecialFloatingPointValues()
            .create();

    /** The samples of one figure, in the order in which they were taken. */
    private record Samples(Unit unit, List<Double> values) {}

    /** What is stored. */
    private record Stored(SortedMap<String, String> facts, SortedMap<String, Samples> figures) {}

    private final SortedMap<String, String> facts = new TreeMap<>();
    private final SortedMap<String, Samples> figures = new TreeMap<>();

    /** States something that is no number, such as the processor. */
    void fact(String name, String text) {
        facts.put(name, text);
    }

    /** Adds a sample of a figure. */
    void add(String name, double value, Unit unit) {
        figures.computeIfAbsent(name, key -> new Samples(unit, new ArrayList<>()))
                .values()
                .add(value);
    }

    /** The median of a figure's samples; empty if it was not measured. */
    Optional<Double> value(String name) {
        return Optional.ofNullable(figures.get(name)).map(samples -> median(samples.values()));
    }

    /** A figure or a fact as it is written; empty if there is none of this name. */
    Optional<String> text(String name) {
        Samples samples = figures.get(name);
        return samples == null
                ? Optional.ofNullable(facts.get(name))
                : Optional.of(samples.unit().format(median(samples.values())));
    }

    /** The smallest and the largest sample of a figure that was measured, as they are written. */
    String range(String name) {
        Samples samples = Objects.requireNonNull(figures.get(name), name);
        double least = samples.values().stream().mapToDouble(x -> x).min().orElseThrow();
        double most = samples.values().stream().mapToDouble(x -> x).max().orElseThrow();
        return samples.unit().format(least) + " to " + samples.unit().format(most);
    }

    /** The different pieces of names that stand between a prefix and the next slash, or the end, in alphabetical order. */
    List<String> under(String prefix) {
        return figures.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()).split("/", 2)[0])
                .distinct()
                .toList();
    }

    static double median(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    void write(Path path) throws IOException {
        Files.writeString(path, GSON.toJson(new Stored(facts, figures)) + "\n");
    }

    static Figures read(Path path) throws IOException {
        try {
            Stored stored = GSON.fromJson(Files.readString(path), Stored.class);
            Figures figures = new Figures();
            figures.facts.putAll(Map.copyOf(stored.facts()));
            figures.figures.putAll(Map.copyOf(stored.figures()));
            return figures;
        } catch (JsonParseException | NullPointerException e) {
            throw new IOException(path + ": holds no figures of a run: " + e.getMessage(), e);
        }
    }
}
