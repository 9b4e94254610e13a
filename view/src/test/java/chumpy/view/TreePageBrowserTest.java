package chumpy.view;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.inspect.Tree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a real browser. It is tried where {@code chromedriver} is found on the path, with the Chromium that belongs to
 * it (on Debian: {@code apt-get install chromium chromium-driver}), or is named by {@code -Dchromedriver=FILE}; elsewhere
 * these tests are skipped. {@code mvn -pl view -am verify -Dtest='TreePageBrowserTest' -Dsurefire.failIfNoSpecifiedTests=false}
 * runs them alone. Screenshots are left in {@code target/browser}.
 */
class TreePageBrowserTest {
    private static final Path SCREENSHOTS = Path.of(System.getProperty("basedir", "."), "target", "browser");
    private static final String ENTER = "\uE007";
    private static final String ESCAPE = "\uE00C";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Path driver = Browser.driver().orElse(null);
        Assumptions.assumeTrue(driver != null, "no chromedriver on the path");
        try {
            browser = Browser.start(driver);
        } catch (IOException e) {
            Assumptions.abort("the driver finds no browser: " + e.getMessage());
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noComplaints() throws Exception {
        assertThat(browser.complaints()).isEmpty();
    }

    private static void open(Tree tree) throws Exception {
        Path page = folder.resolve("page.html");
        tree.write(page);
        browser.open(page);
    }

    private static String viewBox() throws Exception {
        return browser.run("return document.querySelector('#canvas svg').getAttribute('viewBox')")
                .getAsString();
    }

    private static double width() throws Exception {
        return Double.parseDouble(viewBox().split(" ")[2]);
    }

    /** Whether what an element shows lies within the canvas. */
    private static boolean isSeen(String css) throws Exception {
        return browser.run("const e = document.querySelector('" + css + "').getBoundingClientRect();"
                        + "const c = document.getElementById('canvas').getBoundingClientRect();"
                        + "return e.left >= c.left && e.right <= c.right && e.top >= c.top && e.bottom <= c.bottom")
                .getAsBoolean();
    }

    @Test
    void aClickTellsOfTheNode() throws Exception {
        Ch f = Forest.growth();
        open(Tree.of(f).wrt(f.find("b")));
        assertThat(browser.text("h1")).isEqualTo("10 of 13 nodes lead to b");
        assertThat(browser.text("#panel")).contains("Choose a node");
        browser.click("[data-node='9']");
        String panel = browser.text("#panel");
        assertThat(panel)
                .startsWith("residuals\nsubtract, primitive, shape (6,)")
                .contains("entries\n6", "NaN\n0", "Derivative by x", "form\nsparse", "kind\nidentity", "6 × 6");
        assertThat(browser.run("return document.querySelectorAll('.edge.near').length")
                        .getAsInt())
                .isEqualTo(1);
        assertThat(browser.run("const c = document.querySelector('#panel canvas');"
                                + "const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
                                + "let s = c.width + 'x' + c.height + ' ';"
                                + "for (let i = 0; i < c.width * c.height; i++) s += d[4 * i] < 128 ? '#' : '.';"
                                + "return s;")
                        .getAsString())
                .isEqualTo("6x6 #......#......#......#......#......#");
        BufferedImage image = ImageIO.read(
                browser.screenshot(SCREENSHOTS.resolve("click.png")).toFile());
        assertThat(image.getWidth()).isGreaterThan(1000);
        browser.click("#panel button.to");
        assertThat(browser.text("#panel")).startsWith("multiply");
        assertThat(isSeen(".chosen")).isTrue();
    }

    @Test
    void searchFindsByLabelAndKindAndGoesFromHitToHit() throws Exception {
        open(Tree.of(Forest.any(3, 90)));
        browser.type("#search", "node");
        int hits = browser.run("return document.querySelectorAll('.node.hit').length")
                .getAsInt();
        assertThat(hits).isGreaterThan(3);
        assertThat(browser.text("#hits")).isEqualTo(hits + " hits");
        browser.type("#search", ENTER);
        assertThat(browser.text("#hits")).isEqualTo("1 of " + hits);
        String first = browser.text("#panel h2");
        assertThat(first).startsWith("node");
        assertThat(isSeen(".chosen")).isTrue();
        browser.screenshot(SCREENSHOTS.resolve("search.png"));
        browser.type("#search", ENTER);
        assertThat(browser.text("#hits")).isEqualTo("2 of " + hits);
        assertThat(browser.text("#panel h2")).isNotEqualTo(first);
        browser.type("#search", ESCAPE);
        assertThat(browser.run("return document.querySelectorAll('.node.hit').length")
                        .getAsInt())
                .isZero();
        browser.type("#search", "concat");
        assertThat(browser.run("return document.querySelectorAll('.node.hit').length")
                        .getAsInt())
                .isPositive();
    }

    @Test
    void wheelButtonsKeysAndDraggingMoveThePicture() throws Exception {
        open(Tree.of(Forest.quadratic()).status());
        double whole = width();
        browser.click("#in");
        assertThat(width()).isLessThan(0.8 * whole);
        browser.click("#fit");
        assertThat(width()).isEqualTo(whole);
        browser.turnWheel(400, 400, -300);
        assertThat(width()).isLessThan(whole);
        browser.type("#canvas", "0");
        assertThat(width()).isEqualTo(whole);
        browser.type("#canvas", "+");
        assertThat(width()).isLessThan(whole);
        String before = viewBox();
        browser.drag(300, 500, 120, -80);
        assertThat(viewBox()).isNotEqualTo(before);
        assertThat(width()).isEqualTo(Double.parseDouble(before.split(" ")[2]));
        browser.screenshot(SCREENSHOTS.resolve("moved.png"));
    }

    @Test
    void nodesAreReachedByTheKeyboard() throws Exception {
        open(Tree.of(Forest.quadratic()));
        browser.run("document.querySelector(\"[data-node='0']\").focus()");
        browser.type("[data-node='0']", ENTER);
        assertThat(browser.text("#panel"))
                .startsWith("x\narray, leaf, shape (3,)")
                .contains("[10. 20. 30.]");
        assertThat(browser.run("return document.querySelectorAll('.node[tabindex=\"0\"]').length")
                        .getAsInt())
                .isEqualTo(9);
        browser.type("#canvas", "/");
        assertThat(browser.run("return document.activeElement.id").getAsString())
                .isEqualTo("search");
    }

    @Test
    void hostileLabelsDoNothing() throws Exception {
        open(Tree.of(array(1, 2).label(Forest.HOSTILE).add(1).label(Forest.HOSTILE)));
        browser.click("[data-node='2']");
        assertThat(browser.run("return document.querySelector('#panel h2').textContent"
                                + ".startsWith('</script><script>fail()</script>')")
                        .getAsBoolean())
                .isTrue();
        assertThat(browser.run("return document.querySelectorAll('script').length")
                        .getAsInt())
                .isEqualTo(2);
        browser.screenshot(SCREENSHOTS.resolve("hostile.png"));
    }

    @Test
    void errorsAndOverviewsAreTold() throws Exception {
        open(Tree.of(zeros(3).label("x").dot(zeros(2)).sum()).status());
        browser.click(".node.failed[data-node]");
        assertThat(browser.text("#panel .alarm")).contains("(3,)");
        browser.screenshot(SCREENSHOTS.resolve("broken.png"));
        open(Tree.of(Forest.many()));
        browser.type("#search", "get" + ENTER);
        assertThat(browser.text("#panel")).contains("1,000 nodes that are alike share this box.");
        browser.screenshot(SCREENSHOTS.resolve("overview.png"));
    }

    @Test
    void darkPagesAreDark() throws Exception {
        Ch f = Forest.growth();
        open(Tree.of(f).status());
        browser.prefer("dark");
        try {
            String paper = "return getComputedStyle(document.body).backgroundColor";
            assertThat(browser.run(paper).getAsString()).isEqualTo("rgb(21, 24, 28)");
            browser.type("#search", "multiply" + ENTER);
            browser.screenshot(SCREENSHOTS.resolve("dark.png"));
            assertThat(browser.run("return getComputedStyle(document.querySelector('.node.leaf > text')).fill")
                            .getAsString())
                    .isEqualTo("rgb(230, 232, 235)");
        } finally {
            browser.prefer("light");
        }
    }

    @Test
    void aLargePictureBeginsAtItsTop() throws Exception {
        open(Tree.of(Forest.any(2, 149)));
        assertThat(isSeen(".node.root")).isTrue();
        browser.screenshot(SCREENSHOTS.resolve("large.png"));
        assertThat(Files.size(SCREENSHOTS.resolve("large.png"))).isGreaterThan(10_000);
    }
}
