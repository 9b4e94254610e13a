package chumpy.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the header of a {@code .npy} file, which is a Python dictionary with the three keys {@code descr},
 * {@code fortran_order} and {@code shape}. Nothing else that Python could evaluate is understood.
 */
final class HeaderParser {
    /** NumPy's own limit is 64. */
    private static final int MOST_AXES = 64;

    private final String file;
    private final String text;
    private int at;

    private HeaderParser(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The header in a text, or an exception that names the file. */
    static NpyHeader parse(String file, String text) {
        return new HeaderParser(file, text).dictionary();
    }

    private NpyHeader dictionary() {
        String descr = null;
        Boolean fortranOrder = null;
        int[] shape = null;
        expect('{');
        while (!accept('}')) {
            String key = string();
            expect(':');
            switch (key) {
                case "descr" -> {
                    check(descr == null, "has the key descr twice");
                    check(peek() != '[', "holds records; save the fields one by one");
                    descr = string();
                }
                case "fortran_order" -> {
                    check(fortranOrder == null, "has the key fortran_order twice");
                    fortranOrder = bool();
                }
                case "shape" -> {
                    check(shape == null, "has the key shape twice");
                    shape = tuple();
                }
                default -> throw fault("has the unknown key '" + key + "'");
            }
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        check(peek() == 0, "goes on after its end");
        if (descr == null || fortranOrder == null || shape == null) {
            throw fault("lacks one of descr, fortran_order and shape");
        }
        return new NpyHeader(NpyType.of(file, descr), fortranOrder, shape);
    }

    private String string() {
        char quote = peek();
        check(quote == '\'' || quote == '"', "has no string at " + at);
        int end = text.indexOf(quote, at + 1);
        check(end > 0, "has a string without an end at " + at);
        String string = text.substring(at + 1, end);
        check(string.indexOf('\\') < 0, "has an escape in a string at " + at);
        at = end + 1;
        return string;
    }

    private boolean bool() {
        peek();
        for (String word : new String[] {"True", "False"}) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("True");
            }
        }
        throw fault("has neither True nor False at " + at);
    }

    private int[] tuple() {
        List<Integer> lengths = new ArrayList<>();
        boolean comma = false;
        expect('(');
        while (!accept(')')) {
            lengths.add(length());
            check(lengths.size() <= MOST_AXES, "has more than " + MOST_AXES + " axes");
            comma = accept(',');
            if (!comma) {
                expect(')');
                break;
            }
        }
        check(lengths.size() != 1 || comma, "has a number for a shape, not a tuple");
        return lengths.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Python 2 wrote some lengths with an L. */
    private int length() {
        peek();
        int from = at;
        long value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = Math.min(10 * value + (text.charAt(at) - '0'), 1L << 40);
            at++;
        }
        check(at > from, "has no length at " + from);
        if (at < text.length() && text.charAt(at) == 'L') {
            at++;
        }
        check(value <= Integer.MAX_VALUE - 8, "has an axis that is longer than an array can be");
        return (int) value;
    }

    /** The next character that is no space, or 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        check(accept(c), "has no " + c + " at " + at);
    }

    private void check(boolean condition, String fault) {
        if (!condition) {
            throw fault(fault);
        }
    }

    private FileFormatException fault(String fault) {
        return new FileFormatException(file + ": the header " + fault);
    }
}
