package chumpy.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Javadoc comment, made fit for another place: links become code, since the names they use may not be imported
 * there.
 *
 * @param description the main description, empty if there is none
 * @param returns the text of {@code @return}, empty if there is none
 * @param params the texts of {@code @param}, by name, type parameters in angle brackets
 * @param deprecated the text of {@code @deprecated}, empty if there is none
 */
public record DocText(String description, String returns, Map<String, String> params, String deprecated) {
    /** No comment. */
    public static final DocText NONE = new DocText("", "", Map.of(), "");

    private static final Pattern LINK =
            Pattern.compile("\\{@(?:link|linkplain|value)\\s+([^\\s{}(]+(?:\\([^{})]*\\))?)(\\s+[^{}]+)?\\}");
    private static final Pattern INHERITED = Pattern.compile("\\{@inheritDoc\\}");
    private static final Pattern BLOCK = Pattern.compile("@(\\w+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern RETURN = Pattern.compile("\\{@return\\s+(.*)\\}\\s*", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile("</?\\w[^<>{}]*>");

    /**
     * Reads a comment.
     *
     * @param comment what the compiler has of it, or null
     * @return its parts
     */
    public static DocText parse(@Nullable String comment) {
        if (comment == null || comment.isBlank()) {
            return NONE;
        }
        List<String> blocks = blocks(comment);
        String description = portable(blocks.get(0));
        String returns = "";
        String deprecated = "";
        Map<String, String> params = new LinkedHashMap<>();
        Matcher inline = RETURN.matcher(description);
        if (inline.matches()) {
            returns = inline.group(1);
            description = "Returns " + returns + ".";
        }
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher matcher = BLOCK.matcher(block);
            if (!matcher.matches()) {
                continue;
            }
            String text = portable(matcher.group(2));
            switch (matcher.group(1)) {
                case "return" -> returns = text;
                case "deprecated" -> deprecated = text;
                case "param" -> {
                    String[] nameAndText = text.split("\\s+", 2);
                    params.put(nameAndText[0], nameAndText.length == 2 ? nameAndText[1] : "");
                }
                default -> {}
            }
        }
        return new DocText(description, returns, params, deprecated);
    }

    /**
     * What the comment says in short.
     *
     * @return its first sentence without the stop, free of HTML; nothing if there is no comment
     */
    public Optional<String> sentence() {
        int depth = 0;
        for (int i = 0; i < description.length(); i++) {
            char c = description.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean ends = i + 1 == description.length() || Character.isWhitespace(description.charAt(i + 1));
            if (depth == 0 && ends && (c == '.' || c == '!' || c == '?')) {
                return phrase(description.substring(0, i + 1));
            }
        }
        return phrase(description);
    }

    /**
     * What the value is.
     *
     * @return the text of {@code @return} if there is one, else the first sentence
     */
    public Optional<String> value() {
        return phrase(returns).or(this::sentence);
    }

    /** The text without HTML, of which only a part may be there, and without a stop. */
    private static Optional<String> phrase(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher tag = HTML.matcher(text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0 && tag.region(i, text.length()).lookingAt()) {
                i = tag.end() - 1;
            } else {
                plain.append(c);
            }
        }
        String phrase = plain.toString().strip();
        phrase = phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
        return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
    }

    /** The main description first, then each block tag with its text. */
    private static List<String> blocks(String comment) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        int open = 0;
        for (String line : comment.split("\\R", -1)) {
            if (open <= 0 && line.stripLeading().startsWith("@")) {
                blocks.add(block.toString().strip());
                block.setLength(0);
                line = line.stripLeading();
            }
            open += (int) (line.chars().filter(c -> c == '{').count()
                    - line.chars().filter(c -> c == '}').count());
            block.append(line.startsWith(" ") ? line.substring(1) : line).append('\n');
        }
        blocks.add(block.toString().strip());
        return blocks;
    }

    private static String portable(String text) {
        String plain = INHERITED.matcher(text).replaceAll("");
        return LINK.matcher(plain)
                .replaceAll(link -> {
                    String label = link.group(2);
                    String target = link.group(1);
                    String shown = label != null
                            ? label.strip()
                            : "{@code " + (target.startsWith("#") ? target.substring(1) : target).replace('#', '.')
                                    + "}";
                    return Matcher.quoteReplacement(shown);
                })
                .strip();
    }
}
