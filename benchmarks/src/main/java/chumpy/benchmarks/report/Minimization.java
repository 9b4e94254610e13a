package chumpy.benchmarks.report;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a solver says of a minimisation. The names are those that the program with Ceres Solver prints; of this library's
 * runs it is read from the printed report.
 *
 * @param finalCost half the sum of squares at the end
 * @param iterations steps that were tried
 * @param seconds in all, without reading the file
 * @param minimizerSeconds without what comes before the first iteration
 * @param linearSolves one for each step; of Ceres also for the last, at which it stops and which it does not count
 * @param costs the best so far at the start and after each iteration
 */
record Minimization(
        double finalCost,
        int iterations,
        double seconds,
        double minimizerSeconds,
        double residualSeconds,
        int residualEvaluations,
        double jacobianSeconds,
        int jacobianEvaluations,
        double linearSolverSeconds,
        int linearSolves,
        List<Double> costs) {
    private static final String NUMBER = "([-+0-9.eE]+)";
    private static final Pattern RUN = Pattern.compile("(?ms)^iter .*?^Stopped ");
    private static final Pattern ITERATION = Pattern.compile("(?m)^ *[0-9]+ +" + NUMBER + " ");
    private static final Pattern COST = line("Cost", NUMBER + " at the start, " + NUMBER + " at the end");
    private static final Pattern ITERATIONS = line("Iterations", "([0-9]+):");
    private static final Pattern SECONDS = line("Seconds", NUMBER);
    private static final Pattern RESIDUALS = line("  residuals", NUMBER + " in ([0-9]+) evaluations");
    private static final Pattern JACOBIAN = line("  Jacobian", NUMBER + " in ([0-9]+) evaluations");
    private static final Pattern SOLVER = line("  linear solver", NUMBER);

    private static Pattern line(String name, String rest) {
        return Pattern.compile("(?m)^" + name + " +" + rest);
    }

    /** Reads what the program with Ceres Solver prints. */
    static Minimization ofCeres(String json) {
        return new Gson().fromJson(json, Minimization.class);
    }

    /**
     * Reads what {@code bal} of the samples prints.
     *
     * @param text of one run or several, one after the other
     * @return the runs in their order
     * @throws IllegalArgumentException if there is none, or one lacks a line
     */
    static List<Minimization> ofSamples(String text) {
        List<Minimization> runs = new ArrayList<>();
        RUN.matcher(text).results().map(MatchResult::group).forEach(run -> runs.add(ofSample(run)));
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("no report of a minimisation in:\n" + text);
        }
        return runs;
    }

    private static Minimization ofSample(String run) {
        Matcher cost = find(COST, run);
        Matcher residuals = find(RESIDUALS, run);
        Matcher jacobian = find(JACOBIAN, run);
        double seconds = number(find(SECONDS, run), 1);
        int iterations = (int) number(find(ITERATIONS, run), 1);
        return new Minimization(
                number(cost, 2),
                iterations,
                seconds,
                seconds,
                number(residuals, 1),
                (int) number(residuals, 2),
                number(jacobian, 1),
                (int) number(jacobian, 2),
                number(find(SOLVER, run), 1),
                iterations,
                ITERATION
                        .matcher(run)
                        .results()
                        .map(match -> Double.valueOf(match.group(1)))
                        .toList());
    }

    private static Matcher find(Pattern line, String run) {
        Matcher matcher = line.matcher(run);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no line like '" + line + "' in:\n" + run);
        }
        return matcher;
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    /** The first iteration at which the cost is at most this; empty if it never is. */
    OptionalInt iterationsTo(double cost) {
        return IntStream.range(0, costs.size())
                .filter(i -> costs.get(i) <= cost)
                .findFirst();
    }

    /** Adds its figures under a name. */
    void addTo(Figures figures, String name) {
        figures.add(name + "/cost", finalCost, Unit.COST);
        figures.add(name + "/iterations", iterations, Unit.COUNT);
        figures.add(name + "/seconds", seconds, Unit.TIME);
        figures.add(name + "/iteration", minimizerSeconds / Math.max(1, linearSolves), Unit.TIME);
        figures.add(name + "/residuals", residualSeconds / residualEvaluations, Unit.TIME);
        figures.add(name + "/jacobian", jacobianSeconds / jacobianEvaluations, Unit.TIME);
        figures.add(name + "/solve", linearSolverSeconds / Math.max(1, linearSolves), Unit.TIME);
    }
}
