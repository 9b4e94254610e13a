package chumpy.array;

import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The axes of several arrays under labels, as in Einstein's notation: axes with the same label are run through together,
 * and labels that the result does not bear are summed over. Labels are numbers from 0 on.
 *
 * @param operands for each operand the labels of its axes
 * @param result the labels of the result, all different
 * @param merged for each axis of the result, how many consecutive labels make it up; null if each label is an axis
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Subscripts(int[][] operands, int[] result, int @Nullable [] merged) {
    private static final int LETTERS = 52;

    /**
     * Labels where each one of the result is an axis.
     *
     * @param operands for each operand the labels of its axes
     * @param result the labels of the result's axes, all different
     */
    public Subscripts(int[][] operands, int[] result) {
        this(operands, result, null);
    }

    /**
     * Reads NumPy's notation, for example {@code "...ij,jk->...ik"}. Without an arrow the result bears what the dots stand
     * for and then, in alphabetical order, the letters that come once.
     *
     * @param operation named in the exceptions
     * @param text the notation
     * @param shapes the shapes of the operands
     * @return the labels
     * @throws ShapeException if the text is no such notation or does not fit the shapes
     */
    public static Subscripts parse(String operation, String text, int[]... shapes) {
        String clean = text.replace(" ", "");
        int arrow = clean.indexOf("->");
        String[] terms = (arrow < 0 ? clean : clean.substring(0, arrow)).split(",", -1);
        if (terms.length != shapes.length) {
            throw wrong(
                    operation,
                    text,
                    "it names " + terms.length + " operands, and " + shapes.length
                            + " are given: separate them by commas");
        }
        int[][] operands = new int[shapes.length][];
        int dots = 0;
        for (int i = 0; i < terms.length; i++) {
            int letters = terms[i].replace("...", "").length();
            if (letters > shapes[i].length || (letters < shapes[i].length && !terms[i].contains("..."))) {
                throw wrong(
                        operation,
                        text,
                        "operand " + i + " of shape " + Shapes.toString(shapes[i]) + " has not the axes of \""
                                + terms[i] + "\"");
            }
            operands[i] = labels(operation, text, terms[i], shapes[i].length - letters);
            if (terms[i].contains("...")) {
                dots = Math.max(dots, shapes[i].length - letters);
            }
        }
        if (arrow >= 0 && dots > 0 && clean.indexOf("...", arrow) < 0) {
            throw wrong(
                    operation,
                    text,
                    "the result lacks the axes of \"...\": write it there too, or name what is summed over");
        }
        int[] result = arrow < 0 ? implicit(dots, operands) : labels(operation, text, clean.substring(arrow + 2), dots);
        Subscripts read = new Subscripts(operands, result);
        for (int label : result) {
            if (Arrays.stream(operands).noneMatch(o -> contains(o, label))) {
                throw wrong(operation, text, "the result bears a label that no operand has");
            }
        }
        if (Arrays.stream(result).distinct().count() < result.length) {
            throw wrong(operation, text, "the result bears a label twice");
        }
        return read;
    }

    /** The number of a letter; what dots stand for follows behind them, counted from the last axis. */
    private static int[] labels(String operation, String text, String term, int dots) {
        int at = term.indexOf("...");
        String letters = at < 0 ? term : term.substring(0, at) + term.substring(at + 3);
        int[] labels = new int[letters.length() + (at < 0 ? 0 : dots)];
        int next = 0;
        for (int i = 0; i <= letters.length(); i++) {
            if (i == at) {
                for (int d = dots - 1; d >= 0; d--) {
                    labels[next++] = LETTERS + d;
                }
            }
            if (i < letters.length()) {
                char c = letters.charAt(i);
                if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) {
                    throw wrong(operation, text, "\"" + c + "\" is no label; use letters, commas, \"...\" and \"->\"");
                }
                labels[next++] = c <= 'Z' ? c - 'A' : c - 'a' + LETTERS / 2;
            }
        }
        return labels;
    }

    private static int[] implicit(int dots, int[]... operands) {
        int[] count = new int[LETTERS + dots];
        for (int[] operand : operands) {
            for (int label : operand) {
                count[label]++;
            }
        }
        int[] result = new int[count.length];
        int next = 0;
        for (int d = dots - 1; d >= 0; d--) {
            result[next++] = LETTERS + d;
        }
        for (int label = 0; label < LETTERS; label++) {
            if (count[label] == 1) {
                result[next++] = label;
            }
        }
        return Arrays.copyOf(result, next);
    }

    static boolean contains(int[] labels, int label) {
        return Arrays.stream(labels).anyMatch(l -> l == label);
    }

    private static ShapeException wrong(String operation, String text, String reason) {
        return new ShapeException(operation + ": \"" + text + "\": " + reason);
    }
}
