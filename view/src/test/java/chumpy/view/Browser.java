package chumpy.view;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Chromium without a window, led through its driver by the <a href="https://www.w3.org/TR/webdriver2/">WebDriver</a>
 * protocol, which is JSON over HTTP.
 */
final class Browser implements AutoCloseable {
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    private final Process driver;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Gson gson = new Gson();
    private String session = "";

    private Browser(Process driver) {
        this.driver = driver;
    }

    /** The driver: what the property {@code chromedriver} names, or what is found on the path. */
    static Optional<Path> driver() {
        String named = System.getProperty("chromedriver");
        Stream<Path> places = named != null
                ? Stream.of(Path.of(named))
                : Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "")
                                .split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "chromedriver"));
        return places.filter(Files::isExecutable).findFirst();
    }

    static Browser start(Path driver) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(driver.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        Browser browser = new Browser(process);
        try {
            browser.session = "http://localhost:" + port(process.inputReader(StandardCharsets.UTF_8)) + "/session";
            JsonObject options = new JsonObject();
            JsonArray arguments = new JsonArray();
            List.of(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--window-size=1280,860")
                    .forEach(arguments::add);
            options.add("args", arguments);
            Map<String, Object> wanted = Map.of(
                    "browserName",
                    "chrome",
                    "goog:chromeOptions",
                    options,
                    "goog:loggingPrefs",
                    Map.of("browser", "ALL"));
            JsonObject made = browser.call("POST", "", Map.of("capabilities", Map.of("alwaysMatch", wanted)))
                    .getAsJsonObject();
            browser.session += "/" + made.get("sessionId").getAsString();
            return browser;
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    private static String port(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher port = PORT.matcher(line);
            if (line.contains("started successfully") && port.find()) {
                return port.group(1);
            }
        }
        throw new IOException("the driver ended");
    }

    private JsonElement call(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(session + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        method.equals("POST")
                                ? HttpRequest.BodyPublishers.ofString(gson.toJson(body))
                                : HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.body());
        }
        return JsonParser.parseString(response.body()).getAsJsonObject().get("value");
    }

    void open(Path page) throws IOException, InterruptedException {
        call("POST", "/url", Map.of("url", page.toUri().toString()));
    }

    private String find(String css) throws IOException, InterruptedException {
        return call("POST", "/element", Map.of("using", "css selector", "value", css))
                .getAsJsonObject()
                .get(ELEMENT)
                .getAsString();
    }

    void click(String css) throws IOException, InterruptedException {
        call("POST", "/element/" + find(css) + "/click", Map.of());
    }

    /** Types into an element; {@code \uE007} is Enter, {@code \uE00C} is Escape, {@code \uE004} is Tab. */
    void type(String css, String keys) throws IOException, InterruptedException {
        call("POST", "/element/" + find(css) + "/value", Map.of("text", keys));
    }

    String text(String css) throws IOException, InterruptedException {
        return call("GET", "/element/" + find(css) + "/text", "").getAsString();
    }

    JsonElement run(String script) throws IOException, InterruptedException {
        return call("POST", "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    /** Presses the mouse at a place, moves it and lets go. */
    void drag(int x, int y, int dx, int dy) throws IOException, InterruptedException {
        List<Map<String, Object>> actions = new ArrayList<>();
        actions.add(Map.of("type", "pointerMove", "duration", 0, "x", x, "y", y));
        actions.add(Map.of("type", "pointerDown", "button", 0));
        actions.add(Map.of("type", "pointerMove", "duration", 50, "x", x + dx / 2, "y", y + dy / 2));
        actions.add(Map.of("type", "pointerMove", "duration", 50, "x", x + dx, "y", y + dy));
        actions.add(Map.of("type", "pointerUp", "button", 0));
        perform(Map.of("type", "pointer", "id", "mouse", "actions", actions));
    }

    void turnWheel(int x, int y, int by) throws IOException, InterruptedException {
        perform(Map.of(
                "type",
                "wheel",
                "id",
                "wheel",
                "actions",
                List.of(Map.of(
                        "type",
                        "scroll",
                        "x",
                        x,
                        "y",
                        y,
                        "deltaX",
                        0,
                        "deltaY",
                        by,
                        "duration",
                        0,
                        "origin",
                        "viewport"))));
    }

    private void perform(Object source) throws IOException, InterruptedException {
        call("POST", "/actions", Map.of("actions", List.of(source)));
    }

    /** Makes the browser prefer dark pages, or light ones. */
    void prefer(String scheme) throws IOException, InterruptedException {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        call(
                "POST",
                "/goog/cdp/execute",
                Map.of("cmd", "Emulation.setEmulatedMedia", "params", Map.of("features", List.of(feature))));
    }

    /** A picture of the page, as a PNG file. */
    Path screenshot(Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(
                file, Base64.getDecoder().decode(call("GET", "/screenshot", "").getAsString()));
    }

    /** What the page has complained of since this was last asked. */
    List<String> complaints() throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        for (JsonElement entry :
                call("POST", "/se/log", Map.of("type", "browser")).getAsJsonArray()) {
            complaints.add(entry.getAsJsonObject().get("message").getAsString());
        }
        return complaints;
    }

    @Override
    public void close() throws IOException {
        try {
            call("DELETE", "", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            driver.destroy();
        }
    }
}
