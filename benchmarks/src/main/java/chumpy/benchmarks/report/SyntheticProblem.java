package chumpy.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A bundle adjustment problem for where no published one is at hand: cameras in a row that look at a cube of points,
 * with a noisy sight of each point by each camera, and a start beside the truth.
 *
 * @param cameras how many
 * @param points how many
 */
record SyntheticProblem(int cameras, int points) {
    private static final double FOCAL_LENGTH = 500;
    private static final double DISTANCE = 10;
    private static final double APART = 0.1;
    private static final double BESIDE = 0.02;
    private static final double NOISE = 1;

    static SyntheticProblem of(Effort effort) {
        return effort.isSmoke() ? new SyntheticProblem(4, 50) : new SyntheticProblem(16, 5_000);
    }

    /** Writes it in the layout of the collection Bundle Adjustment in the Large. */
    void write(Path file) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        double[] truth = random.doubles(3L * points, -1, 1).toArray();
        StringBuilder text = new StringBuilder();
        text.append(cameras)
                .append(' ')
                .append(points)
                .append(' ')
                .append((long) cameras * points)
                .append('\n');
        for (int point = 0; point < points; point++) {
            for (int camera = 0; camera < cameras; camera++) {
                text.append(camera).append(' ').append(point);
                sight(camera, truth, 3 * point, random, text);
            }
        }
        for (int camera = 0; camera < cameras; camera++) {
            // Turned about the second axis; the coefficients of distortion are 0.
            numbers(text, 0, angle(camera), 0, 0, 0, -DISTANCE, FOCAL_LENGTH, 0, 0);
        }
        for (double coordinate : truth) {
            numbers(text, coordinate + beside(BESIDE, random));
        }
        Files.writeString(file, text);
    }

    private double angle(int camera) {
        return APART * (camera - (cameras - 1) / 2.0);
    }

    private void sight(int camera, double[] points, int at, SplittableRandom random, StringBuilder text) {
        double cos = Math.cos(angle(camera));
        double sin = Math.sin(angle(camera));
        double depth = DISTANCE + sin * points[at] - cos * points[at + 2];
        double x = FOCAL_LENGTH * (cos * points[at] + sin * points[at + 2]) / depth;
        double y = FOCAL_LENGTH * points[at + 1] / depth;
        numbers(text.append(' '), x + beside(NOISE, random), y + beside(NOISE, random));
    }

    private static double beside(double width, SplittableRandom random) {
        return width * (random.nextDouble() - 0.5);
    }

    private static void numbers(StringBuilder text, double... numbers) {
        for (double number : numbers) {
            text.append(String.format(Locale.ROOT, "%.12g%n", number));
        }
    }
}
