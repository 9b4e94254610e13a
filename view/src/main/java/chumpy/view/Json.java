package chumpy.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON that may stand within a script of a page: no text in it can end the script. */
final class Json {
    private final StringBuilder json = new StringBuilder();
    private final Deque<Boolean> first = new ArrayDeque<>();

    Json object() {
        json.append('{');
        first.push(true);
        return this;
    }

    Json end() {
        json.append('}');
        first.pop();
        return this;
    }

    Json key(String name) {
        if (!first.pop()) {
            json.append(',');
        }
        first.push(false);
        text(name);
        json.append(':');
        return this;
    }

    Json put(String name, @Nullable String value) {
        key(name);
        if (value == null) {
            json.append("null");
        } else {
            text(value);
        }
        return this;
    }

    Json put(String name, long value) {
        key(name);
        json.append(value);
        return this;
    }

    <T> Json array(List<T> values, Consumer<T> each) {
        json.append('[');
        String separator = "";
        for (T value : values) {
            json.append(separator);
            each.accept(value);
            separator = ",";
        }
        json.append(']');
        return this;
    }

    void text(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c > '~') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
