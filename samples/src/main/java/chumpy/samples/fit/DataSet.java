package chumpy.samples.fit;

import chumpy.samples.formula.Expression;
import java.util.List;

/**
 * A regression problem as a file states it.
 *
 * @param name the name of the data set
 * @param level how difficult the file says it is, or an empty string
 * @param formula the model as it is written
 * @param response the left side of the model: the response, or a function of it
 * @param model the right side: an expression of parameters and predictors
 * @param parameters the parameters, in the order of the table
 * @param certified what is certified beside the parameters
 * @param columns the observations
 */
record DataSet(
        String name,
        String level,
        String formula,
        Expression response,
        Expression model,
        List<Parameter> parameters,
        Certified certified,
        Columns columns) {
    /** Copies the list. */
    public DataSet {
        parameters = List.copyOf(parameters);
    }

    /**
     * The starting values of all parameters.
     *
     * @param number 1 or 2
     * @return a new array
     */
    public double[] start(int number) {
        return parameters.stream().mapToDouble(p -> p.start(number)).toArray();
    }

    /**
     * Observations less parameters. The file states them too, but not always rightly: Rat43 of NIST's says 9 where its
     * own residual standard deviation was computed with 11.
     *
     * @return at least 1
     */
    public int degreesOfFreedom() {
        return columns.rows() - parameters.size();
    }

    /**
     * The left side of the model as it is written.
     *
     * @return for instance {@code y} or {@code log[y]}
     */
    public String responseText() {
        return formula.substring(0, formula.indexOf('=')).strip();
    }
}
