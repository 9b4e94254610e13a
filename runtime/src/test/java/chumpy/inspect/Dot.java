package chumpy.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what Graphviz would read: a directed graph of statements with attributes. Refuses everything else. */
final class Dot {
    /** The attributes of each node by its name. */
    final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    /** The edges: from, to, and attributes. */
    final List<Edge> edges = new ArrayList<>();

    record Edge(String from, String to, Map<String, String> attributes) {}

    private final String text;
    private int at;

    Dot(String text) {
        this.text = text;
        expect("digraph");
        expect("tree");
        expect("{");
        while (!next().equals("}")) {
            statement();
        }
        expect("}");
        if (!next().isEmpty()) {
            throw new IllegalArgumentException("behind the end: " + next());
        }
    }

    private void statement() {
        String name = token();
        if (next().equals("->")) {
            expect("->");
            edges.add(new Edge(name, token(), attributes()));
        } else {
            Map<String, String> attributes = attributes();
            if (!List.of("graph", "node", "edge").contains(name) && nodes.put(name, attributes) != null) {
                throw new IllegalArgumentException(name + " twice");
            }
        }
        expect(";");
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        expect("[");
        while (true) {
            String name = token();
            expect("=");
            attributes.put(name, token());
            if (token(",", "]").equals("]")) {
                return attributes;
            }
        }
    }

    private String token(String... allowed) {
        String token = token();
        if (!List.of(allowed).contains(token)) {
            throw new IllegalArgumentException(token + " where there should be one of " + List.of(allowed));
        }
        return token;
    }

    private void expect(String token) {
        token(token);
    }

    private String next() {
        int before = at;
        String next = token();
        at = before;
        return next;
    }

    /** The next token; a quoted string without its quotes, with the escape of a quote undone and no other. */
    private String token() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return "";
        }
        char c = text.charAt(at);
        if (c == '"') {
            return quoted();
        }
        if (text.startsWith("->", at)) {
            at += 2;
            return "->";
        }
        int from = at++;
        if (Character.isLetterOrDigit(c) || c == '_' || c == '.') {
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
                value.append(text.charAt(at) == '"' ? "" : "\\");
            }
            if (text.charAt(at) == '\n') {
                throw new IllegalArgumentException("a line ends within quotes");
            }
            value.append(text.charAt(at));
        }
        at++;
        return value.toString();
    }

    /** What Graphviz would show of a label, line by line: escapes and entities are read. */
    static List<String> shown(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == '\\' && label.charAt(i + 1) == 'n') {
                lines.add(line.toString());
                line.setLength(0);
                i++;
            } else if (c == '\\') {
                i++;
                line.append(label.charAt(i));
            } else {
                line.append(c);
            }
        }
        lines.add(line.toString());
        return lines.stream().map(l -> l.replace("&amp;", "&")).toList();
    }
}
