package chumpy.samples.fit;

import java.util.List;
import java.util.Map;

/**
 * The table of observations: the response first, then the predictors.
 *
 * @param names the names of the columns
 * @param labels what the file says they are, by name; may lack any of them
 * @param values one array a column, all of one length
 */
record Columns(List<String> names, Map<String, String> labels, List<double[]> values) {
    /** Copies what it is given. */
    public Columns {
        names = List.copyOf(names);
        labels = Map.copyOf(labels);
        values = values.stream().map(double[]::clone).toList();
    }

    /**
     * The number of observations.
     *
     * @return the length of each column
     */
    public int rows() {
        return values.get(0).length;
    }

    /**
     * The column that the model explains.
     *
     * @return its name
     */
    public String response() {
        return names.get(0);
    }

    /**
     * The columns that the model explains it by.
     *
     * @return their names
     */
    public List<String> predictors() {
        return names.subList(1, names.size());
    }

    /**
     * The numbers of a column.
     *
     * @param name its name
     * @return a copy
     */
    public double[] column(String name) {
        return values.get(names.indexOf(name)).clone();
    }

    /**
     * A column for an axis: its name and what it is, or its name alone.
     *
     * @param name its name
     * @return for instance {@code y (quantum defect)}
     */
    public String label(String name) {
        String label = labels.get(name);
        return label == null ? name : name + " (" + label + ")";
    }
}
