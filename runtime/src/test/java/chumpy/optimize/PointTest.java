package chumpy.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Chumpy;
import chumpy.Jacobian;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointTest {
    @Test
    void oneEntryThatIsNotFiniteIsFoundInEveryForm() {
        Jacobian infinite = Jacobian.dense(new double[][] {{1}, {Double.NEGATIVE_INFINITY}});
        for (LinearSolverKind kind : new LinearSolverKind[] {LinearSolverKind.DENSE_QR, LinearSolverKind.CGNR}) {
            assertThat(isFinite(kind, Jacobian.none(2, 1), Jacobian.diagonal(1, Double.NaN)))
                    .isFalse();
            assertThat(isFinite(kind, Jacobian.none(2, 1), Jacobian.diagonal(1, 2)))
                    .isTrue();
            assertThat(isFinite(kind, infinite, Jacobian.identity(2))).isFalse();
        }
    }

    private static boolean isFinite(LinearSolverKind kind, Jacobian... parts) {
        Point point = new Point(
                new double[3],
                new Chart(Domain.EMPTY.over(List.of(Chumpy.array(1, 2, 3)))),
                2,
                ResidualCost.SUM_OF_SQUARES);
        return point.differentiate(new JacobianAssembly(kind, 2, 3).join(List.of(parts)));
    }
}
