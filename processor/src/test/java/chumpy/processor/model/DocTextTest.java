package chumpy.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocTextTest {
    @Test
    void noCommentIsEmpty() {
        assertThat(DocText.parse(null)).isEqualTo(DocText.NONE);
        assertThat(DocText.parse("  \n ")).isEqualTo(DocText.NONE);
        assertThat(DocText.NONE.sentence()).isEmpty();
        assertThat(DocText.NONE.value()).isEmpty();
    }

    @Test
    void partsAreFound() {
        DocText doc = DocText.parse("""
                 The places. They may
                 repeat.

                 @param <K> the keys,
                   all of them
                 @param x
                 @return indices into x
                 @see Other
                 @deprecated use another
                """);
        assertThat(doc.description()).isEqualTo("The places. They may\nrepeat.");
        assertThat(doc.params()).isEqualTo(Map.of("<K>", "the keys,\n  all of them", "x", ""));
        assertThat(doc.returns()).isEqualTo("indices into x");
        assertThat(doc.deprecated()).isEqualTo("use another");
        assertThat(doc.sentence()).contains("The places");
        assertThat(doc.value()).contains("indices into x");
    }

    @Test
    void anInlineReturnIsBoth() {
        DocText doc = DocText.parse(" {@return the {@link Foo width}}");
        assertThat(doc.value()).contains("the width");
        assertThat(doc.sentence()).contains("Returns the width");
    }

    @Test
    void atSignsWithinCodeAreNoTags() {
        DocText doc = DocText.parse(" Like {@code\n @Primitive class X}\n this.\n @return it");
        assertThat(doc.description()).isEqualTo("Like {@code\n@Primitive class X}\nthis.");
        assertThat(doc.value()).contains("it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See {@link Foo}.                     | See {@code Foo}
            See {@link Foo#bar(int, int...)} so. | See {@code Foo.bar(int, int...)} so
            See {@link Foo#bar(int, Ch) a bar}.  | See a bar
            See {@link #bar()}.                  | See {@code bar()}
            {@inheritDoc} More.                  | More
            Uses {@value #MOST}.                 | Uses {@code MOST}
            Is {@code a. b} and c. Next.         | Is {@code a. b} and c
            The <em>only one</em>. <p>Two.       | The only one
            A {@code List<Ch>} of them.          | A {@code List<Ch>} of them
            Where a < b holds                    | Where a < b holds
            Version 1.5 is it. Two.              | Version 1.5 is it
            """)
    void sentencesArePortable(String comment, String sentence) {
        assertThat(DocText.parse(" " + comment).sentence()).contains(sentence);
    }
}
