package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.where;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.Linalg;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private final Ch x = array(1, 0, 3).label("x");

    @Test
    void theFirstNodeIsNamedWithItsInputsAndEntries() {
        Ch u = x.subtract(1).label("u");
        Ch bad = log(u).label("logs");
        Ch f = bad.multiply(2).add(sqrt(bad)).sum();
        Diagnosis diagnosis = f.diagnose();
        assertThat(diagnosis.isFinite()).isFalse();
        assertThat(diagnosis.node()).containsSame(bad);
        assertThat(diagnosis.derivativeBy()).isEmpty();
        assertThat(diagnosis.inputs()).containsExactly(u);
        assertThat(diagnosis.entries()).containsExactly("[0] = -Infinity", "[1] = NaN");
        assertThat(diagnosis.count()).isEqualTo(2);
        assertThat(diagnosis.toString())
                .contains("\"logs\" (log) of shape (3,) has a value that is not finite")
                .contains("(2 of 3)")
                .contains("input x: \"u\" (subtract) of shape (3,), from -1.00000 to 2.00000");
    }

    @Test
    void aLeafThatHoldsNaNIsTheCause() {
        Ch a = array(new double[][] {{1, 2}, {Double.NaN, 4}}).label("data");
        Diagnosis diagnosis = Diagnosis.of(a.multiply(2).sum());
        assertThat(diagnosis.node()).containsSame(a);
        assertThat(diagnosis.entries()).containsExactly("[1, 0] = NaN");
        assertThat(diagnosis.toString()).contains("It is a leaf");
    }

    @Test
    void derivativesAreLookedAtWhereAllValuesAreFinite() {
        Ch root = sqrt(x);
        Diagnosis diagnosis = root.multiply(2).diagnose();
        assertThat(diagnosis.node()).containsSame(root);
        assertThat(diagnosis.derivativeBy()).contains("x");
        assertThat(diagnosis.entries()).containsExactly("[1, 1] = Infinity");
        assertThat(diagnosis.toString()).contains("local derivative by x").contains("All values of multiply");
    }

    @Test
    void derivativesThatLeadNowhereAreNobodysBusiness() {
        Diagnosis diagnosis = array(-1, -2).power(2).diagnose(); // by the exponent it is NaN
        assertThat(diagnosis.isFinite()).isTrue();
        assertThat(diagnosis.node()).isEmpty();
        assertThat(diagnosis.count()).isZero();
        assertThat(diagnosis).hasToString("All values and local derivatives of power of shape (2,) are finite.");
    }

    @Test
    void whatIsHiddenFromTheValueIsFound() {
        Ch logs = log(x);
        Ch f = where(x, logs, constant(0));
        assertThat(f.diagnose().node()).containsSame(logs);
    }

    @Test
    void aNodeThatThrowsOnNaNDoesNotHideTheCause() {
        Ch logs = log(array(new double[][] {{-1, 0.5}, {0.5, 2}})).label("logs");
        Ch f = Linalg.cholesky(logs);
        assertThat(f.diagnose().node()).containsSame(logs);
    }

    @Test
    void nodesInsideComposedPrimitivesAndListsAreNamed() {
        Ch f = ChChain.of(List.of(x, array(Double.MAX_VALUE)), constant(0));
        assertThat(f.diagnose().node())
                .hasValueSatisfying(node -> assertThat(Graph.kind(node)).isEqualTo("multiply"));
        Ch joined = concatenate(x, array(1)).label("joined");
        Ch g = sqrt(joined);
        assertThat(g.diagnose().toString()).contains("input x: \"joined\"");
    }

    @Test
    void manyEntriesAreCountedAndFewShown() {
        Ch f = log(array(new double[100]));
        assertThat(f.diagnose().entries()).hasSize(5);
        assertThat(f.diagnose().toString()).contains("... (100 of 100)");
    }
}
