package chumpy.samples.fit;

import chumpy.optimize.Convergence;
import chumpy.samples.BadInputException;
import chumpy.samples.picture.PictureFile;
import chumpy.view.plot.RunPlot;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fit [FILE...]}: fits the models that data files state and compares with what they certify. */
@Command(
        name = "fit",
        description = {
            "Fit a nonlinear model to data and compare with certified results.",
            "",
            "A FILE states its own model, data, starting values and certified results, in the layout of the nonlinear"
                    + " regression problems of NIST's Statistical Reference Datasets. One FILE gives a full report and"
                    + " a picture, several a line for each fit. Without any, a data set that comes with the samples"
                    + " is fitted.",
            ""
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every fit converged, whether or not to the certified values",
            "1:a fit did not converge",
            "2:bad usage or a FILE that cannot be read; one line each on the standard error"
        })
public final class FitCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Data files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--all", paramLabel = "DIR", description = "Fit every .dat file of a folder too.")
    private @Nullable Path all;

    @Option(
            names = "--start",
            paramLabel = "1|2|both",
            defaultValue = "both",
            description = "Which starting values to begin from (default: ${DEFAULT-VALUE}).")
    private String start = "both";

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "dogleg",
            description = "The optimiser: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Optimizer optimizer = Optimizer.DOGLEG;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            defaultValue = "1e-15",
            description = "Relative changes below this count as none (default: ${DEFAULT-VALUE}).")
    private double tolerance;

    @Option(
            names = "--max-iterations",
            paramLabel = "N",
            defaultValue = "2000",
            description = "The most steps to take (default: ${DEFAULT-VALUE}).")
    private int maxIterations;

    @Option(
            names = "--picture",
            paramLabel = "PATH",
            description = "Where to write the picture: a .png file, or a folder for one picture a data set, which is"
                    + " made if need be (default: for one data set NAME.png in the working folder, else none).")
    private @Nullable Path picture;

    @Option(names = "--no-picture", description = "Write no picture.")
    private boolean noPicture;

    @Option(
            names = "--convergence",
            paramLabel = "FILE",
            description = "Where to write how the fit of one data set converged, with both starts that from the second:"
                    + " a plot if FILE ends in .svg or .png, or the numbers (.csv, .json).")
    private @Nullable Path convergence;

    private final Convergence recorded = new Convergence();

    @Override
    public Integer call() {
        List<Integer> starts = starts();
        checkLimits();
        List<DataSet> sets = new ArrayList<>();
        boolean allRead = read(sets);
        if (!allRead) {
            return CommandLine.ExitCode.USAGE;
        }
        if (sets.size() > 1 && picture != null && PictureFile.isPng(picture)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--picture " + picture + " is one file for " + sets.size() + " data sets;" + " give a folder");
        }
        if (sets.size() > 1 && convergence != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--convergence " + convergence + " is for one data set; there are " + sets.size());
        }
        List<Fit> fits = sets.size() == 1 ? one(sets.get(0), starts) : several(sets, starts);
        return fits.stream().allMatch(fit -> fit.outcome().converged())
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private List<Integer> starts() {
        return switch (start) {
            case "1" -> List.of(1);
            case "2" -> List.of(2);
            case "both" -> List.of(1, 2);
            default -> throw new ParameterException(spec.commandLine(), "--start " + start + ": expected 1, 2 or both");
        };
    }

    private void checkLimits() {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw new ParameterException(
                    spec.commandLine(), "--tolerance " + tolerance + ": expected a number from 0 to less than 1");
        }
        if (maxIterations < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--max-iterations " + maxIterations + ": expected at least 1");
        }
        if (noPicture && picture != null) {
            throw new ParameterException(spec.commandLine(), "--picture and --no-picture exclude each other");
        }
        if (convergence != null && !convergence.toString().matches("(?i).*\\.(svg|png|csv|json)")) {
            throw new ParameterException(
                    spec.commandLine(), "--convergence " + convergence + ": expected a .svg, .png, .csv or .json file");
        }
    }

    /** Reads all files and complains of each bad one, so that the user can mend them in one go. */
    private boolean read(List<DataSet> sets) {
        List<Path> paths = new ArrayList<>(files);
        if (all != null) {
            paths.addAll(dataFiles(all));
        }
        if (paths.isEmpty()) {
            sets.add(OwnDataSet.read());
            return true;
        }
        for (Path path : paths) {
            try {
                sets.add(DataSetReader.read(path));
            } catch (DataFileException e) {
                spec.commandLine().getErr().println("fit: " + e.getMessage());
            }
        }
        return sets.size() == paths.size();
    }

    private static List<Path> dataFiles(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> found = entries.filter(path -> path.toString().endsWith(".dat"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new BadInputException(folder + ": holds no .dat files");
            }
            return found;
        } catch (IOException e) {
            throw new BadInputException(folder + ": expected a folder that can be read");
        }
    }

    private List<Fit> one(DataSet data, List<Integer> starts) {
        PrintWriter out = spec.commandLine().getOut();
        Report report = new Report(out);
        report.dataSet(data);
        List<Fit> fits = new ArrayList<>();
        for (int number : starts) {
            Fit fit = fitter().fit(data, number);
            report.fit(fit);
            fits.add(fit);
        }
        report.legend();
        if (convergence != null) {
            writeConvergence(convergence);
            out.println("convergence: " + convergence);
        }
        if (!noPicture) {
            out.println("picture: " + draw(fits, picture == null ? Path.of("") : picture));
        }
        return fits;
    }

    private void writeConvergence(Path file) {
        try {
            if (PictureFile.isPng(file)) {
                RunPlot.of(recorded).write(file);
            } else {
                recorded.write(file);
            }
        } catch (UncheckedIOException e) {
            throw new BadInputException("cannot write " + file + ": " + e.getMessage());
        }
    }

    private List<Fit> several(List<DataSet> sets, List<Integer> starts) {
        Summary summary = new Summary(spec.commandLine().getOut());
        summary.head();
        List<Fit> fits = new ArrayList<>();
        for (DataSet data : sets) {
            List<Fit> ofSet =
                    starts.stream().map(number -> fitter().fit(data, number)).toList();
            ofSet.forEach(summary::add);
            fits.addAll(ofSet);
            if (picture != null) {
                draw(ofSet, picture);
            }
        }
        summary.foot();
        return fits;
    }

    private Fitter fitter() {
        return new Fitter(new Settings(optimizer, tolerance, maxIterations, recorded));
    }

    /** Draws the best of some fits of one data set, and says into which file. */
    private static Path draw(List<Fit> fits, Path where) {
        Fit best = fits.stream()
                .min(Comparator.comparingDouble(Fit::residualSumOfSquares)) // NaN is the largest
                .orElseThrow();
        return PictureFile.write(where, best.data().name(), new Picture(best)::image);
    }
}
