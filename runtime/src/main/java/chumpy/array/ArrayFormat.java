package chumpy.array;

import chumpy.NdArray;
import chumpy.PrintOptions;

/** NumPy's text for arrays, as {@code str} and {@code array2string} give it with the same print options. */
public final class ArrayFormat {
    private final double[] data;
    private final int[] shape;
    private final boolean summary;
    private final int edge;
    private final NumberFormat numbers;

    private ArrayFormat(double[] data, int[] shape, PrintOptions options) {
        this.data = data;
        this.shape = shape;
        this.summary = data.length > options.threshold();
        this.edge = Math.min(options.edgeItems(), data.length);
        this.numbers = NumberFormat.of(summary ? corners() : data, options);
    }

    /**
     * The text of an array by the options that are in force.
     *
     * @param a the array
     * @return its text, several lines for a matrix; a 0-d array is printed as a plain number with all its digits
     */
    public static String format(NdArray a) {
        return a.ndim() == 0 ? NumberFormat.plain(Raw.data(a)[0]) : format(a, PrintOptions.current());
    }

    /**
     * The text of an array.
     *
     * @param a the array
     * @param options how it is printed
     * @return its text, several lines for a matrix
     */
    public static String format(NdArray a, PrintOptions options) {
        double[] data = Raw.data(a);
        if (a.ndim() == 0) {
            return NumberFormat.of(data, options).format(data[0]);
        }
        if (data.length == 0) {
            return "[]";
        }
        return new ArrayFormat(data, a.shape(), options).nested(0, 0, " ", options.lineWidth());
    }

    /** The entries that will be printed. */
    private double[] corners() {
        int[] strides = Shapes.strides(shape);
        int[] lengths = shape.clone();
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = Math.min(lengths[k], 2 * edge);
        }
        int[] places = {0};
        for (int k = 0; k < lengths.length; k++) {
            int[] longer = new int[places.length * lengths[k]];
            for (int i = 0; i < longer.length; i++) {
                int along = i % lengths[k];
                boolean tail = shape[k] > 2 * edge && along >= edge;
                int place = tail ? shape[k] - 2 * edge + along : along;
                longer[i] = places[i / lengths[k]] + place * strides[k];
            }
            places = longer;
        }
        double[] corners = new double[places.length];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = data[places[i]];
        }
        return corners;
    }

    private String nested(int axis, int offset, String indent, int width) {
        int n = shape[axis];
        int stride = 1;
        for (int k = axis + 1; k < shape.length; k++) {
            stride *= shape[k];
        }
        boolean cut = summary && n > 2 * edge;
        boolean innermost = axis == shape.length - 1;
        String separator = "\n".repeat(shape.length - 1 - axis);
        StringBuilder text = new StringBuilder();
        Line line = new Line(text, indent, width - 1);
        for (int i = 0; i < n; i++) {
            if (cut && i == edge) {
                if (innermost) {
                    line.add("...", true);
                } else {
                    text.append(indent).append("...").append(separator);
                }
                i = n - edge;
            }
            if (innermost) {
                line.add(numbers.format(data[offset + i]), i < n - 1);
            } else {
                text.append(indent).append(nested(axis + 1, offset + i * stride, indent + " ", width - 1));
                text.append(i < n - 1 ? separator : "");
            }
        }
        line.end();
        return "[" + text.substring(indent.length()) + "]";
    }

    /** Words of the innermost axis, broken into lines. */
    private static final class Line {
        private final StringBuilder text;
        private final String indent;
        private final int width;
        private final StringBuilder line;

        Line(StringBuilder text, String indent, int width) {
            this.text = text;
            this.indent = indent;
            this.width = width;
            this.line = new StringBuilder(indent);
        }

        void add(String word, boolean more) {
            if (line.length() + word.length() > width && line.length() > indent.length()) {
                text.append(line.toString().stripTrailing()).append('\n');
                line.setLength(indent.length());
            }
            line.append(word).append(more ? " " : "");
        }

        void end() {
            if (line.length() > indent.length()) {
                text.append(line);
            }
        }
    }
}
