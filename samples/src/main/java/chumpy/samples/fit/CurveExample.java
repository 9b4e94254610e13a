package chumpy.samples.fit;

import chumpy.Ch;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The residuals of the data set that comes with the project, at its first start.
 *
 * @param parameters leaves by name
 * @param residuals of them
 */
public record CurveExample(Map<String, Ch> parameters, Ch residuals) {
    /**
     * Makes fresh leaves.
     *
     * @return labelled nodes
     */
    public static CurveExample make() {
        DataSet data = OwnDataSet.read();
        Regression regression = new Regression(data, data.start(1));
        Map<String, Ch> parameters = new LinkedHashMap<>();
        for (int i = 0; i < data.parameters().size(); i++) {
            parameters.put(
                    data.parameters().get(i).name(), regression.parameters().get(i));
        }
        return new CurveExample(parameters, regression.residuals().label("residuals"));
    }
}
