package chumpy.view;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.inspect.Tree;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreePageTest {
    private static JsonArray data(String page) {
        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"nodes\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(data.find()).isTrue();
        return JsonParser.parseString(data.group(1)).getAsJsonArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chumpy.view.TreePicturesTest#trees")
    void thePageNeedsNothingElse(String name, Tree tree) {
        String page = tree.toHtml();
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(2);
        assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(2);
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "src=", "href=", "@import", "url(");
        assertThat(data(page)).hasSameSizeAs(tree.nodes());
        assertThat(Pattern.compile("data-node=").matcher(page).results()).hasSameSizeAs(tree.nodes());
    }

    @Test
    void labelsComeBackAsTheyWere() {
        JsonArray nodes = data(Tree.of(array(1).label(Forest.HOSTILE)).toHtml());
        assertThat(nodes.get(0).getAsJsonObject().get("label").getAsString()).isEqualTo(Forest.HOSTILE);
    }

    @Test
    void nodesTellOfTheirValuesAndDerivatives() {
        Ch x = array(1, 2, 3).label("x");
        JsonArray nodes = data(Tree.of(exp(x).label("f")).wrt(x).toHtml());
        JsonObject f = nodes.get(1).getAsJsonObject();
        assertThat(f.get("value").getAsJsonObject().get("size").getAsInt()).isEqualTo(3);
        assertThat(f.get("value").getAsJsonObject().get("least").getAsDouble()).isEqualTo(2.7182818);
        JsonObject derivative = f.get("derivatives").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(derivative.get("kind").getAsString()).isEqualTo("diagonal");
        assertThat(derivative.get("cells").getAsString()).isEqualTo("900090009");
        assertThat(f.get("jacobian").getAsString()).isEqualTo("3x3 sparse, diagonal, 3 non-zeros");
    }

    @Test
    void boxesOfManyNodesTellOfTheFirst() {
        for (var node : data(Tree.of(Forest.many()).toHtml())) {
            JsonObject box = node.getAsJsonObject();
            assertThat(box.has("value")).isTrue();
            assertThat(box.get("derivatives").getAsJsonArray().isEmpty())
                    .isEqualTo(
                            List.of("leaf", "constant").contains(box.get("role").getAsString()));
        }
    }

    @Test
    void derivativesByTheMillionAreNotComputed() {
        Ch large = exp(zeros(1_000_001));
        JsonObject box = data(Tree.of(large).toHtml()).get(1).getAsJsonObject();
        assertThat(box.get("derivatives")
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("remark")
                        .getAsString())
                .startsWith("not computed");
    }
}
