package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NearMissTest {
    private record Words(long seed, String a, String b, String c) {}

    static Stream<Words> words() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200).map(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return new Words(seed, word(random), word(random), word(random));
        });
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    @ParameterizedTest
    @MethodSource("words")
    void distanceIsSymmetricAndZeroForEqualWordsOnly(Words words) {
        int distance = NearMiss.distance(words.a(), words.b());
        assertThat(distance).as("%s", words).isEqualTo(NearMiss.distance(words.b(), words.a()));
        assertThat(distance == 0).as("%s", words).isEqualTo(words.a().equals(words.b()));
        assertThat(distance)
                .as("%s", words)
                .isBetween(
                        Math.abs(words.a().length() - words.b().length()),
                        Math.max(words.a().length(), words.b().length()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void anEditAddsAtMostOne(Words words) {
        String longer = words.a() + "x" + words.b();
        assertThat(NearMiss.distance(longer, words.a() + words.b()))
                .as("%s", words)
                .isEqualTo(1);
        assertThat(Math.abs(NearMiss.distance(longer, words.c()) - NearMiss.distance(words.a() + words.b(), words.c())))
                .as("%s", words)
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3",
        "indices, indexs, 3",
        "indices, indcies, 1",
        "ab, ba, 1",
        "k, kc, 1",
        "flaw, lawn, 2"
    })
    void knownDistances(String a, String b, int distance) {
        assertThat(NearMiss.distance(a, b)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"indices, indexs", "k, kc", "rotation, rot", "computeR, compute", "computeR, computer", "axis, axes"})
    void namesThatWereMeant(String name, String written) {
        assertThat(NearMiss.of(written, List.of("zzzzzzz", name))).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"a, b", "k, rotation", "width, exposure", "x, y"})
    void namesThatWereNotMeant(String name, String written) {
        assertThat(NearMiss.of(written, List.of(name))).isEmpty();
    }

    @Test
    void theNearestIsSuggested() {
        assertThat(NearMiss.of("poimts", List.of("paints", "points", "prints"))).contains("points");
    }
}
