package chumpy.io;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.PrimitiveType;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes nodes again, each behind its inputs, so that none can be its own. */
final class GraphReader implements ZipReader.Visitor {
    /** What a node takes, more or less, besides its terms. */
    private static final int NODE = 300;

    private final String file;
    private final Budget budget;
    private final Kinds kinds;
    private final ArrayReader arrays;
    private final List<Ch> nodes = new ArrayList<>();
    private @Nullable Map<String, Ch> roots;

    GraphReader(String file, Budget budget) {
        this.file = file;
        this.budget = budget;
        this.kinds = new Kinds(file);
        this.arrays = new ArrayReader(file, budget);
    }

    @Override
    public boolean entry(String name, InputStream in) throws IOException {
        if (!name.equals(Layout.GRAPH)) {
            return arrays.entry(name, in);
        }
        try {
            JsonReader json = new JsonReader(new TokenLimit(
                    file, new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), Layout.LONGEST));
            json.setStrictness(Strictness.STRICT);
            graph(json);
        } catch (FileFormatException e) {
            throw e;
        } catch (MalformedJsonException | CharacterCodingException | RuntimeException e) {
            throw new FileFormatException(
                    file + ": the graph is damaged" + (nodes.isEmpty() ? "" : " at node " + nodes.size()) + ": "
                            + e.getMessage(),
                    e);
        }
        return true;
    }

    /** What was read. */
    Map<String, Ch> roots() {
        if (roots == null) {
            throw new FileFormatException(file + ": holds no expressions; it has no " + Layout.GRAPH);
        }
        return Collections.unmodifiableMap(roots);
    }

    private void graph(JsonReader json) throws IOException {
        json.beginObject();
        expect(json, "format");
        check(json.nextString().equals(Layout.FORMAT), "is no graph of expressions");
        expect(json, "version");
        int version = json.nextInt();
        check(
                version >= 1 && version <= Layout.VERSION,
                "is of version " + version + "; versions up to " + Layout.VERSION + " can be read by this library");
        expect(json, "nodes");
        TermReader terms = new TermReader(json, arrays, nodes, budget);
        json.beginArray();
        while (json.hasNext()) {
            nodes.add(node(json, terms));
        }
        json.endArray();
        expect(json, "roots");
        Map<String, Ch> found = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            check(found.put(name, terms.node()) == null, "has the expression " + name + " twice");
            budget.take(NODE);
        }
        json.endObject();
        json.endObject();
        check(json.peek() == JsonToken.END_DOCUMENT, "goes on after its end");
        roots = found;
    }

    private Ch node(JsonReader json, TermReader terms) throws IOException {
        budget.take(NODE);
        json.beginObject();
        String what = json.nextName();
        Ch node = switch (what) {
            case "leaf" -> Chumpy.array(arrays.reference(json));
            case "constant" -> Chumpy.constant(arrays.reference(json));
            case "kind" -> made(kinds.find(json.nextString()), json, terms);
            default -> throw new FileFormatException(file + ": node " + nodes.size() + " is a " + what);
        };
        if (json.hasNext()) {
            expect(json, "label");
            String label = json.nextString();
            budget.take(2L * label.length());
            node.label(label);
        }
        json.endObject();
        return node;
    }

    private Ch made(PrimitiveType type, JsonReader json, TermReader terms) throws IOException {
        expect(json, "terms");
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            int term = type.indexOf(name);
            if (term < 0) {
                throw type.unknown(name);
            }
            check(!values.containsKey(name), "has the term " + name + " of a node twice");
            values.put(name, terms.read(type, term));
        }
        json.endObject();
        return type.make(values);
    }

    private void expect(JsonReader json, String name) throws IOException {
        check(json.hasNext() && json.nextName().equals(name), "has no " + name + " where it should stand");
    }

    private void check(boolean condition, String fault) {
        if (!condition) {
            throw new FileFormatException(file + ": the graph " + fault);
        }
    }
}
