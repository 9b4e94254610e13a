package chumpy.samples.bal;

import static chumpy.Chumpy.array;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.optimize.LeastSquaresResult;
import chumpy.optimize.LinearSolverKind;
import chumpy.optimize.NotFiniteException;
import chumpy.samples.BadInputException;
import chumpy.samples.picture.PictureFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bal [FILE]}: bundle adjustment. */
@Command(
        name = "bal",
        description = {
            "Refine the cameras and points of a scene from where the points are seen in images.",
            "",
            "FILE is a problem of the collection Bundle Adjustment in the Large, compressed by gzip or not. Without it,"
                    + " a synthetic scene is made, and the result is compared with the truth.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the minimisation converged",
            "1:it did not, within the iterations it was given",
            "2:bad usage or a FILE that cannot be read; one line on the standard error"
        })
public final class BalCommand implements Callable<Integer> {
    private static final double SECONDS = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A bundle adjustment problem.")
    private @Nullable Path file;

    @Option(
            names = "--form",
            paramLabel = "NAME",
            defaultValue = "primitive",
            description = "How the model is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BalForm form = BalForm.PRIMITIVE;

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = "levenberg-marquardt",
            description = "The optimiser: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private BalMethod method = BalMethod.LEVENBERG_MARQUARDT;

    @Option(
            names = "--solver",
            paramLabel = "NAME",
            defaultValue = "automatic",
            converter = SolverNames.class,
            completionCandidates = SolverNames.class,
            description = "The solver of its linear problems: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LinearSolverKind solver = LinearSolverKind.AUTOMATIC;

    @Option(
            names = "--tolerance",
            paramLabel = "T",
            defaultValue = "1e-6",
            description = "End when at most this part of the cost can still be gained (default: ${DEFAULT-VALUE}).")
    private double tolerance;

    @Option(
            names = "--max-iterations",
            paramLabel = "N",
            defaultValue = "100",
            description = "The most steps to try (default: ${DEFAULT-VALUE}).")
    private int maxIterations;

    @Option(
            names = "--picture",
            paramLabel = "PATH",
            description = "Where to write the picture: a .png file, or a folder, which is made if need be"
                    + " (default: NAME.png in the working folder).")
    private @Nullable Path picture;

    @Option(names = "--no-picture", description = "Write no picture.")
    private boolean noPicture;

    @ArgGroup(exclusive = false, validate = false, heading = "%nA synthetic scene, without FILE:%n")
    private SyntheticOptions synthetic = new SyntheticOptions();

    @Override
    public Integer call() {
        check();
        PrintWriter out = spec.commandLine().getOut();
        BalReport report = new BalReport(out);
        long began = System.nanoTime();
        SyntheticScene scene = null;
        BalProblem problem;
        if (file == null) {
            scene = SceneBuilder.build(synthetic);
            problem = scene.problem();
        } else {
            problem = BalReader.read(file);
        }
        report.problem(problem, form, (System.nanoTime() - began) / SECONDS);
        Ch cameras = array(problem.cameras()).label("cameras");
        Ch points = array(problem.points()).label("points");
        Ch residuals = form.residuals(cameras, points, problem);
        PixelErrors before = PixelErrors.of(residuals.r());
        LeastSquaresResult result = minimize(problem, residuals, cameras, points);
        report.result(result);
        PixelErrors after = PixelErrors.of(residuals.r());
        report.errors(before, after);
        if (scene != null) {
            TruthDistance start = TruthDistance.of(problem.cameras(), problem.points(), scene);
            report.truth(scene, start, TruthDistance.of(cameras.r(), points.r(), scene));
        }
        if (!noPicture) {
            BalPicture drawn = new BalPicture(problem, cameras.r(), points.r(), before, after);
            Path where = PictureFile.write(picture == null ? Path.of("") : picture, problem.name(), drawn::image);
            out.println();
            out.println("picture: " + where);
        }
        return result.converged() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private LeastSquaresResult minimize(BalProblem problem, Ch residuals, Ch cameras, Ch points) {
        try {
            return Chumpy.minimize(residuals)
                    .over(cameras, points)
                    .using(method.with(solver, tolerance, maxIterations))
                    .onIteration(new IterationTable(spec.commandLine().getOut()))
                    .run();
        } catch (NotFiniteException e) {
            throw new BadInputException(problem.name() + ": cannot be minimised from its start: " + e.getMessage());
        }
    }

    private void check() {
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw usage("--tolerance " + tolerance + ": expected a number from 0 to less than 1");
        }
        if (maxIterations < 1) {
            throw usage("--max-iterations " + maxIterations + ": expected at least 1");
        }
        if (noPicture && picture != null) {
            throw usage("--picture and --no-picture exclude each other");
        }
        if (file != null && spec.argGroups().get(0).args().stream().anyMatch(parsed()::contains)) {
            throw usage("options of the synthetic scene do not go with a FILE, " + file);
        }
        String fault = synthetic.fault();
        if (!fault.isEmpty()) {
            throw usage(fault);
        }
    }

    private List<ArgSpec> parsed() {
        return spec.commandLine().getParseResult().matchedArgs();
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
