package chumpy.view;

/**
 * How wide text is, the same on every machine: by the widths of Helvetica's glyphs, which most sans-serif fonts come near.
 * Whoever draws the text fits it into this width.
 */
final class Widths {
    /** Of the characters from space to tilde, in thousandths of the size; from Adobe's font metrics. */
    private static final int[] HELVETICA = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };
    /** Beyond ASCII: most letters are no wider than this, ideographs are as wide as they are high. */
    private static final int OTHER = 650;

    private static final int IDEOGRAPH = 1000;
    private static final int FIRST_IDEOGRAPH = 0x1100;
    private static final double SLACK = 1.04;
    private static final double BOLD = 1.08;

    private Widths() {}

    /**
     * The width of a line.
     *
     * @param text its text
     * @param size of the font
     * @param bold whether it is bold
     * @return in the unit of the size
     */
    static double of(String text, double size, boolean bold) {
        long sum = text.codePoints().mapToLong(Widths::thousandths).sum();
        return sum * size / 1000 * SLACK * (bold ? BOLD : 1);
    }

    private static int thousandths(int c) {
        if (c >= ' ' && c <= '~') {
            return HELVETICA[c - ' '];
        }
        return c >= FIRST_IDEOGRAPH ? IDEOGRAPH : OTHER;
    }
}
