package chumpy.conformance;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function of NumPy's and what NumPy gave: a line of a file.
 *
 * @param id its name in reports
 * @param function NumPy's name
 * @param arguments the arguments, in which arrays are leaves
 * @param leaves the leaves among them that a Jacobian may be asked for
 * @param expected the results
 * @param jacobians the Jacobians
 * @param rtol tolerance of the results
 * @param jtol tolerance of the Jacobians
 */
record Case(
        String id,
        String function,
        Arguments arguments,
        Map<Place, Ch> leaves,
        List<NdArray> expected,
        List<Derivative> jacobians,
        double rtol,
        double jtol) {

    /** A place among the arguments: its number, and within a list the place there, else -1. */
    record Place(int argument, int item) {}

    /** The Jacobian of one of the results. */
    record Derivative(Place wrt, int output, NdArray matrix) {}

    static Case parse(String line) {
        JsonObject json = JsonParser.parseString(line).getAsJsonObject();
        Map<Place, Ch> leaves = new LinkedHashMap<>();
        List<@Nullable Object> positional = new ArrayList<>();
        for (JsonElement argument : json.getAsJsonArray("args")) {
            positional.add(value(argument, positional.size(), leaves));
        }
        Map<String, @Nullable Object> named = new HashMap<>();
        json.getAsJsonObject("kwargs").asMap().forEach((name, value) -> named.put(name, value(value, -1, leaves)));
        List<Derivative> jacobians = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("jacobians")) {
            JsonObject jacobian = element.getAsJsonObject();
            int item = jacobian.has("item") && !jacobian.get("item").isJsonNull()
                    ? jacobian.get("item").getAsInt()
                    : -1;
            jacobians.add(new Derivative(
                    new Place(jacobian.get("arg").getAsInt(), item),
                    jacobian.get("out").getAsInt(),
                    array(jacobian.get("matrix"))));
        }
        return new Case(
                json.get("id").getAsString(),
                json.get("fn").getAsString(),
                new Arguments(positional, named),
                leaves,
                elements(json.getAsJsonArray("expect")).stream()
                        .map(Case::array)
                        .toList(),
                jacobians,
                json.get("rtol").getAsDouble(),
                json.get("jtol").getAsDouble());
    }

    private static @Nullable Object value(JsonElement json, int place, Map<Place, Ch> leaves) {
        if (json.isJsonNull()) {
            return null;
        }
        if (json.isJsonPrimitive()) {
            return plain(json.getAsJsonPrimitive());
        }
        Map.Entry<String, JsonElement> typed =
                json.getAsJsonObject().entrySet().iterator().next();
        JsonElement content = typed.getValue();
        return switch (typed.getKey()) {
            case "array" -> leaf(content, new Place(place, -1), leaves);
            case "const" -> Chumpy.array(array(content));
            case "arrays" -> {
                List<Ch> parts = new ArrayList<>();
                for (JsonElement part : content.getAsJsonArray()) {
                    parts.add(leaf(part, new Place(place, parts.size()), leaves));
                }
                yield parts;
            }
            case "ints" -> ints(content.getAsJsonArray());
            case "list" ->
                elements(content.getAsJsonArray()).stream()
                        .map(e -> value(e, -1, leaves))
                        .toList();
            default -> throw new IllegalArgumentException("an argument of an unknown kind: " + typed.getKey());
        };
    }

    private static Ch leaf(JsonElement json, Place place, Map<Place, Ch> leaves) {
        Ch leaf = Chumpy.array(array(json));
        leaves.put(place, leaf);
        return leaf;
    }

    private static Object plain(JsonPrimitive json) {
        if (json.isBoolean()) {
            return json.getAsBoolean();
        }
        if (json.isString()) {
            return json.getAsString();
        }
        String number = json.getAsString();
        if (number.matches("-?\\d+")) {
            return Integer.valueOf(number);
        }
        return Double.valueOf(number);
    }

    /** A tuple of integers: an {@code int[]}; a list where some of them are None. */
    private static Object ints(JsonArray json) {
        List<@Nullable Integer> values = new ArrayList<>();
        json.forEach(e -> values.add(e.isJsonNull() ? null : Integer.valueOf(e.getAsInt())));
        return values.contains(null)
                ? values
                : values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static NdArray array(JsonElement json) {
        JsonObject object = json.getAsJsonObject();
        int[] shape = elements(object.getAsJsonArray("shape")).stream()
                .mapToInt(JsonElement::getAsInt)
                .toArray();
        double[] data = elements(object.getAsJsonArray("data")).stream()
                .mapToDouble(Case::number)
                .toArray();
        return NdArray.of(data, shape);
    }

    private static double number(JsonElement json) {
        return switch (json.getAsString()) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "true" -> 1;
            case "false" -> 0;
            default -> json.getAsDouble();
        };
    }

    private static List<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
