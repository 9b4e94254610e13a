package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.ones;
import static chumpy.Chumpy.primitive;
import static chumpy.Chumpy.sin;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.ShapeException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private final Ch x = array(1, 2, 3).label("x");
    private final Ch u = x.multiply(2).label("u");
    private final Ch f = sin(u).add(u).label("f \"<&>\"");

    @Test
    void callsHitsShapesAndFormsAreCounted() {
        Profile profile = Profile.of(() -> {
            f.r();
            f.drWrt(x);
            x.set(0, 5);
            f.r();
            f.drWrt(x);
            f.drWrt(u);
        });
        ProfileEntry ofU = profile.entry(u);
        assertThat(ofU.values()).isEqualTo(2);
        assertThat(ofU.valueHits()).isEqualTo(2); // add finds it there, after sin
        assertThat(ofU.derivatives()).isEqualTo(2);
        assertThat(ofU.shape()).isEqualTo("(3,)");
        assertThat(ofU.name()).isEqualTo("\"u\" (multiply)");
        assertThat(ofU.jacobian()).isNotEmpty();
        assertThat(ofU.bytes()).isGreaterThanOrEqualTo(24);
        assertThat(profile.entry(f).derivatives()).isEqualTo(4);
        assertThat(profile.entry(f).derivativeHits()).isPositive();
        assertThat(profile.entry(array(1)).nanos()).isZero();
        assertThat(profile.nodes()).hasSize(3).doesNotContain(x);
        assertThat(profile.byKind()).hasSize(3);
        assertThat(profile.byLabel()).hasSize(2);
        long inNodes = profile.entries().stream().mapToLong(ProfileEntry::nanos).sum();
        assertThat(inNodes).isPositive().isLessThanOrEqualTo(profile.wallNanos());
    }

    @Test
    void nothingIsSeenBeforeOrAfterOrInOtherThreads() throws InterruptedException {
        Ch other = x.add(1);
        f.r();
        Profile profile = Profile.start();
        Thread thread = new Thread(() -> other.r());
        thread.start();
        thread.join();
        f.r();
        profile.close();
        long wall = profile.wallNanos();
        profile.close();
        x.set(0, 7);
        f.r();
        assertThat(profile.nodes()).isEmpty();
        assertThat(profile.wallNanos()).isEqualTo(wall);
    }

    @Test
    void anInnerProfileSeesWhatTheOuterOneDoesNot() {
        Ch g = x.add(3);
        try (Profile outer = Profile.start()) {
            assertThat(Profile.of(f::r).entry(f).values()).isEqualTo(1);
            g.r();
            assertThat(outer.nodes()).containsExactly(g);
        }
    }

    @Test
    void theTimeOfOthersIsTheirs() {
        Ch slow = primitive("slow")
                .dterm(x)
                .value(in -> {
                    long until = System.nanoTime() + 20_000_000;
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return in.get(0);
                })
                .drWrt(in -> Jacobian.identity(3))
                .build();
        Ch outer = primitive("outer")
                .dterm(x)
                .value(in -> slow.r())
                .drWrt(in -> Jacobian.identity(3))
                .build();
        Profile profile = Profile.of(outer::r);
        assertThat(profile.entry(slow).valueNanos()).isGreaterThanOrEqualTo(20_000_000);
        assertThat(profile.entry(outer).valueNanos())
                .isLessThan(profile.entry(slow).valueNanos());
    }

    @Test
    void whatIsThrownComesThroughAndEndsIt() {
        Ch broken = x.add(array(1, 2));
        assertThatThrownBy(() -> Profile.of(broken::r)).isInstanceOf(ShapeException.class);
        Profile profile = Profile.of(() -> {
            assertThatThrownBy(broken::r).isInstanceOf(ShapeException.class);
            f.r();
        });
        assertThat(profile.entry(broken).values()).isEqualTo(1);
        assertThat(profile.entry(broken).shape()).isEmpty();
        assertThat(profile.entry(f).values()).isEqualTo(1);
    }

    @Test
    void aMinimisationIsProfiledAndShownInThreeForms() {
        Ch residuals = sin(x).subtract(ones(3).multiply(0.5)).label("residuals </script>");
        Profile profile = Profile.of(
                () -> minimize(residuals).over(x).using(levenbergMarquardt()).run());
        assertThat(profile.entry(residuals).values()).isGreaterThan(1);
        assertThat(profile.toString()).contains("sin").contains("subtract").contains("value ms");
        JsonObject json = JsonParser.parseString(profile.toJson()).getAsJsonObject();
        assertThat(json.get("wallNanos").getAsLong()).isEqualTo(profile.wallNanos());
        assertThat(json.getAsJsonArray("nodes")).hasSize(profile.nodes().size());
        List<String> labels = json.getAsJsonArray("nodes").asList().stream()
                .map(node -> node.getAsJsonObject().get("label"))
                .filter(label -> !label.isJsonNull())
                .map(label -> label.getAsString())
                .toList();
        assertThat(labels).contains("residuals </script>");
        String html = profile.toHtml();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;/script&gt;")
                .doesNotContain("</script>");
        assertThat(html.split("<div style", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void deepAndSharedExpressionsAreShown() {
        Ch v = x;
        for (int i = 0; i < 60; i++) {
            v = v.add(v);
        }
        Ch deep = v;
        for (int i = 0; i < 20_000; i++) {
            deep = deep.add(x);
        }
        Ch top = deep;
        Profile profile = Profile.of(() -> top.sum().gradient(x));
        assertThat(profile.nodes()).hasSize(20_061);
        assertThat(profile.toHtml()).hasSizeLessThan(20_000_000);
    }
}
