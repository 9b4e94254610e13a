package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Jacobian;
import chumpy.NdArray;
import org.junit.jupiter.api.Test;

class FootprintTest {
    @Test
    void onlyNumbersThatAreHeldCount() {
        assertThat(Footprint.bytes(Jacobian.none(5, 5))).isZero();
        assertThat(Footprint.bytes(Jacobian.identity(1000))).isZero();
        assertThat(Footprint.bytes(Jacobian.diagonal(1, 2, 3))).isEqualTo(24);
        assertThat(Footprint.bytes(Jacobian.dense(new double[][] {{1, 2}, {3, 4}})))
                .isEqualTo(32);
        assertThat(Footprint.bytes(Jacobian.sparse(9, 9, new int[] {1, 2}, new int[] {3, 4}, new double[] {5, 6})))
                .isEqualTo(16);
        assertThat(Footprint.bytes(Jacobian.diagonal(1, 2, 3).transpose())).isEqualTo(24);
    }

    @Test
    void whatIsNotWrittenOutTakesWhatItsPartsTake() {
        Jacobian kronecker = Jacobian.kronecker(NdArray.zeros(10, 20), 1000);
        assertThat(Footprint.bytes(kronecker)).isEqualTo(8 * 200);
        Jacobian small = Jacobian.kronecker(NdArray.of(new double[][] {{1, 2}}), 3);
        small.nnz();
        assertThat(Footprint.bytes(small)).as("with its entries").isEqualTo(8 * (2 + 6));
    }
}
