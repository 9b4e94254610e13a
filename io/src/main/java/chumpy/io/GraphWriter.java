package chumpy.io;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.SavedForm;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes nodes, each behind its inputs, and their arrays. Nothing here recurses into a graph. */
final class GraphWriter {
    private static final int OPEN = -1;

    private final Map<String, Ch> roots;
    private final List<Node> nodes = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

    /** Finds what is to be written, and that it can be. */
    GraphWriter(Map<String, Ch> roots) {
        this.roots = roots;
        roots.values().forEach(this::number);
    }

    /** Numbers a node and all below it, inputs first. */
    private void number(Node root) {
        Deque<Node> stack = new ArrayDeque<>();
        stack.push(root);
        while (!stack.isEmpty()) {
            Node node = stack.peek();
            Integer number = numbers.get(node);
            if (number == null) {
                numbers.put(node, OPEN);
                if (!Engine.isLeaf(node)) {
                    SavedForm form = Engine.savedForm(node);
                    TermWriter.check(node, form);
                    inputs(form, stack);
                }
                continue;
            }
            stack.pop();
            if (number == OPEN) {
                numbers.put(node, nodes.size());
                nodes.add(node);
            }
        }
    }

    /** Puts those inputs on the stack that were not met yet. */
    private void inputs(SavedForm form, Deque<Node> stack) {
        for (int term = 0; term < form.values().size(); term++) {
            switch (form.type().role(term)) {
                case DTERM, FOLLOWED -> {
                    if (form.values().get(term) instanceof Node input && !numbers.containsKey(input)) {
                        stack.push(input);
                    }
                }
                case DTERM_LIST -> {
                    if (form.values().get(term) instanceof List<?> inputs) {
                        for (Object input : inputs) {
                            if (!numbers.containsKey(input)) {
                                stack.push((Node) input);
                            }
                        }
                    }
                }
                case TERM -> {}
            }
        }
    }

    void write(OutputStream out) throws IOException {
        ZipWriter zip = new ZipWriter(out, true);
        ArrayWriter arrays = new ArrayWriter(zip);
        for (Node node : nodes) {
            if (Engine.isLeaf(node)) {
                arrays.add(Engine.value(node));
            } else {
                for (Object value : Engine.savedForm(node).values()) {
                    arrays.addFrom(value);
                }
            }
        }
        arrays.finish();
        zip.begin(Layout.GRAPH);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip.content(), StandardCharsets.UTF_8), 1 << 16);
        graph(new JsonWriter(text), arrays);
        text.flush();
        zip.end();
        zip.finish();
    }

    @SuppressWarnings("resource") // closing would close the stream below
    private void graph(JsonWriter json, ArrayWriter arrays) throws IOException {
        json.setHtmlSafe(false);
        TermWriter terms = new TermWriter(json, arrays, numbers);
        json.beginObject();
        json.name("format").value(Layout.FORMAT);
        json.name("version").value(Layout.VERSION);
        json.name("nodes").beginArray();
        for (Node node : nodes) {
            json.beginObject();
            if (Engine.isLeaf(node)) {
                json.name(Engine.isConstant(node) ? "constant" : "leaf");
                arrays.reference(Engine.value(node), json);
            } else {
                SavedForm form = Engine.savedForm(node);
                PrimitiveType type = form.type();
                json.name("kind").value(type.kind());
                json.name("terms").beginObject();
                for (int term = 0; term < form.values().size(); term++) {
                    json.name(type.termName(term));
                    terms.write(type, term, form.values().get(term));
                }
                json.endObject();
            }
            String label = Engine.label(node);
            if (label != null) {
                json.name("label").value(label);
            }
            json.endObject();
        }
        json.endArray();
        json.name("roots").beginObject();
        for (Map.Entry<String, Ch> root : roots.entrySet()) {
            json.name(root.getKey()).value(numbers.get(root.getValue()));
        }
        json.endObject();
        json.endObject();
        json.flush();
    }
}
