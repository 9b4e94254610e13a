package chumpy.array;

import static chumpy.Index.all;
import static chumpy.Index.at;
import static chumpy.Index.ellipsis;
import static chumpy.Index.list;
import static chumpy.Index.mask;
import static chumpy.Index.newAxis;
import static chumpy.Index.slice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Index;
import chumpy.IndexException;
import chumpy.ShapeException;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndexingTest {
    private static final int[] BOX = {2, 3, 4};

    static Stream<String> selections() throws IOException {
        return Fixtures.lines("numpy-indexing.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("selections")
    void selectsWhatNumPySelects(String line) {
        String[] parts = line.split(" ?\\| ?", -1);
        int[] shape = Fixtures.ints(parts[0]);
        if (parts[2].equals("error")) {
            assertThatThrownBy(() -> Indexing.map(shape, parts[1])).isInstanceOf(IndexException.class);
            return;
        }
        IndexMap map = Indexing.map(shape, parts[1]);
        assertThat(map.shape()).isEqualTo(Fixtures.ints(parts[2]));
        assertThat(map.source()).isEqualTo(Fixtures.ints(parts[3]));
        assertThat(map.sourceSize()).isEqualTo(Shapes.size(shape));
    }

    @Test
    void piecesAndNotationMeanTheSame() {
        assertSame("1, ..., ::-2", at(1), ellipsis(), slice(null, null, -2));
        assertSame("None, :, 1:3", newAxis(), all(), slice(1, 3));
        assertSame(":, [0, 2], -1", all(), list(0, 2), at(-1));
        assertSame("[[0], [1]], [0, 2]", list(new int[] {0, 1}, new int[] {2, 1}), list(0, 2));
        assertSame("[True, False], 1:", mask(true, false), slice(1, null));
        assertSame(
                "[[True, False, True], [False, False, True]]",
                mask(new boolean[] {true, false, true, false, false, true}, new int[] {2, 3}));
        assertSame(" 1 :\t, : : 2 ,", slice(1, null), slice(null, null, 2));
    }

    private static void assertSame(String notation, Index... pieces) {
        IndexMap expected = Indexing.map(BOX, pieces);
        IndexMap map = Indexing.map(BOX, notation);
        assertThat(map.shape()).as(notation).isEqualTo(expected.shape());
        assertThat(map.source()).as(notation).isEqualTo(expected.source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "''                 | 1",
                "1:, x              | 5",
                "1 2                | 3",
                "[0, 1              | 6",
                "[0, a]             | 5",
                "[[0, 1], [2]]      | 10",
                "[0, [1]]           | 5",
                "[[0], 1]           | 7",
                "[0, True]          | 1",
                "1:2:0              | 5",
                "1::2:3             | 5",
                "1.5                | 2",
                "99999999999        | 1",
                "-                  | 2",
                ",                  | 1",
                "1,,2               | 3",
                "[0 1]              | 4",
                ":, ]               | 4",
                "[[], [1]]          | 6",
            })
    void pointsAtWhatItCannotRead(String notation, int column) {
        String text = notation.equals("''") ? "" : notation;
        assertThatThrownBy(() -> Indexing.map(BOX, text))
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith("cannot read the index at column " + column + ": ")
                .hasMessageEndingWith("\n  " + text + "\n  " + " ".repeat(column - 1) + "^");
    }

    @Test
    void saysWhichAxisIsLeft() {
        assertThatThrownBy(() -> Indexing.map(BOX, "0, 3"))
                .hasMessage("index [0, 3] of shape (2, 3, 4): index 3 is out of range for axis 1 with size 3");
        assertThatThrownBy(() -> Indexing.map(BOX, ":, [0, -4]"))
                .hasMessage("index [:, [0, -4]] of shape (2, 3, 4): index -4 is out of range for axis 1 with size 3");
        assertThatThrownBy(() -> Indexing.map(BOX, "0, 0, 0, 0"))
                .hasMessageContaining("too many indices: the array has 3 axes and 4 are indexed");
        assertThatThrownBy(() -> Indexing.map(BOX, "[0, 1], [0, 1, 2]"))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("shapes (2,) (3,) cannot be broadcast together");
        assertThatThrownBy(() -> Indexing.map(BOX, mask(true, false, true)))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("the length along axis 0 is 2 and the mask's is 3");
        assertThatThrownBy(() -> slice(0, 1, 0)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> list(new int[3], new int[] {2})).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> mask(new boolean[1], new int[0])).isInstanceOf(ShapeException.class);
    }

    @Test
    void slicesOfAnyNumbersAreCutOff() {
        SplittableRandom random = new SplittableRandom(17);
        int[] numbers = {0, 1, 2, 5, 7, 8, Integer.MAX_VALUE, -1, -2, -7, -8, -9, Integer.MIN_VALUE};
        for (int i = 0; i < 3000; i++) {
            int n = random.nextInt(8);
            Integer from = random.nextInt(4) == 0 ? null : numbers[random.nextInt(numbers.length)];
            Integer to = random.nextInt(4) == 0 ? null : numbers[random.nextInt(numbers.length)];
            int step = numbers[1 + random.nextInt(numbers.length - 1)];
            assertThat(Indexing.map(new int[] {n}, slice(from, to, step)).source())
                    .as("%s:%s:%s of %s", from, to, step, n)
                    .isEqualTo(naiveSlice(n, from, to, step));
        }
    }

    /** A walk over the axis, from its end for a negative step. */
    private static int[] naiveSlice(int n, Integer from, Integer to, long step) {
        long first = from == null ? (step > 0 ? 0 : n - 1) : from < 0 ? (long) from + n : from;
        long stop = to == null ? (step > 0 ? n : -1) : to < 0 ? Math.max((long) to + n, -1) : to;
        first = step > 0 ? Math.max(first, 0) : Math.min(first, n - 1);
        int[] places = new int[n];
        int count = 0;
        for (long i = first; step > 0 ? i < Math.min(stop, n) : i > stop && i >= 0; i += step) {
            places[count++] = (int) i;
        }
        return Arrays.copyOf(places, count);
    }

    @Test
    void anyTextIsReadOrRefused() {
        SplittableRandom random = new SplittableRandom(23);
        String alphabet = "0123456789:,.[]-+ NoneTruFals";
        for (int i = 0; i < 20000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String notation = text.toString();
            try {
                assertThat(Arrays.stream(Indexing.map(BOX, notation).source())).allMatch(s -> s >= 0 && s < 24);
            } catch (IndexException e) {
                assertThat(e).hasMessageContaining(notation.strip().isEmpty() ? "cannot read" : "");
            }
        }
    }
}
