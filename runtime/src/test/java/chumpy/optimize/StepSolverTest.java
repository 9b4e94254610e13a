package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.gaussNewton;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Methods.trustRegionReflective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;

class StepSolverTest {
    /** By EJML, on the normal equations. */
    private static void solve(Jacobian jacobian, double[] r, double[] d, double[] step) {
        DMatrixRMaj j = jacobian.toDense();
        DMatrixRMaj gram = new DMatrixRMaj(j.numCols, j.numCols);
        CommonOps_DDRM.multTransA(j, j, gram);
        DMatrixRMaj right = new DMatrixRMaj(j.numCols, 1);
        CommonOps_DDRM.multTransA(-1, j, new DMatrixRMaj(r.length, 1, true, r), right);
        for (int k = 0; k < d.length; k++) {
            gram.add(k, k, d[k]);
        }
        DMatrixRMaj p = new DMatrixRMaj(j.numCols, 1);
        assertThat(CommonOps_DDRM.solve(gram, right, p)).isTrue();
        System.arraycopy(p.data, 0, step, 0, step.length);
    }

    @Test
    void aSolverOfOnesOwnSolvesForAllMethodsAndForms() {
        List<LeastSquaresMethod> methods = new ArrayList<>();
        for (LinearSolverKind form : List.of(LinearSolverKind.DENSE_QR, LinearSolverKind.CGNR)) {
            methods.add(dogleg().linearSolver(form).linearSolver(StepSolverTest::solve));
            methods.add(gaussNewton().linearSolver(form).linearSolver(StepSolverTest::solve));
            methods.add(levenbergMarquardt().linearSolver(form).linearSolver(StepSolverTest::solve));
            methods.add(trustRegionReflective().linearSolver(form).linearSolver(StepSolverTest::solve));
        }
        for (LeastSquaresMethod method : methods) {
            Ch x = array(-1.2, 1);
            LeastSquaresResult result = minimize(ClassicProblem.ROSENBROCK.residuals(x))
                    .over(x)
                    .using(method)
                    .run();
            assertThat(result.converged()).as(result.report()).isTrue();
            assertThat(x.r().flat(0)).as(method.toString()).isCloseTo(1, within(1e-7));
            assertThat(result.linearSolver()).isEqualTo("the solver that was given");
            assertThat(method.toString()).contains("linearSolver given");
        }
    }

    @Test
    void itSeesTheBoundsInTheDamping() {
        Ch x = array(-1.2, 0.5);
        minimize(ClassicProblem.ROSENBROCK.residuals(x))
                .over(x)
                .bounds(x, -2, 0.5)
                .using(trustRegionReflective().linearSolver(StepSolverTest::solve))
                .run();
        assertThat(x.r().flat(0)).isCloseTo(0.5, within(1e-7));
        assertThat(x.r().flat(1)).isCloseTo(0.25, within(1e-7));
    }

    @Test
    void nonsenseIsRefused() {
        Ch x = array(1, 2);
        assertThatThrownBy(() -> minimize(x)
                        .over(x)
                        .using(dogleg().linearSolver((j, r, d, p) -> p[1] = Double.NaN))
                        .run())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("NaN to entry 1");
        RowChunks chunks = RowChunks.of(rows -> rows.get(0).multiply(x.get("0")), NdArray.of(1, 2, 3));
        assertThatThrownBy(() -> minimize(chunks)
                        .over(x)
                        .using(dogleg().linearSolver(StepSolverTest::solve))
                        .run())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("chunks of rows");
    }
}
