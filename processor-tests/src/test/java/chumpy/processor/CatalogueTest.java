package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.processor.check.Message;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every diagnostic has a bad case and a page, and there are no others. */
class CatalogueTest {
    private static final Set<String> IDS = ids();

    /** Those that {@link UnusualFaultsTest} brings about. */
    private static final Set<String> UNUSUAL = Set.of(Message.INTERNAL_ERROR.id(), Message.NO_RUNTIME.id());

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        for (Message message : Message.values()) {
            assertThat(ids.add(message.id())).as("%s twice", message.id()).isTrue();
        }
        return Collections.unmodifiableSet(ids);
    }

    @Test
    void everyIdHasABadCaseAndEveryBadCaseAnId() {
        Set<String> cases = new TreeSet<>(UNUSUAL);
        for (Path badCase : Sources.in("bad")) {
            String name = badCase.getFileName().toString().replace(".java", "");
            assertThat(BadCaseTest.expected(Sources.files(badCase)))
                    .as("errors in %s", badCase)
                    .anyMatch(error -> error.text().startsWith("[" + name + "] "));
            cases.add(name);
        }
        assertThat(cases).isEqualTo(IDS);
    }

    @Test
    void everyIdHasAPageAndEveryPageAnId() {
        Set<String> pages = new TreeSet<>();
        for (Path page : Sources.list(Sources.PAGES)) {
            pages.add(page.getFileName().toString().replace(".md", ""));
        }
        pages.remove("README");
        assertThat(pages).isEqualTo(IDS);
    }

    @Test
    void theIndexNamesEveryPageOnce() {
        String index = Sources.read(Sources.PAGES.resolve("README.md"));
        Matcher link = Pattern.compile("\\[(Chumpy\\w+)\\]\\((\\w+)\\.md\\)").matcher(index);
        List<String> linked = link.results()
                .map(found -> {
                    assertThat(found.group(2)).isEqualTo(found.group(1));
                    return found.group(1);
                })
                .toList();
        assertThat(linked).containsExactlyInAnyOrderElementsOf(IDS);
    }

    @Test
    void idsAreSpeltAlike() {
        assertThat(Arrays.stream(Message.values()).map(Message::id)).allMatch(id -> id.matches("Chumpy[A-Za-z]+"));
    }
}
