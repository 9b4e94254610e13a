package chumpy.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Runs bundle adjustment problems by the samples and by Ceres Solver in turn: whole processes from cold, and minimisations
 * in a process that has compiled its code.
 */
final class BundleAdjustmentRun {
    static final String NAME = "bal/";
    private static final List<String> FORMS = List.of("primitive", "composed");
    private static final String VERSION = "(?s).*\"version\": \"([^\"]+)\".*";
    private static final String SCHUR = "DENSE_SCHUR";
    /** The tolerance of Ceres by default. */
    private static final String USUAL = "1e-6";
    /** A tolerance that nothing meets: the run goes on to the most iterations. */
    private static final String NONE = "1e-16";
    /** Each program stops by a rule of its own; this close to where Ceres stops they are at the same minimum. */
    private static final double SAME = 1 + 1e-6;

    private final Optional<Path> ceres;
    private final Effort effort;
    private final Figures figures;

    BundleAdjustmentRun(Optional<Path> ceres, Effort effort, Figures figures) {
        this.ceres = ceres;
        this.effort = effort;
        this.figures = figures;
    }

    /**
     * Runs every problem of a folder, or a synthetic one if there is none.
     *
     * @param data a folder of files as they are published, compressed or not
     * @param scratch a folder for files of this run
     * @throws IOException if a file cannot be read or written
     */
    void run(Optional<Path> data, Path scratch) throws IOException {
        Map<String, Path> problems = new LinkedHashMap<>();
        if (data.isPresent()) {
            try (Stream<Path> files = Files.list(data.get())) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.getFileName().toString().replaceFirst("(-pre)?\\.txt(\\.gz)?$", "");
                    problems.put(name, plain(file, scratch.resolve(name + ".txt")));
                }
            }
        }
        if (problems.isEmpty()) {
            Path file = scratch.resolve("synthetic.txt");
            SyntheticProblem.of(effort).write(file);
            problems.put("synthetic", file);
        }
        problems.forEach((name, file) -> run(NAME + name + "/", file));
    }

    /** The file itself, or what it holds if it is compressed, which Ceres's program does not read. */
    private static Path plain(Path file, Path unpacked) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return file;
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            Files.copy(in, unpacked);
        }
        return unpacked;
    }

    private void run(String name, Path file) {
        Optional<Double> target = Optional.empty();
        if (ceres.isPresent()) {
            Minimization usual = ceres(name + "ceres", file, SCHUR, 1, USUAL, target);
            target = Optional.of(SAME * usual.finalCost());
            ceres(name + "ceresToTheCap", file, SCHUR, 1, NONE, target);
            ceres(name + "ceresSparseSchur", file, "SPARSE_SCHUR", 1, USUAL, target);
            ceres(name + "ceresNormalCholesky", file, "SPARSE_NORMAL_CHOLESKY", 1, USUAL, target);
        }
        for (int round = 0; round < effort.rounds(); round++) {
            for (int threads : effort.threads()) {
                for (String form : FORMS) {
                    if (ceres.isPresent()) {
                        ceres(name + "ceres" + threads, file, SCHUR, threads, USUAL, target);
                    }
                    warm(name + form + threads, form, file, threads, target);
                }
            }
            for (String form : FORMS) {
                cold(name + form + "Cold", form, file);
            }
        }
    }

    private Minimization ceres(
            String name, Path file, String solver, int threads, String tolerance, Optional<Double> target) {
        Child child = Child.run(
                List.of(ceres.orElseThrow().toString(), file.toString(), solver, String.valueOf(threads), tolerance));
        Minimization run = Minimization.ofCeres(child.out());
        run.addTo(figures, name);
        figures.add(name + "/process", child.seconds(), Unit.TIME);
        figures.fact("ceres", child.out().replaceFirst(VERSION, "$1"));
        addIterations(run, name, target);
        return run;
    }

    private void cold(String name, String form, Path file) {
        Child child = Child.run(Child.samples(arguments(form, file)));
        Minimization.ofSamples(child.out()).get(0).addTo(figures, name);
        figures.add(name + "/process", child.seconds(), Unit.TIME);
    }

    private void warm(String name, String form, Path file, int threads, Optional<Double> target) {
        List<String> arguments = new ArrayList<>();
        arguments.add(String.valueOf(effort.warmUp() + effort.warm()));
        arguments.addAll(arguments(form, file));
        Child child = Child.run(Child.java(threads, Repeat.class, arguments));
        List<Minimization> runs = Minimization.ofSamples(child.out());
        for (Minimization run : runs.subList(effort.warmUp(), runs.size())) {
            run.addTo(figures, name);
            addIterations(run, name, target);
        }
    }

    private static List<String> arguments(String form, Path file) {
        return List.of("bal", file.toString(), "--form", form, "--no-picture");
    }

    private void addIterations(Minimization run, String name, Optional<Double> target) {
        target.map(run::iterationsTo)
                .ifPresent(iterations ->
                        iterations.ifPresent(count -> figures.add(name + "/iterationsToTarget", count, Unit.COUNT)));
    }
}
