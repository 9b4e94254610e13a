package chumpy.samples.fit;

import java.util.Arrays;

/** Fits data sets. */
final class Fitter {
    private static final double NANOSECONDS = 1e9;

    private final Settings settings;

    Fitter(Settings settings) {
        this.settings = settings;
    }

    Fit fit(DataSet data, int start) {
        Regression regression = new Regression(data, data.start(start));
        long began = System.nanoTime();
        Outcome outcome = settings.optimizer().run(regression.residuals(), regression.parameters(), settings);
        double seconds = (System.nanoTime() - began) / NANOSECONDS;
        double sum = regression.residualSumOfSquares();
        Deviations deviations = Deviations.of(
                data.parameters().stream().map(Parameter::name).toList(),
                regression.jacobian(),
                sum,
                data.degreesOfFreedom());
        return new Fit(
                data,
                start,
                settings.optimizer(),
                regression,
                Arrays.stream(regression.estimates()).boxed().toList(),
                deviations,
                sum,
                outcome,
                seconds);
    }
}
