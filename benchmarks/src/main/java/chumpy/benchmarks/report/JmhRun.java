package chumpy.benchmarks.report;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every JMH benchmark of this module; each iteration is a sample of its figure. */
final class JmhRun {
    private static final String ALL = "^chumpy\\.benchmarks\\.";

    private JmhRun() {}

    /**
     * Runs them.
     *
     * @param effort how much of it
     * @param figures where the figures go, as {@code jmh/Class.method}, with {@code (parameter=value)} if it has any
     * @throws RunnerException if JMH cannot run
     */
    static void run(Effort effort, Figures figures) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(ALL).shouldFailOnError(true);
        if (effort.isSmoke()) {
            // In this process, once; beside another run of JMH, since nobody reads the figures.
            System.setProperty("jmh.ignoreLock", "true");
            options.verbosity(VerboseMode.SILENT)
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(1));
        } else {
            options.forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(1));
        }
        for (RunResult result : new Runner(options.build()).run()) {
            String name = Tables.JMH + name(result.getParams());
            result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .map(IterationResult::getPrimaryResult)
                    .forEach(iteration -> figures.add(name, seconds(iteration), Unit.TIME));
        }
    }

    private static String name(BenchmarkParams params) {
        String benchmark = params.getBenchmark();
        int method = benchmark.lastIndexOf('.');
        String name = benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
        return params.getParamsKeys().isEmpty()
                ? name
                : params.getParamsKeys().stream()
                        .map(key -> key + "=" + params.getParam(key))
                        .collect(Collectors.joining(", ", name + "(", ")"));
    }

    private static double seconds(Result<?> result) {
        String[] unit = result.getScoreUnit().split("/", 2);
        if (unit.length < 2 || !unit[1].equals("op")) {
            throw new IllegalStateException(
                    result.getLabel() + ": measured in " + result.getScoreUnit() + "; use Mode.AverageTime");
        }
        for (TimeUnit each : TimeUnit.values()) {
            if (TimeValue.tuToString(each).equals(unit[0].toLowerCase(Locale.ROOT))) {
                return result.getScore() * each.toNanos(1) / 1e9;
            }
        }
        throw new IllegalStateException("JMH measures in " + unit[0]);
    }
}
