package chumpy.samples.fit;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.samples.formula.ChBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A data set as an expression: a leaf for each parameter, and the residuals {@code response - model} that depend on
 * them. A response that the file transforms, as in {@code log[y] = ...}, is transformed in the residuals too.
 */
final class Regression {
    private final DataSet data;
    private final List<Ch> parameters;
    private final Ch observed;
    private final Ch fitted;
    private final Ch residuals;

    Regression(DataSet data, double[] start) {
        this.data = data;
        this.parameters = IntStream.range(0, start.length)
                .mapToObj(i ->
                        Chumpy.array(start[i]).label(data.parameters().get(i).name()))
                .toList();
        Columns columns = data.columns();
        String response = columns.response();
        Ch measured = Chumpy.array(columns.column(response)).label(response);
        this.observed = new ChBuilder(Map.of(response, measured)).build(data.response());
        this.fitted = model(columns.predictors().stream().map(columns::column).toList());
        this.residuals = observed.subtract(fitted);
    }

    List<Ch> parameters() {
        return parameters;
    }

    Ch residuals() {
        return residuals;
    }

    double[] estimates() {
        return parameters.stream().mapToDouble(b -> b.r().item()).toArray();
    }

    double[] observed() {
        return observed.r().toArray();
    }

    double[] fitted() {
        return spread(fitted.r().toArray(), data.columns().rows());
    }

    double residualSumOfSquares() {
        double sum = 0;
        for (double residual : residuals.r().toArray()) {
            sum += residual * residual;
        }
        return sum;
    }

    /** One column a parameter, each with a derivative an observation. */
    List<double[]> jacobian() {
        List<double[]> columns = new ArrayList<>();
        for (Ch parameter : parameters) {
            columns.add(residuals.drWrt(parameter).toArray().toArray());
        }
        return columns;
    }

    /** The model at other predictors than the observed, in the order of the columns, with the parameters as they are. */
    double[] predict(List<double[]> predictors) {
        return spread(model(predictors).r().toArray(), predictors.get(0).length);
    }

    /** A model that mentions no predictor has one value for all of them. */
    private static double[] spread(double[] values, int length) {
        if (values.length == length) {
            return values;
        }
        double[] same = new double[length];
        Arrays.fill(same, values[0]);
        return same;
    }

    private Ch model(List<double[]> predictors) {
        Map<String, Ch> variables = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            variables.put(data.parameters().get(i).name(), parameters.get(i));
        }
        for (int i = 0; i < predictors.size(); i++) {
            String name = data.columns().predictors().get(i);
            variables.put(name, Chumpy.array(predictors.get(i)).label(name));
        }
        return new ChBuilder(variables).build(data.model());
    }
}
