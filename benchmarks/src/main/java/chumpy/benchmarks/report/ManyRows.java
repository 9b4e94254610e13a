package chumpy.benchmarks.report;

import static chumpy.optimize.Methods.levenbergMarquardt;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import chumpy.optimize.LeastSquaresResult;
import chumpy.optimize.RowChunks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fits {@code y = sum of a_k sin(b_k x)}, k from 1 to 5, to many rows: by residuals in chunks, and by a loop that evaluates
 * as often. It is a program of its own, so that the most memory that its process has taken means something.
 */
final class ManyRows {
    static final String NAME = "rows/";

    private static final int TERMS = 5;
    private static final int REPETITIONS = 3;
    private static final int ITERATIONS = 2;
    /** Amplitudes at the start; the true ones are 1. */
    private static final double START = 0.9;

    private final double[] x;
    private final double[] y;

    private ManyRows(int rows) {
        SplittableRandom random = new SplittableRandom(1);
        x = new double[rows];
        y = new double[rows];
        double[] truth = parameters(1);
        for (int i = 0; i < rows; i++) {
            x[i] = random.nextDouble();
            y[i] = model(truth, x[i]) + 0.1 * (random.nextDouble() - 0.5);
        }
    }

    /**
     * Runs it in a process of its own.
     *
     * @param effort how many rows
     * @param figures where the times of a fit go, and the most memory that its process has taken
     */
    static void run(Effort effort, Figures figures) {
        // One thread, as a loop written by hand has.
        String out = Child.run(Child.java(1, ManyRows.class, List.of(String.valueOf(effort.rows()))))
                .out();
        out.lines().forEach(line -> {
            String[] words = line.split(" ", 2);
            Unit unit = words[0].equals("peak") ? Unit.SIZE : Unit.TIME;
            figures.add(NAME + words[0], Double.parseDouble(words[1]), unit);
        });
    }

    /**
     * Prints names and figures.
     *
     * @param args how many rows
     */
    public static void main(String[] args) {
        ManyRows problem = new ManyRows(Integer.parseInt(args[0]));
        List<Double> chunks = new ArrayList<>();
        List<Double> byHand = new ArrayList<>();
        LeastSquaresResult result = problem.fit();
        Machine.peakMemory().ifPresent(peak -> System.out.println("peak " + peak));
        for (int i = 0; i < REPETITIONS; i++) {
            chunks.add(seconds(problem::fit));
            byHand.add(seconds(() -> problem.evaluate(result.residualEvaluations(), result.jacobianEvaluations())));
        }
        System.out.println("chunks " + Figures.median(chunks));
        System.out.println("byHand " + Figures.median(byHand));
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Amplitudes and frequencies by turns. */
    private static double[] parameters(double amplitude) {
        double[] parameters = new double[2 * TERMS];
        for (int k = 0; k < TERMS; k++) {
            parameters[2 * k] = amplitude;
            parameters[2 * k + 1] = 4 * k + 3 + 0.1 * amplitude;
        }
        return parameters;
    }

    private static double model(double[] parameters, double x) {
        double sum = 0;
        for (int k = 0; k < 2 * TERMS; k += 2) {
            sum += parameters[k] * Math.sin(parameters[k + 1] * x);
        }
        return sum;
    }

    private LeastSquaresResult fit() {
        List<Ch> parameters =
                Arrays.stream(parameters(START)).mapToObj(Chumpy::scalar).toList();
        RowChunks residuals = RowChunks.of(
                rows -> {
                    Ch sum = rows.get(1).negative();
                    for (int k = 0; k < 2 * TERMS; k += 2) {
                        Ch angle = parameters.get(k + 1).multiply(rows.get(0));
                        sum = sum.add(parameters.get(k).multiply(Chumpy.sin(angle)));
                    }
                    return sum;
                },
                NdArray.adopt(x, x.length),
                NdArray.adopt(y, y.length));
        return Chumpy.minimize(residuals)
                .over(parameters)
                .using(levenbergMarquardt().maxIterations(ITERATIONS))
                .run();
    }

    /** As many evaluations by loops. */
    private void evaluate(int residuals, int jacobians) {
        double sum = 0;
        double[] at = parameters(START);
        for (int i = 0; i < residuals; i++) {
            sum += cost(at);
        }
        for (int i = 0; i < jacobians; i++) {
            sum += accumulate(at)[0];
        }
        if (!(sum > 0)) { // so that it is used, and nothing is left out
            throw new IllegalStateException("the loops give " + sum);
        }
    }

    private double cost(double[] at) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = model(at, x[i]) - y[i];
            sum += residual * residual;
        }
        return sum;
    }

    /** The lower triangle of J'J, row by row, and J'r behind it. */
    private double[] accumulate(double[] at) {
        int n = 2 * TERMS;
        int gradient = n * (n + 1) / 2;
        double[] sums = new double[gradient + n];
        double[] row = new double[n];
        for (int i = 0; i < x.length; i++) {
            double residual = -y[i];
            for (int k = 0; k < n; k += 2) {
                double sin = Math.sin(at[k + 1] * x[i]);
                row[k] = sin;
                row[k + 1] = at[k] * x[i] * Math.cos(at[k + 1] * x[i]);
                residual += at[k] * sin;
            }
            int entry = 0;
            for (int p = 0; p < n; p++) {
                for (int q = 0; q <= p; q++) {
                    sums[entry++] += row[p] * row[q];
                }
                sums[gradient + p] += row[p] * residual;
            }
        }
        return sums;
    }
}
