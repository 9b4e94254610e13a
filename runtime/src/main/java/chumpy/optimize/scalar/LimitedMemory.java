package chumpy.optimize.scalar;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * What the last m steps s and changes of the gradient y tell of a Hessian: the BFGS matrix
 * {@code B = theta I - W M W'} with {@code W = [Y S]} (Byrd, Nocedal, Schnabel, Math. Programming 63, 1994). W has two
 * columns for each step, and M is small:
 *
 * <pre>
 *            [ -D         L'/theta  ]     D  the diagonal of S'Y
 *   M^-1  =  [ L/theta   S'S/theta  ]     L  the part of S'Y below it, steps in their order
 * </pre>
 */
final class LimitedMemory {
    private final int n;
    private final int m;
    private final double[] y;
    private final double[] s;
    private final double[] stepsByChanges;
    private final double[] stepsBySteps;
    private final double[] changesByChanges;
    private final int[] age;
    private int learnt;
    private int count;
    private double theta = 1;

    /** M^-1, of order 2 count, and solvers with it and with a matrix for the free unknowns. */
    private final DMatrixRMaj inverse = new DMatrixRMaj(0, 0);

    private final Solver middle = new Solver();
    private final Solver reduced = new Solver();

    /** Solves systems with one small matrix, in place. */
    private static final class Solver {
        private LinearSolverDense<DMatrixRMaj> lu = LinearSolverFactory_DDRM.lu(2);
        private final DMatrixRMaj factored = new DMatrixRMaj(0, 0);
        private final DMatrixRMaj solution = new DMatrixRMaj(0, 0);

        private boolean factor(DMatrixRMaj matrix) {
            if (factored.numRows != matrix.numRows) {
                lu = LinearSolverFactory_DDRM.lu(matrix.numRows);
            }
            factored.setTo(matrix);
            return lu.setA(factored);
        }

        private void solve(double[] b) {
            DMatrixRMaj right = DMatrixRMaj.wrap(factored.numRows, 1, b);
            solution.reshape(factored.numRows, 1);
            lu.solve(right, solution);
            System.arraycopy(solution.data, 0, b, 0, factored.numRows);
        }
    }

    LimitedMemory(int n, int m) {
        this.n = n;
        this.m = m;
        this.y = new double[Math.multiplyExact(n, m)];
        this.s = new double[y.length];
        this.stepsByChanges = new double[m * m];
        this.stepsBySteps = new double[m * m];
        this.changesByChanges = new double[m * m];
        this.age = new int[m];
    }

    boolean isEmpty() {
        return count == 0;
    }

    double theta() {
        return theta;
    }

    /** The number of columns of W. */
    int columns() {
        return 2 * count;
    }

    void forget() {
        count = 0;
        learnt = 0;
        theta = 1;
    }

    /**
     * Takes a step in the place of the oldest.
     *
     * @return whether M could be factored; if not, the memory is of no use
     */
    boolean learn(double[] step, double[] change) {
        int slot = learnt % m;
        age[slot] = learnt++;
        count = Math.max(count, slot + 1);
        double[] sOfY = new double[count];
        double[] sOfS = new double[count];
        double[] yOfS = new double[count];
        double[] yOfY = new double[count];
        for (int i = 0; i < n; i++) {
            int row = i * m;
            s[row + slot] = step[i];
            y[row + slot] = change[i];
            for (int k = 0; k < count; k++) {
                sOfY[k] += step[i] * y[row + k];
                sOfS[k] += step[i] * s[row + k];
                yOfS[k] += change[i] * s[row + k];
                yOfY[k] += change[i] * y[row + k];
            }
        }
        for (int k = 0; k < count; k++) {
            stepsByChanges[slot * m + k] = sOfY[k];
            stepsByChanges[k * m + slot] = yOfS[k];
            stepsBySteps[slot * m + k] = stepsBySteps[k * m + slot] = sOfS[k];
            changesByChanges[slot * m + k] = changesByChanges[k * m + slot] = yOfY[k];
        }
        theta = yOfY[slot] / sOfY[slot];
        inverse.reshape(2 * count, 2 * count);
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                double below = age[i] > age[j] ? stepsByChanges[i * m + j] / theta : 0;
                inverse.unsafe_set(i, j, i == j ? -stepsByChanges[i * m + i] : 0);
                inverse.unsafe_set(count + i, j, below);
                inverse.unsafe_set(j, count + i, below);
                inverse.unsafe_set(count + i, count + j, stepsBySteps[i * m + j] / theta);
            }
        }
        return middle.factor(inverse);
    }

    /** {@code v = M v}. */
    void middleTimes(double[] v) {
        if (count > 0) {
            middle.solve(v);
        }
    }

    /** {@code p = W'v}. */
    void columnsTimes(double[] v, double[] p) {
        Arrays.fill(p, 0);
        for (int i = 0; i < n; i++) {
            if (v[i] != 0) {
                addRow(i, v[i], p);
            }
        }
    }

    /** {@code p = p + factor w} for row i of W. */
    void addRow(int i, double factor, double[] p) {
        int row = i * m;
        for (int k = 0; k < count; k++) {
            p[k] += factor * y[row + k];
            p[count + k] += factor * s[row + k];
        }
    }

    /** {@code w'p} for row i of W. */
    double rowTimes(int i, double[] p) {
        double sum = 0;
        int row = i * m;
        for (int k = 0; k < count; k++) {
            sum += p[k] * y[row + k] + p[count + k] * s[row + k];
        }
        return sum;
    }

    /**
     * Takes up the rows and columns of B that belong to some unknowns, to solve systems with them.
     *
     * @param isFree which unknowns
     * @param free how many these are
     * @return whether there is a solution
     */
    boolean reduce(boolean[] isFree, int free) {
        if (count == 0) {
            return true;
        }
        // Whichever are fewer are looked at: the free ones, or those that are not.
        boolean addsFree = free <= n / 2;
        DMatrixRMaj gram = new DMatrixRMaj(2 * count, 2 * count);
        double[] row = new double[2 * count];
        for (int i = 0; free < n && i < n; i++) {
            if (isFree[i] == addsFree) {
                Arrays.fill(row, 0);
                addRow(i, 1, row);
                for (int j = 0; j < row.length; j++) {
                    for (int k = 0; k < row.length; k++) {
                        gram.data[j * row.length + k] += row[j] * row[k];
                    }
                }
            }
        }
        for (int j = 0; j < row.length; j++) {
            for (int k = 0; k < row.length; k++) {
                double some = gram.unsafe_get(j, k);
                double sum = addsFree ? some : product(j, k) - some;
                gram.unsafe_set(j, k, inverse.unsafe_get(j, k) - sum / theta);
            }
        }
        return reduced.factor(gram);
    }

    /** An entry of W'W. */
    private double product(int j, int k) {
        if (j < count) {
            return k < count ? changesByChanges[j * m + k] : stepsByChanges[(k - count) * m + j];
        }
        return k < count ? stepsByChanges[(j - count) * m + k] : stepsBySteps[(j - count) * m + k - count];
    }

    /**
     * Solves {@code B d = -r} for the unknowns that were taken up, by the formula of Sherman, Morrison and Woodbury.
     *
     * @param r zero where unknowns are not free
     * @param d receives the solution; is left as it is where unknowns are not free
     */
    void solveReduced(boolean[] isFree, double[] r, double[] d) {
        double[] p = new double[2 * count];
        columnsTimes(r, p);
        if (count > 0) {
            reduced.solve(p);
        }
        for (int i = 0; i < n; i++) {
            if (isFree[i]) {
                d[i] = -(r[i] + rowTimes(i, p) / theta) / theta;
            }
        }
    }
}
