package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.inspect.GradientCheck;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {
    @Test
    void residualsAreResponseLessModel() {
        DataSet data = SampleText.read(SampleText.own());
        Regression regression = new Regression(data, new double[] {100, 30, 500});
        double[] residuals = regression.residuals().r().toArray();
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            double x = data.columns().column("x")[i];
            double expected = data.columns().column("y")[i] - 100 * x / (30 + x + x * x / 500);
            assertThat(residuals[i]).isCloseTo(expected, within(1e-12));
            sum += expected * expected;
        }
        assertThat(regression.residualSumOfSquares()).isCloseTo(sum, within(1e-10));
        assertThat(regression.estimates()).containsExactly(100, 30, 500);
    }

    @Test
    void aTransformedResponseIsTransformedInTheResiduals() {
        DataSet data = SampleText.read(SampleText.TWO_PREDICTORS);
        Regression regression = new Regression(data, new double[] {2, 3});
        double[] y = data.columns().column("y");
        double[] x1 = data.columns().column("x1");
        double[] x2 = data.columns().column("x2");
        for (int i = 0; i < y.length; i++) {
            assertThat(regression.observed()[i]).isCloseTo(Math.log(y[i]), within(1e-15));
            double model = 2 - 3 / 2.0 * x1[i] * Math.exp(-x2[i]);
            assertThat(regression.residuals().r().flat(i)).isCloseTo(Math.log(y[i]) - model, within(1e-14));
        }
    }

    @Test
    void predictsElsewhere() {
        DataSet data = SampleText.read(SampleText.own());
        Regression regression = new Regression(data, new double[] {100, 30, 500});
        assertThat(regression.predict(List.of(new double[] {0, 10})))
                .containsExactly(new double[] {0, 1000 / (40 + 0.2)}, within(1e-13));
    }

    @Test
    void theJacobianAgreesWithDifferences() {
        for (String text : List.of(SampleText.own(), SampleText.TWO_PREDICTORS)) {
            DataSet data = SampleText.read(text);
            Regression regression = new Regression(data, data.start(2));
            GradientCheck.of(regression.residuals(), regression.parameters()).assertPasses();
        }
    }
}
