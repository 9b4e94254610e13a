package chumpy.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SolverChoiceTest {
    @Test
    void theFormIsChosenBySizeAndZeros() {
        assertThat(preferDense(1000, 9, 9)).isTrue();
        assertThat(preferDense(1000, 900, 800_000)).isTrue();
        assertThat(preferDense(1000, 900, 2_000)).isFalse();
        assertThat(preferDense(20_000_000, 9, 20_000_000)).isFalse();
    }

    @Test
    void aSolverThatWasAskedForGetsItsForm() {
        assertThat(SolverChoice.preferDense(LinearSolverKind.DENSE_QR, 1000, 900, 2_000))
                .isTrue();
        assertThat(SolverChoice.preferDense(LinearSolverKind.SPARSE_SCHUR, 1000, 9, 9_000))
                .isFalse();
    }

    private static boolean preferDense(int rows, int columns, long stored) {
        return SolverChoice.preferDense(LinearSolverKind.AUTOMATIC, rows, columns, stored);
    }
}
