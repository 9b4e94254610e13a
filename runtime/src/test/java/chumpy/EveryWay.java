package chumpy;

import chumpy.graph.Directions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One Jacobian, got in every way there is: as the library gives it, accumulated as a matrix in either direction, and
 * column by column or row by row from products with unit vectors. All ways must agree, so tests look at all of them.
 */
public final class EveryWay {
    private EveryWay() {}

    /** For each way, by its name, the entries as an array of shape (rows, columns). */
    public static Map<String, NdArray> jacobians(Ch f, Ch wrt) {
        Map<String, NdArray> ways = new LinkedHashMap<>();
        ways.put("drWrt", f.drWrt(wrt).toArray());
        ways.put("forward", Directions.forward(f, wrt).toArray());
        ways.put("reverse", Directions.reverse(f, wrt).toArray());
        ways.put("mixed", Directions.mixed(f, wrt).toArray());
        ways.put("jvp", byColumns(f, wrt));
        ways.put("vjp", byRows(f, wrt));
        return ways;
    }

    private static NdArray byColumns(Ch f, Ch wrt) {
        int rows = f.size();
        int columns = wrt.size();
        double[] entries = new double[rows * columns];
        for (int j = 0; j < columns; j++) {
            double[] column = f.jvp(wrt, unit(columns, j)).toArray();
            for (int i = 0; i < rows; i++) {
                entries[i * columns + j] = column[i];
            }
        }
        return NdArray.adopt(entries, rows, columns);
    }

    private static NdArray byRows(Ch f, Ch wrt) {
        int rows = f.size();
        int columns = wrt.size();
        double[] entries = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            double[] row = f.vjp(wrt, unit(rows, i)).toArray();
            System.arraycopy(row, 0, entries, i * columns, columns);
        }
        return NdArray.adopt(entries, rows, columns);
    }

    private static NdArray unit(int n, int place) {
        double[] unit = new double[n];
        unit[place] = 1;
        return NdArray.adopt(unit, n);
    }
}
