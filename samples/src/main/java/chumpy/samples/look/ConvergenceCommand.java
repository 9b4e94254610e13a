package chumpy.samples.look;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.optimize.Convergence;
import chumpy.optimize.LeastSquaresMethod;
import chumpy.optimize.Methods;
import chumpy.view.plot.RunPlot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code convergence}: how methods of least squares converge. */
@Command(
        name = "convergence",
        description = {"Minimise the sum of squares of an expression by several methods and draw how they converge.", ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ConvergenceCommand implements Runnable {
    private static final List<String> FORMATS = List.of("svg", "png");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Option(
            names = "--method",
            paramLabel = "NAME",
            split = ",",
            defaultValue = "dogleg,levenberg-marquardt,gauss-newton",
            description =
                    "The methods, with commas between them: ${COMPLETION-CANDIDATES}; of a single one its gradient"
                            + " and steps are drawn as well (default: ${DEFAULT-VALUE}).")
    private List<Method> methods = List.of();

    @Option(names = "--seconds", description = "Draw over seconds, not iterations.")
    private boolean seconds;

    @Option(
            names = "--max-iterations",
            paramLabel = "N",
            defaultValue = "50",
            description = "The most steps of each (default: ${DEFAULT-VALUE}).")
    private int maxIterations;

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** Methods of least squares. */
    private enum Method {
        DOGLEG,
        LEVENBERG_MARQUARDT,
        GAUSS_NEWTON,
        TRUST_REGION_REFLECTIVE;

        LeastSquaresMethod with(int maxIterations) {
            return switch (this) {
                case DOGLEG -> Methods.dogleg().maxIterations(maxIterations);
                case LEVENBERG_MARQUARDT -> Methods.levenbergMarquardt().maxIterations(maxIterations);
                case GAUSS_NEWTON -> Methods.gaussNewton().maxIterations(maxIterations);
                case TRUST_REGION_REFLECTIVE -> Methods.trustRegionReflective().maxIterations(maxIterations);
            };
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public void run() {
        Map<String, Convergence> runs = new LinkedHashMap<>();
        for (Method method : methods) {
            runs.put(method.toString(), OutputOptions.asked(() -> run(method)));
        }
        RunPlot plot = runs.size() == 1 ? RunPlot.of(runs.values().iterator().next()) : RunPlot.of(runs);
        plot = (seconds ? plot.overSeconds() : plot)
                .title("Convergence of " + subject.subject().name());
        spec.commandLine().getOut().println(output.write("convergence", FORMATS, plot::write));
    }

    private Convergence run(Method method) {
        Subject fresh = subject.subject();
        Convergence recorded = new Convergence();
        Chumpy.minimize(fresh.root())
                .over(fresh.leaves().values().toArray(Ch[]::new))
                .using(method.with(maxIterations))
                .onIteration(recorded)
                .run();
        return recorded;
    }
}
