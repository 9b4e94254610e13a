package chumpy.array;

import chumpy.Index;
import chumpy.IndexException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads NumPy's index notation, what stands between the brackets: {@code 1:, ::-2}, {@code ..., -1}, {@code None, :},
 * {@code [[0, 1], [2, 3]], :}, {@code [True, False]}.
 */
public final class IndexNotation {
    private final String text;
    private int at;

    private IndexNotation(String text) {
        this.text = text;
    }

    /**
     * The pieces of an index.
     *
     * @param text the notation
     * @return its pieces, at least one
     * @throws IndexException with the place, if it cannot be read
     */
    public static List<Index> parse(String text) {
        return new IndexNotation(text).pieces();
    }

    private List<Index> pieces() {
        List<Index> pieces = new ArrayList<>();
        do {
            skipBlanks();
            if (at == text.length() && !pieces.isEmpty()) {
                return pieces;
            }
            pieces.add(piece());
            skipBlanks();
        } while (take(','));
        if (at < text.length()) {
            throw failure("expected ',' or the end");
        }
        return pieces;
    }

    private Index piece() {
        if (peek('[')) {
            return list();
        }
        if (text.startsWith("...", at)) {
            at += 3;
            return Index.ellipsis();
        }
        int begin = at;
        String word = word();
        if (!word.isEmpty()) {
            switch (word) {
                case "None", "newaxis", "np.newaxis" -> {
                    return Index.newAxis();
                }
                case "Ellipsis" -> {
                    return Index.ellipsis();
                }
                default -> {
                    at = begin;
                    throw failure("'" + word + "' is not an index; use integers, slices, '...', 'None' or lists");
                }
            }
        }
        Integer from = integer();
        skipBlanks();
        if (!take(':')) {
            if (from == null) {
                throw failure("expected an integer, a slice, '...', 'None' or a list");
            }
            return Index.at(from);
        }
        Integer to = end();
        if (!take(':')) {
            return Index.slice(from, to);
        }
        skipBlanks();
        int stepAt = at;
        Integer step = end();
        if (step != null && step == 0) {
            at = stepAt;
            throw failure("a slice's step cannot be 0");
        }
        return Index.slice(from, to, step);
    }

    private @Nullable Integer end() {
        skipBlanks();
        Integer end = integer();
        if (end == null && text.startsWith("None", at)) {
            at += 4;
        }
        skipBlanks();
        return end;
    }

    private @Nullable Integer integer() {
        int begin = at;
        if (peek('-') || peek('+')) {
            at++;
            skipBlanks();
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (digits == at) {
            if (digits > begin) {
                throw failure("expected digits after the sign");
            }
            return null;
        }
        try {
            int value = Integer.parseInt("-" + text.substring(digits, at));
            return text.charAt(begin) == '-' ? value : Math.negateExact(value);
        } catch (NumberFormatException | ArithmeticException e) {
            at = begin;
            throw failure("the number does not fit into 32 bits");
        }
    }

    private String word() {
        int begin = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || (at > begin && peek('.')))) {
            at++;
        }
        return text.substring(begin, at);
    }

    /** A list, perhaps of lists, of integers or of booleans; all lists of one depth have one length. */
    private Index list() {
        int begin = at;
        List<Integer> values = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        List<Integer> truths = new ArrayList<>();
        nested(0, values, truths, lengths);
        int[] shape = lengths.stream().mapToInt(Integer::intValue).toArray();
        if (!truths.isEmpty()) {
            if (truths.size() != values.size()) {
                at = begin;
                throw failure("a list holds integers or True and False, not both");
            }
            boolean[] mask = new boolean[values.size()];
            for (int i = 0; i < mask.length; i++) {
                mask[i] = values.get(i) != 0;
            }
            return Index.mask(mask, shape);
        }
        return Index.list(values.stream().mapToInt(Integer::intValue).toArray(), shape);
    }

    private void nested(int depth, List<Integer> values, List<Integer> truths, List<Integer> lengths) {
        int begin = at;
        boolean first = lengths.size() == depth;
        if (first) {
            lengths.add(0);
        }
        at++;
        int n = 0;
        skipBlanks();
        while (!take(']')) {
            if (peek('[')) {
                if (lengths.size() == depth + 1 && !values.isEmpty()) {
                    throw failure("a list where a number was expected: all lists must have the same depth");
                }
                nested(depth + 1, values, truths, lengths);
            } else {
                if (lengths.size() > depth + 1) {
                    throw failure("expected a list: all lists must have the same depth");
                }
                entry(values, truths);
            }
            n++;
            skipBlanks();
            if (!peek(']') && !take(',')) {
                throw failure(at == text.length() ? "the list is not closed with ']'" : "expected ',' or ']'");
            }
            skipBlanks();
        }
        if (first) {
            lengths.set(depth, n);
        } else if (lengths.get(depth) != n) {
            int there = lengths.get(depth);
            at = begin;
            throw failure("a list of " + n + " where the one before it has " + there);
        }
    }

    private void entry(List<Integer> values, List<Integer> truths) {
        int begin = at;
        Integer value = integer();
        if (value == null) {
            String word = word();
            if (!word.equals("True") && !word.equals("False")) {
                at = begin;
                throw failure("expected an integer in the list");
            }
            value = word.equals("True") ? 1 : 0;
            truths.add(value);
        }
        values.add(value);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean peek(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean take(char c) {
        if (peek(c)) {
            at++;
            return true;
        }
        return false;
    }

    private IndexException failure(String expected) {
        char[] indent = new char[at + 1];
        Arrays.fill(indent, ' ');
        indent[at] = '^';
        return new IndexException("cannot read the index at column " + (at + 1) + ": " + expected + "\n  " + text
                + "\n  " + new String(indent));
    }
}
