package chumpy.samples.bal;

import picocli.CommandLine.Option;

/** What can be set about a synthetic scene. */
final class SyntheticOptions {
    @Option(
            names = "--cameras",
            paramLabel = "N",
            defaultValue = "24",
            description = "Cameras on an arc around the scene, 3 or more (default: ${DEFAULT-VALUE}).")
    int cameras = 24;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Points on a box of 12 x 8 x 6, 30 or more (default: ${DEFAULT-VALUE}).")
    int points = 2000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed gives the same scene (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--noise",
            paramLabel = "PX",
            defaultValue = "0.5",
            description = "Standard deviation of what is observed, in pixels (default: ${DEFAULT-VALUE}).")
    double noise = 0.5;

    @Option(
            names = "--point-sigma",
            paramLabel = "S",
            defaultValue = "0.2",
            description = "How far points start from the truth, each coordinate (default: ${DEFAULT-VALUE}).")
    double pointSigma = 0.2;

    @Option(
            names = "--translation-sigma",
            paramLabel = "S",
            defaultValue = "0.3",
            description = "How far cameras start from the truth, each coordinate (default: ${DEFAULT-VALUE}).")
    double translationSigma = 0.3;

    @Option(
            names = "--rotation-sigma",
            paramLabel = "RAD",
            defaultValue = "0.02",
            description =
                    "How far cameras start turned, each entry of the rotation vector" + " (default: ${DEFAULT-VALUE}).")
    double rotationSigma = 0.02;

    @Option(
            names = "--focal-sigma",
            paramLabel = "F",
            defaultValue = "0.03",
            description = "By which part of it focal lengths start wrong (default: ${DEFAULT-VALUE}).")
    double focalSigma = 0.03;

    /** What is wrong with these; empty if nothing is. */
    String fault() {
        if (cameras < 3) {
            return "--cameras " + cameras + ": expected at least 3";
        }
        if (points < 30) {
            return "--points " + points + ": expected at least 30";
        }
        if ((long) cameras * points > SyntheticScene.MOST) {
            return "--cameras " + cameras + " --points " + points + ": expected a product of at most "
                    + SyntheticScene.MOST;
        }
        for (double sigma : new double[] {noise, pointSigma, translationSigma, rotationSigma, focalSigma}) {
            if (!(sigma >= 0 && sigma < Double.POSITIVE_INFINITY)) {
                return "--noise and --...-sigma: " + sigma + " was given; expected a number from 0";
            }
        }
        return "";
    }
}
