package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.samples.formula.Expression;
import chumpy.samples.formula.Function;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataSetReaderTest {
    @Test
    void readsTheDataSetOfTheSamples() {
        DataSet data = SampleText.read(SampleText.own());
        assertThat(data.name()).isEqualTo("Haldane1");
        assertThat(data.level()).isEqualTo("Lower");
        assertThat(data.formula()).isEqualTo("y = b1*x / (b2 + x + x**2/b3) + e");
        assertThat(data.parameters())
                .contains(new Parameter("b2", 10, 50, 3.6009354047E+01, 2.1984407172E+00))
                .hasSize(3);
        assertThat(data.certified()).isEqualTo(new Certified(5.8970418622E+01, 1.6757431702E+00, 21));
        assertThat(data.columns().names()).containsExactly("y", "x");
        assertThat(data.columns().rows()).isEqualTo(24);
        assertThat(data.columns().column("x")).startsWith(2, 4, 7).endsWith(1600, 2000);
        assertThat(data.columns().label("y")).isEqualTo("y (initial rate, nmol/s)");
    }

    @Test
    void readsTransformedResponsesAndSeveralPredictors() {
        DataSet data = SampleText.read(SampleText.TWO_PREDICTORS);
        assertThat(data.response()).isEqualTo(new Expression.Call(Function.LOG, new Expression.Name("y", 20)));
        assertThat(data.responseText()).isEqualTo("log[y]");
        assertThat(data.model().mentions("two")).isFalse();
        assertThat(data.start(1)).containsExactly(2, 1e-4);
        assertThat(data.start(2)).containsExactly(2.5, 5e-3);
        assertThat(data.columns().predictors()).containsExactly("x1", "x2");
        assertThat(data.columns().column("y")).containsExactly(15, 17, 15.5, 16.5, .5, 15);
        assertThat(data.columns().column("x2")).containsExactly(180, 180, 180, 225, 225, 225);
        assertThat(data.columns().label("x1")).isEqualTo("x1 (time)");
        assertThat(data.columns().label("x2")).isEqualTo("x2 (temperature (of the oven), degrees)");
        assertThat(data.degreesOfFreedom()).isEqualTo(4);
    }

    static Stream<UnaryOperator<String>> harmlessChanges() {
        return Stream.of(
                text -> text.replace("\n", "\r\n"),
                text -> text.replace("\n", "\r"),
                text -> text.replace("\n", "   \n"),
                text -> text.replace("\n", "\t\n\n"),
                text -> text.replaceAll(" {2,}", "\t"),
                text -> text.replaceAll("(?m)^ +", ""),
                text -> text.replace("lines", "verses"),
                text -> text.replaceAll("\\(lines.*\\)", ""),
                text -> text.replace("Starting values", "STARTING  VALUES"),
                text -> text.replace("Residual Sum of Squares:", "  residual sum of squares :"),
                text -> text + "\n\n   \n",
                text -> "\uFEFF" + text,
                text -> text.replace("strength", "fl\u00e4che"),
                text -> text.replace("[", "(").replace("]", ")"));
    }

    @ParameterizedTest
    @MethodSource("harmlessChanges")
    void blanksAndLineEndsDoNotMatter(UnaryOperator<String> change) {
        DataSet expected = SampleText.read(SampleText.TWO_PREDICTORS);
        DataSet data = SampleText.read(change.apply(SampleText.TWO_PREDICTORS));
        assertThat(data.parameters()).isEqualTo(expected.parameters());
        assertThat(data.certified()).isEqualTo(expected.certified());
        for (String name : List.of("y", "x1", "x2")) {
            assertThat(data.columns().column(name)).isEqualTo(expected.columns().column(name));
        }
        assertThat(new Regression(data, data.start(1)).residualSumOfSquares())
                .isEqualTo(new Regression(expected, expected.start(1)).residualSumOfSquares());
    }

    @Test
    void aWrongStatementOfTheDegreesOfFreedomIsKeptButNotUsed() {
        DataSet data = SampleText.read(SampleText.TWO_PREDICTORS.replaceAll("(Degrees of Freedom: +)4", "$19"));
        assertThat(data.certified().degreesOfFreedom()).isEqualTo(9);
        assertThat(data.degreesOfFreedom()).isEqualTo(4);
    }
}
