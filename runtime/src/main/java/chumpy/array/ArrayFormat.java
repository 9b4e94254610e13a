package chumpy.array;

import chumpy.NdArray;

/**
 * NumPy's text for arrays, as {@code str} gives it with the default print options: 8 digits of precision, lines of 75
 * characters, and of arrays of more than 1000 entries only the first and last 3 along each axis.
 */
public final class ArrayFormat {
    private static final int THRESHOLD = 1000;
    private static final int EDGE = 3;
    private static final int LINE_WIDTH = 75;

    private final double[] data;
    private final int[] shape;
    private final boolean summary;
    private final NumberFormat numbers;

    private ArrayFormat(double[] data, int[] shape) {
        this.data = data;
        this.shape = shape;
        this.summary = data.length > THRESHOLD;
        this.numbers = NumberFormat.of(summary ? corners() : data);
    }

    /**
     * The text of an array.
     *
     * @param a the array
     * @return its text, several lines for a matrix; a 0-d array is printed as a plain number
     */
    public static String format(NdArray a) {
        double[] data = Raw.data(a);
        if (a.ndim() == 0) {
            return NumberFormat.plain(data[0]);
        }
        if (data.length == 0) {
            return "[]";
        }
        return new ArrayFormat(data, a.shape()).nested(0, 0, " ", LINE_WIDTH);
    }

    /** The entries that will be printed. */
    private double[] corners() {
        int[] strides = Shapes.strides(shape);
        int[] lengths = shape.clone();
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = Math.min(lengths[k], 2 * EDGE);
        }
        int[] places = {0};
        for (int k = 0; k < lengths.length; k++) {
            int[] longer = new int[places.length * lengths[k]];
            for (int i = 0; i < longer.length; i++) {
                int along = i % lengths[k];
                boolean tail = shape[k] > 2 * EDGE && along >= EDGE;
                int place = tail ? shape[k] - 2 * EDGE + along : along;
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
        boolean cut = summary && n > 2 * EDGE;
        boolean innermost = axis == shape.length - 1;
        String separator = "\n".repeat(shape.length - 1 - axis);
        StringBuilder text = new StringBuilder();
        Line line = new Line(text, indent, width - 1);
        for (int i = 0; i < n; i++) {
            if (cut && i == EDGE) {
                if (innermost) {
                    line.add("...", true);
                } else {
                    text.append(indent).append("...").append(separator);
                }
                i = n - EDGE;
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
