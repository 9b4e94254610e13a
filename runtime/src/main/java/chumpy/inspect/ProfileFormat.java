package chumpy.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link Profile} as text and as JSON. */
final class ProfileFormat {
    private static final int SHOWN = 20;
    private static final int NAME = 32;

    private ProfileFormat() {}

    static String table(Profile profile) {
        List<String> lines = new ArrayList<>();
        List<ProfileEntry> nodes = profile.entries();
        long inNodes = nodes.stream().mapToLong(ProfileEntry::nanos).sum();
        lines.add(String.format(
                Locale.ROOT,
                "Profile: %s ms, of which %s ms in %d nodes",
                millis(profile.wallNanos()),
                millis(inNodes),
                nodes.size()));
        part("node", nodes, inNodes, lines);
        part("kind", profile.byKind(), inNodes, lines);
        return String.join("\n", lines);
    }

    private static void part(String what, List<ProfileEntry> entries, long all, List<String> lines) {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%-" + NAME + "s %6s %10s %8s %8s %10s %8s %8s %10s %10s  %-14s %s",
                what,
                "%",
                "value ms",
                "calls",
                "hits",
                "deriv. ms",
                "calls",
                "hits",
                "prod. ms",
                "KiB",
                "shape",
                "Jacobian"));
        for (ProfileEntry entry : entries.subList(0, Math.min(SHOWN, entries.size()))) {
            String count = entry.nodes() == 1 ? "" : " x" + entry.nodes();
            String name = (what.equals("kind") ? entry.kind() : entry.name()) + count;
            lines.add(String.format(
                            Locale.ROOT,
                            "%-" + NAME + "s %6.1f %10s %8d %8d %10s %8d %8d %10s %10.1f  %-14s %s",
                            name.length() > NAME ? name.substring(0, NAME - 3) + "..." : name,
                            all == 0 ? 0 : 100.0 * entry.nanos() / all,
                            millis(entry.valueNanos()),
                            entry.values(),
                            entry.valueHits(),
                            millis(entry.derivativeNanos()),
                            entry.derivatives(),
                            entry.derivativeHits(),
                            millis(entry.productNanos()),
                            entry.bytes() / 1024.0,
                            entry.shape(),
                            entry.jacobian())
                    .stripTrailing());
        }
        if (entries.size() > SHOWN) {
            lines.add("and " + (entries.size() - SHOWN) + " more");
        }
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
    }

    static String json(Profile profile) {
        StringBuilder json = new StringBuilder("{\"wallNanos\": " + profile.wallNanos() + ", \"nodes\": [");
        String separator = "\n";
        for (ProfileEntry e : profile.entries()) {
            json.append(separator)
                    .append("{\"label\": ")
                    .append(quoted(e.label()))
                    .append(", \"kind\": ")
                    .append(quoted(e.kind()))
                    .append(", \"shape\": ")
                    .append(quoted(e.shape()))
                    .append(", \"values\": ")
                    .append(e.values())
                    .append(", \"valueNanos\": ")
                    .append(e.valueNanos())
                    .append(", \"valueHits\": ")
                    .append(e.valueHits())
                    .append(", \"derivatives\": ")
                    .append(e.derivatives())
                    .append(", \"derivativeNanos\": ")
                    .append(e.derivativeNanos())
                    .append(", \"derivativeHits\": ")
                    .append(e.derivativeHits())
                    .append(", \"productNanos\": ")
                    .append(e.productNanos())
                    .append(", \"jacobian\": ")
                    .append(quoted(e.jacobian()))
                    .append(", \"bytes\": ")
                    .append(e.bytes())
                    .append('}');
            separator = ",\n";
        }
        return json.append("\n]}").toString();
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
