package chumpy.processor.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.NdArray;
import chumpy.TermException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Generics, deep arrays, null, defaults and variable arity. */
class LookupTest {
    private static final ToDoubleFunction<String> LENGTH = String::length;

    private final double[][][] table = {{{100}, null}};
    private final ChLookup<String, ToDoubleFunction<String>> lookup = ChLookup.of(LENGTH, table, "a", "bcd");

    @Test
    void typeParametersAreThoseOfTheClass() {
        String[] things = lookup.things();
        assertThat(things).containsExactly("a", "bcd");
        assertThat(lookup.r()).isEqualTo(NdArray.of(101, 103));
        ToDoubleFunction<String> measure = lookup.measure();
        assertThat(measure).isSameAs(LENGTH);
    }

    @Test
    void arraysOfArraysAreCopiedThroughout() {
        table[0][0][0] = 0;
        assertThat(lookup.r()).isEqualTo(NdArray.of(101, 103));
        double[][] row = {{7}};
        lookup.setTable(row, row);
        row[0][0] = 8;
        assertThat(lookup.table()).isDeepEqualTo(new double[][][] {{{7}}, {{7}}});
        assertThat(lookup.r()).isEqualTo(NdArray.of(8, 10));
    }

    @Test
    void defaultsMayBeMadeFromRequiredTerms() {
        assertThat(lookup.name()).isEqualTo("of 2");
        assertThat(lookup.order()).isNull();
        assertThat(ChLookup.of(LENGTH, "n", new int[] {0}, table, new String[] {"x"})
                        .name())
                .isEqualTo("n");
        assertThat(ChLookup.<String, ToDoubleFunction<String>>builder()
                        .measure(LENGTH)
                        .order(new int[] {1, 0})
                        .table(table)
                        .things("a", "bcd")
                        .build()
                        .r())
                .isEqualTo(NdArray.of(103, 101));
    }

    @Test
    void nullIsTakenWhereItIsAllowed() {
        lookup.setOrder(new int[] {1, 0});
        assertThat(lookup.r()).isEqualTo(NdArray.of(103, 101));
        lookup.setOrder(null);
        assertThat(lookup.r()).isEqualTo(NdArray.of(101, 103));
        Map<String, Object> terms = new HashMap<>();
        terms.put("order", new int[] {1, 1});
        lookup.set(terms);
        assertThat(lookup.r()).isEqualTo(NdArray.of(103, 103));
        terms.put("order", null);
        lookup.set(terms);
        assertThat(lookup.order()).isNull();
        assertThatThrownBy(() -> lookup.setName(null)).isInstanceOf(TermException.class);
    }

    @Test
    void genericArraysAreCopied() {
        String[] things = {"x"};
        lookup.setThings(things);
        things[0] = "changed";
        assertThat(lookup.r()).isEqualTo(NdArray.of(101));
        lookup.update().things("ab", "c", "").apply();
        assertThat(lookup.r()).isEqualTo(NdArray.of(102, 101, 100));
    }
}
