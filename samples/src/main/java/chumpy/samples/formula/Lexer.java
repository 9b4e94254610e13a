package chumpy.samples.formula;

import chumpy.samples.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines of text into the symbols of a formula. */
final class Lexer {
    /** More than any formula that somebody wrote; keeps what recurs over the tree within the stack. */
    static final int MOST_SYMBOLS = 2000;

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[EeDd][+-]?\\d+)?)|(?<name>[A-Za-z_]\\w*)|(?<mark>\\*\\*|[-+*/=()\\[\\]])");

    private Lexer() {}

    /**
     * @param lines the lines of one formula, at least one
     * @return its symbols, an END last
     * @throws FormulaException at a character that no formula has
     */
    static List<Token> tokens(List<TextLine> lines) {
        List<Token> tokens = new ArrayList<>();
        int end = 0;
        for (TextLine line : lines) {
            String text = line.text();
            Matcher matcher = SYMBOL.matcher(text);
            int at = skipBlanks(text, 0);
            while (at < text.length()) {
                if (!matcher.region(at, text.length()).lookingAt()) {
                    throw unknown(line, at);
                }
                Kind kind = matcher.group("number") != null
                        ? Kind.NUMBER
                        : matcher.group("name") != null ? Kind.NAME : Kind.MARK;
                tokens.add(new Token(kind, matcher.group(), line.number(), at + 1));
                if (tokens.size() > MOST_SYMBOLS) {
                    throw new FormulaException(line.number(), "a formula of more than " + MOST_SYMBOLS + " symbols");
                }
                at = skipBlanks(text, matcher.end());
            }
            end = line.number();
        }
        tokens.add(new Token(Kind.END, "", end, 0));
        return tokens;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static FormulaException unknown(TextLine line, int at) {
        int character = line.text().codePointAt(at);
        String mend = character == '^'
                ? "; a power is written **"
                : "; expected a number, a name, one of + - * / ** or a bracket";
        return new FormulaException(
                line.number(),
                "unexpected character '" + Character.toString(character) + "' at column " + (at + 1) + mend);
    }
}
