package chumpy.array;

/** Walks over the entries of a strided view in row-major order. */
final class Odometer {
    private Odometer() {}

    /**
     * The places that a strided view visits.
     *
     * @param shape lengths of the view
     * @param strides distance of neighbours along each axis; any sign, 0 to repeat
     * @param start the place of the first entry
     * @return a place for each entry of the view
     */
    static int[] places(int[] shape, int[] strides, int start) {
        int size = Shapes.size(shape);
        int[] places = new int[size];
        if (size == 0) {
            return places;
        }
        places[0] = start;
        // The innermost axis is laid out first; every further axis repeats what is there, moved by its stride.
        int done = 1;
        for (int k = shape.length - 1; k >= 0; k--) {
            int stride = strides[k];
            int block = done;
            for (int i = 1; i < shape[k]; i++) {
                int shift = i * stride;
                int at = i * block;
                for (int j = 0; j < block; j++) {
                    places[at + j] = places[j] + shift;
                }
            }
            done *= shape[k];
        }
        return places;
    }
}
