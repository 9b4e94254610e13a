package chumpy.inspect;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.Probe;
import chumpy.jacobian.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What nodes cost in time and memory while something runs: a block of work, a minimisation.
 *
 * <pre>{@code
 * Profile profile = Profile.of(() -> minimize(f).over(x).using(dogleg()).run());
 * System.out.println(profile);                          // a table
 * Files.writeString(Path.of("profile.html"), profile.toHtml());
 *
 * try (Profile p = Profile.start()) { ... }             // p can be asked when it is closed
 * }</pre>
 *
 * <p>It sees what the thread does that it was started in, and no other. While none runs, nodes are computed as if there were
 * no profiles. What it measures includes the reading of the clock, some 50 ns for each value and derivative. It holds on to
 * the nodes that it saw.
 */
public final class Profile implements AutoCloseable {
    private final Recorder recorder = new Recorder();
    private final long started = System.nanoTime();
    private long wallNanos = -1;

    private Profile() {}

    /** What one node has cost so far. */
    private static final class Costs {
        private long values;
        private long valueNanos;
        private long valueHits;
        private long derivatives;
        private long derivativeNanos;
        private long derivativeHits;
        private long productNanos;
        private @Nullable NdArray value;
        private final Map<Integer, Jacobian> locals = new LinkedHashMap<>(2);
    }

    private static final class Recorder extends Probe {
        private final IdentityHashMap<Node, Costs> costs = new IdentityHashMap<>();
        private final List<Node> order = new ArrayList<>();

        private Costs of(Node node) {
            Costs known = costs.get(node);
            if (known == null) {
                known = new Costs();
                costs.put(node, known);
                order.add(node);
            }
            return known;
        }

        void start() {
            begin();
        }

        boolean stop() {
            return end();
        }

        @Override
        protected void computed(Node node, @Nullable NdArray value, long nanos) {
            Costs c = of(node);
            c.values++;
            c.valueNanos += nanos;
            c.value = value;
        }

        @Override
        protected void differentiated(Node node, int slot, @Nullable Jacobian local, long nanos) {
            Costs c = of(node);
            c.derivatives++;
            c.derivativeNanos += nanos;
            if (local != null) {
                c.locals.put(slot, local);
            }
        }

        @Override
        protected void multiplied(Node node, long nanos) {
            of(node).productNanos += nanos;
        }

        @Override
        protected void valueRemembered(Node node) {
            of(node).valueHits++;
        }

        @Override
        protected void derivativeRemembered(Node node) {
            of(node).derivativeHits++;
        }
    }

    /**
     * Starts a profile of what this thread computes, until it is closed. One that runs already sees nothing meanwhile.
     *
     * @return to be closed in this thread
     */
    public static Profile start() {
        Profile profile = new Profile();
        profile.recorder.start();
        return profile;
    }

    /**
     * Runs something and keeps a profile of it.
     *
     * @param work what it throws comes through
     * @return the profile
     */
    public static Profile of(Runnable work) {
        given("Profile", "work", work);
        Profile profile = start();
        try (profile) {
            work.run();
        }
        return profile;
    }

    /** Ends the profile. */
    @Override
    public void close() {
        if (wallNanos < 0 && recorder.stop()) {
            wallNanos = System.nanoTime() - started;
        }
    }

    /**
     * The time from start to end, or until now.
     *
     * @return nanoseconds
     */
    public long wallNanos() {
        return wallNanos < 0 ? System.nanoTime() - started : wallNanos;
    }

    /**
     * The nodes that were looked on at, in the order in which they were first computed.
     *
     * @return nodes
     */
    public List<Ch> nodes() {
        return recorder.order.stream().map(Ch.class::cast).toList();
    }

    /**
     * What one node has cost.
     *
     * @param node any node
     * @return zeros if it was not computed
     */
    public ProfileEntry entry(Ch node) {
        Costs c = recorder.costs.getOrDefault(given("entry", "node", node), new Costs());
        long bytes = c.value == null ? 0 : 8L * c.value.size();
        String kinds = "";
        for (Jacobian local : c.locals.values()) {
            Kind kind = (Kind) local;
            bytes += (long) (8 * kind.stored());
            kinds += kinds.contains(kind.describe()) ? "" : (kinds.isEmpty() ? "" : ", ") + kind.describe();
        }
        return new ProfileEntry(
                node.label(),
                Engine.kind(node),
                c.value == null ? "" : Shapes.toString(Raw.shape(c.value)),
                1,
                c.values,
                c.valueNanos,
                c.valueHits,
                c.derivatives,
                c.derivativeNanos,
                c.derivativeHits,
                c.productNanos,
                kinds,
                bytes);
    }

    /**
     * What each node has cost.
     *
     * @return the most expensive first
     */
    public List<ProfileEntry> entries() {
        return nodes().stream()
                .map(this::entry)
                .sorted(Comparator.comparingLong(ProfileEntry::nanos).reversed())
                .toList();
    }

    /**
     * What the nodes of each kind have cost together.
     *
     * @return the most expensive first
     */
    public List<ProfileEntry> byKind() {
        return grouped(ProfileEntry::kind);
    }

    /**
     * What the nodes that bear a label have cost, those of one label together.
     *
     * @return the most expensive first
     */
    public List<ProfileEntry> byLabel() {
        return grouped(ProfileEntry::label);
    }

    private List<ProfileEntry> grouped(Function<ProfileEntry, @Nullable String> group) {
        Map<String, ProfileEntry> groups = new LinkedHashMap<>();
        for (ProfileEntry entry : entries()) {
            String key = group.apply(entry);
            if (key != null) {
                groups.merge(key, entry, ProfileEntry::plus);
            }
        }
        return groups.values().stream()
                .sorted(Comparator.comparingLong(ProfileEntry::nanos).reversed())
                .toList();
    }

    /**
     * All of it as JSON: {@code {"wallNanos": ..., "nodes": [{"label": ..., "kind": ..., ...}, ...]}}, the most expensive
     * first, with the names of {@link ProfileEntry}.
     *
     * @return one object
     */
    public String toJson() {
        return ProfileFormat.json(this);
    }

    /**
     * A page that shows the expression as a flame: a box for each node, as wide as it and what it is made of have cost,
     * below those who use it. What is shared stands below one of its users.
     *
     * @return HTML that needs nothing else
     */
    public String toHtml() {
        return new Flame(this).html();
    }

    /** Tables of the most expensive nodes and kinds. */
    @Override
    public String toString() {
        return ProfileFormat.table(this);
    }
}
