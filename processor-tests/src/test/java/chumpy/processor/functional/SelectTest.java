package chumpy.processor.functional;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.NdArray;
import chumpy.TermException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything the generated code of a primitive with its own value does. */
class SelectTest {
    private final Ch x = array(10, 20, 30, 40);
    private final ChSelect select = ChSelect.of(x, new int[] {3, 0}, 2);

    private List<String> takeLog() {
        List<String> taken = List.copyOf(select.log);
        select.log.clear();
        return taken;
    }

    @Test
    void computesValueAndDerivative() {
        assertThat(select.r()).isEqualTo(NdArray.of(80, 20));
        assertThat(select.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{0, 0, 0, 2}, {2, 0, 0, 0}}));
    }

    @Test
    void firstComputationCountsAsAChangeOfEverything() {
        assertThat(select.log).isEmpty();
        select.r();
        assertThat(takeLog())
                .containsExactly(
                        "onChanged[x, indices, factor]",
                        "indicesChanged",
                        "restChanged",
                        "computeR",
                        "weights",
                        "count");
        select.r();
        select.drWrt(x);
        assertThat(takeLog()).containsExactly("drX");
    }

    @Test
    void memosAreComputedOnDemandAndOnlyAfterAChange() {
        select.r();
        takeLog();
        select.setFactor(3);
        assertThat(select.log).isEmpty();
        assertThat(select.count()).isEqualTo(2);
        assertThat(takeLog()).isEmpty();
        assertThat(select.weights()).containsExactly(3, 3);
        assertThat(select.weights()).isSameAs(select.weights());
        assertThat(takeLog()).containsExactly("weights");
        select.setIndices(1);
        select.setIndices(1, 2, 3);
        assertThat(select.weights()).containsExactly(3, 3, 3);
        assertThat(takeLog()).containsExactly("weights", "count");
    }

    @Test
    void memosFollowTheValueOfANode() {
        assertThat(select.first()).isEqualTo(10);
        assertThat(select.first()).isEqualTo(10);
        assertThat(takeLog()).containsExactly("first");
        x.set(0, 11);
        assertThat(takeLog()).isEmpty();
        assertThat(select.first()).isEqualTo(11);
        assertThat(takeLog()).containsExactly("first");
        select.setX(array(12));
        assertThat(select.first()).isEqualTo(12);
    }

    @Test
    void memosPassCheckedExceptionsOnAndTryAgain() throws Exception {
        select.setFactor(-1);
        assertThatThrownBy(select::checked).isInstanceOf(java.io.IOException.class);
        assertThatThrownBy(select::checked).isInstanceOf(java.io.IOException.class);
        select.setFactor(1);
        assertThat(select.checked()).isEqualTo("[1.0, 1.0]");
    }

    @Test
    void listenersAreCalledBeforeTheComputationWithWhatChanged() {
        select.r();
        takeLog();
        select.setIndices(1);
        assertThat(takeLog()).isEmpty();
        select.r();
        assertThat(takeLog()).containsExactly("onChanged[indices]", "indicesChanged", "computeR", "weights", "count");
        x.set(1, 21);
        assertThat(takeLog()).isEmpty();
        select.r();
        assertThat(takeLog()).containsExactly("onChanged[x]", "restChanged", "computeR");
        select.setX(array(1, 2));
        select.setFactor(5);
        select.drWrt(select.x());
        assertThat(takeLog()).containsExactly("onChanged[x, factor]", "restChanged", "computeR", "weights", "drX");
    }

    @Test
    void arraysAreCopiedOnTheWayIn() {
        int[] indices = {3, 0};
        ChSelect node = ChSelect.of(x, indices, 1);
        indices[0] = 1;
        assertThat(node.indices()).containsExactly(3, 0);
        node.setIndices(indices);
        indices[0] = 2;
        assertThat(node.indices()).containsExactly(1, 0);
        ChSelect.Builder builder = ChSelect.builder().x(x).indices(indices).factor(1);
        indices[0] = 3;
        assertThat(builder.build().indices()).containsExactly(2, 0);
        assertThat(builder.build().indices()).isNotSameAs(builder.build().indices());
    }

    @Test
    void aBatchInvalidatesOnce() {
        select.r();
        takeLog();
        ChSelect same = select.update().factor(10).indices(0).x(array(7)).apply();
        assertThat(same).isSameAs(select);
        assertThat(select.log).isEmpty();
        assertThat(select.r()).isEqualTo(NdArray.of(70));
        assertThat(takeLog())
                .containsExactly(
                        "onChanged[x, indices, factor]",
                        "indicesChanged",
                        "restChanged",
                        "computeR",
                        "weights",
                        "count");
        select.set(Map.of("factor", 1.0, "indices", new int[] {0, 0}));
        assertThat(select.r()).isEqualTo(NdArray.of(7, 7));
        assertThat(takeLog()).filteredOn("computeR"::equals).hasSize(1);
    }

    @Test
    void aBatchWithoutTermsChangesNothing() {
        select.r();
        takeLog();
        select.update().apply();
        select.set(Map.of());
        select.r();
        assertThat(takeLog()).isEmpty();
    }

    @Test
    void aBatchTakesTermsThatItDoesNotNameFromTheNodeAsItIsThen() {
        ChSelect.Builder batch = select.update().factor(1);
        select.setIndices(2);
        batch.apply();
        assertThat(select.r()).isEqualTo(NdArray.of(30));
    }

    @Test
    void aFaultyMapChangesNothing() {
        NdArray before = select.r();
        takeLog();
        for (Map.Entry<String, Object> fault : Map.<String, Object>of(
                        "factor", "two", "indices", new long[] {1}, "x", 3, "indexs", new int[0])
                .entrySet()) {
            Map<String, Object> terms = new LinkedHashMap<>();
            terms.put(fault.getKey().equals("factor") ? "indices" : "factor", faultless(fault.getKey()));
            terms.put(fault.getKey(), fault.getValue());
            assertThatThrownBy(() -> select.set(terms)).as("set(%s)", terms).isInstanceOf(TermException.class);
            assertThat(select.r()).isSameAs(before);
        }
        assertThat(takeLog()).isEmpty();
        assertThat(select.factor()).isEqualTo(2);
        assertThat(select.indices()).containsExactly(3, 0);
    }

    private static Object faultless(String other) {
        return other.equals("factor") ? new int[] {1} : 99.0;
    }

    @Test
    void unknownNamesAreToldWithTheNearest() {
        assertThatThrownBy(() -> select.set(Map.of("indcies", new int[0])))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("Select has no term \"indcies\"")
                .hasMessageContaining("\"indices\"");
    }

    @Test
    void nullIsRefusedEverywhere() {
        select.r();
        assertThatThrownBy(() -> ChSelect.of(null, new int[0], 1))
                .isInstanceOf(TermException.class)
                .hasMessage("Select: term x is null");
        assertThatThrownBy(() -> ChSelect.of(x, null, 1)).hasMessage("Select: term indices is null");
        assertThatThrownBy(() -> select.setX(null)).hasMessage("Select: term x is null");
        assertThatThrownBy(() -> select.setIndices((int[]) null)).hasMessage("Select: term indices is null");
        assertThatThrownBy(() -> select.update().x(null)).hasMessage("Select: term x is null");
        Map<String, Object> withNull = new LinkedHashMap<>();
        withNull.put("factor", null);
        assertThatThrownBy(() -> select.set(withNull)).hasMessage("Select: term factor is null");
        assertThat(select.r()).isEqualTo(NdArray.of(80, 20));
    }

    @Test
    void aCircleIsRefusedAndChangesNothing() {
        NdArray before = select.r();
        Ch above = select.add(1);
        assertThatThrownBy(() -> select.setX(above)).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> select.update().factor(9).x(above).apply()).isInstanceOf(GraphException.class);
        assertThat(select.x()).isSameAs(x);
        assertThat(select.factor()).isEqualTo(2);
        assertThat(select.r()).isSameAs(before);
        x.set(3, 1);
        assertThat(select.r()).isEqualTo(NdArray.of(2, 20));
    }

    @Test
    void theBuilderNamesWhatIsMissing() {
        assertThatThrownBy(() -> ChSelect.builder().x(x).factor(1).build())
                .isInstanceOf(TermException.class)
                .hasMessage("Select: term indices is missing; call indices(...) before build()");
        assertThatThrownBy(() -> ChSelect.builder().build()).hasMessageContaining("term x is missing");
        assertThat(ChSelect.builder().factor(1).indices(1).x(x).build().r()).isEqualTo(NdArray.of(20));
    }

    @Test
    void buildMakesAndApplyChanges() {
        assertThatThrownBy(() -> select.update().build()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ChSelect.builder().apply()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void termsCanBeAskedForByName() {
        assertThat(select.term("x")).isSameAs(x);
        assertThat(select.term("factor")).isEqualTo(2.0);
        assertThatThrownBy(() -> select.term("y")).isInstanceOf(TermException.class);
    }

    @Test
    void theOldInputIsForgotten() {
        select.setX(array(1, 2, 3, 4));
        NdArray r = select.r();
        x.set(3, 99);
        assertThat(select.r()).isSameAs(r);
        assertThat(select.dependsOn(x)).isFalse();
    }
}
