package good;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.TermException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * A composed primitive of a list.
 *
 * <p>Generated from {@link Chain}.
 */
@Generated("chumpy.processor.PrimitiveProcessor")
final class ChChain extends Chain {
    private static final PrimitiveType TYPE = PrimitiveType.named("Chain")
            .dtermList("links")
            .composed()
            .savedAs("good.Chain", ChChain.class, ChChain::made)
            .build();

    private List<Ch> links;

    private ChChain(List<? extends Ch> links) {
        this.links = TYPE.requireList(0, links);
        connect(slotTerms(this.links), inputs(this.links, expression()));
    }

    /**
     * A composed primitive of a list.
     *
     * @param links the term {@code links}
     * @return a new node
     * @throws TermException if {@code links} is null
     */
    public static ChChain of(List<? extends Ch> links) {
        return new ChChain(links);
    }

    /**
     * Begins a new node whose terms are given by name.
     *
     * @return a builder without terms
     */
    public static Builder builder() {
        return new Builder(null);
    }

    @Override
    List<Ch> links() {
        return links;
    }

    /**
     * Sets {@code links}.
     *
     * @param links the term {@code links}
     * @throws TermException if {@code links} is null
     * @throws GraphException if this node would come to depend on itself
     */
    public void setLinks(List<? extends Ch> links) {
        change(update().links(links));
    }

    /**
     * Sets terms by name, all or none of them, and tells the nodes that depend on this one once.
     *
     * @param terms names of terms and their values
     * @throws TermException if a name is unknown, or a value is null or of the wrong type
     * @throws GraphException if this node would come to depend on itself
     */
    public void set(Map<String, ?> terms) {
        Builder update = update();
        for (Map.Entry<String, ?> term : terms.entrySet()) {
            update.put(term.getKey(), term.getValue());
        }
        update.apply();
    }

    /**
     * Begins a change of several terms: {@code update()}, the terms by name, {@code apply()}.
     *
     * @return a builder that changes nothing before {@code apply()}
     */
    public Builder update() {
        return new Builder(this);
    }

    private void change(Builder next) {
        long changed = next.given;
        if (changed == 0) {
            return;
        }
        List<Ch> links = (changed & 0b1L) != 0 ? next.links : this.links;
        List<Ch> oldLinks = this.links;
        this.links = links;
        try {
            reconnect(changed, slotTerms(links), inputs(links, expression()));
        } catch (Throwable failure) {
            this.links = oldLinks;
            throw failure;
        }
    }

    @Override
    protected PrimitiveType type() {
        return TYPE;
    }

    @Override
    protected Object termAt(int term) {
        return switch (term) {
            case 0 -> this.links;
            default -> throw new IllegalArgumentException("Chain has no term " + term);
        };
    }

    @Override
    protected NdArray computeR() {
        return composed().r();
    }

    private Ch expression() {
        return compose();
    }

    @Override
    protected void putTerms(Map<String, ?> terms) {
        set(terms);
    }

    private static ChChain made(Map<String, ?> terms) {
        Builder builder = builder();
        terms.forEach(builder::put);
        return builder.build();
    }

    private static int[] slotTerms(List<Ch> links) {
        int[] slots = new int[links.size() + 1];
        int end = 0;
        Arrays.fill(slots, end, end += links.size(), 0);
        slots[end] = -1;
        return slots;
    }

    private static Ch[] inputs(List<Ch> links, Ch expression) {
        List<Ch> nodes = new ArrayList<>();
        nodes.addAll(links);
        nodes.add(expression);
        return nodes.toArray(new Ch[0]);
    }

    /**
     * Takes the terms of {@link ChChain} by name.
     */
    public static final class Builder {
        private final ChChain node;

        private long given;

        private List<Ch> links;

        private Builder(ChChain node) {
            this.node = node;
        }

        /**
         * Gives {@code links}.
         *
         * @param links the term {@code links}
         * @return this
         * @throws TermException if {@code links} is null
         */
        public Builder links(List<? extends Ch> links) {
            this.links = TYPE.requireList(0, links);
            this.given |= 0b1L;
            return this;
        }

        @SuppressWarnings("unchecked")
        private void put(String name, Object value) {
            switch (TYPE.indexOf(name)) {
                case 0 -> links((List<? extends Ch>) TYPE.cast(0, value, List.class));
                default -> throw TYPE.unknown(name);
            }
        }

        /**
         * Makes the node.
         *
         * @return a new node
         * @throws TermException if a term without a default is missing
         */
        public ChChain build() {
            if (node != null) {
                throw new IllegalStateException("Chain: update() changes a node that is there; call apply()");
            }
            long missing = 0b1L & ~given;
            if (missing != 0) {
                throw TYPE.missing(Long.numberOfTrailingZeros(missing));
            }
            return new ChChain(links);
        }

        /**
         * Changes the node that {@code update()} was called on, all given terms at once or, if this throws, none.
         *
         * @return the node
         * @throws GraphException if this node would come to depend on itself
         */
        public ChChain apply() {
            if (node == null) {
                throw new IllegalStateException("Chain: builder() makes a new node; call build()");
            }
            node.change(this);
            return node;
        }
    }
}
