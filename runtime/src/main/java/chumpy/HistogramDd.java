package chumpy;

import java.util.List;

/**
 * How many points of a space lie in each of some boxes.
 *
 * @param counts an axis for each coordinate, a place for each of its intervals
 * @param edges for each coordinate where the intervals begin and end, one more than there are
 */
public record HistogramDd(NdArray counts, List<NdArray> edges) {
    /**
     * Copies the list.
     *
     * @param counts an axis for each coordinate, a place for each of its intervals
     * @param edges for each coordinate where the intervals begin and end, one more than there are
     */
    public HistogramDd {
        edges = List.copyOf(edges);
    }
}
