package chumpy.samples.formula;

import chumpy.samples.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads equations. In order of how tightly they bind: brackets, of either shape; {@code **}, from the right; a sign in
 * front; {@code *} and {@code /}; {@code +} and {@code -}. So {@code -a**2} is {@code -(a**2)}, {@code 2**-1} is a
 * half, and {@code 2**3**2} is {@code 2**9}.
 */
public final class FormulaParser {
    /** Each level takes a handful of stack frames. */
    private static final int DEEPEST = 200;

    private static final String ERROR_TERM = "e";

    private final List<Token> tokens;
    private int next;
    private int depth;

    private FormulaParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads equations, each of which starts in a line with an equals sign and goes on over the lines without one.
     *
     * @param lines the lines; blank ones are skipped
     * @return the equations, in order
     * @throws FormulaException if a line cannot be understood, or the first has no equals sign
     */
    public static List<Equation> equations(List<TextLine> lines) {
        List<List<TextLine>> groups = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.text().isBlank()) {
                continue;
            }
            if (line.text().indexOf('=') >= 0) {
                groups.add(new ArrayList<>());
            } else if (groups.isEmpty()) {
                throw new FormulaException(line.number(), "expected an equation, but there is no equals sign");
            }
            groups.get(groups.size() - 1).add(line);
        }
        return groups.stream().map(FormulaParser::equation).toList();
    }

    /**
     * Reads an expression by itself.
     *
     * @param text the text
     * @return its tree
     * @throws FormulaException if it is not an expression
     */
    public static Expression expression(String text) {
        FormulaParser parser = new FormulaParser(Lexer.tokens(List.of(new TextLine(1, text))));
        Expression whole = parser.sum();
        parser.expectEnd();
        return whole;
    }

    private static Equation equation(List<TextLine> lines) {
        FormulaParser parser = new FormulaParser(withoutErrorTerm(Lexer.tokens(lines)));
        Expression left = parser.sum();
        Token equals = parser.take();
        if (!equals.is("=")) {
            throw parser.unexpected(equals, "an operator or '='");
        }
        Expression right = parser.sum();
        parser.expectEnd();
        String text = lines.stream()
                .map(line -> line.text().strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return new Equation(left, right, equals.line(), text);
    }

    /** The error term is no variable: it says that the equation holds but for an error. */
    private static List<Token> withoutErrorTerm(List<Token> tokens) {
        int last = tokens.size() - 2;
        if (last < 1
                || !tokens.get(last).text().equals(ERROR_TERM)
                || !tokens.get(last - 1).is("+")) {
            return tokens;
        }
        List<Token> rest = new ArrayList<>(tokens.subList(0, last - 1));
        rest.add(tokens.get(last + 1));
        return rest;
    }

    private Expression sum() {
        if (++depth > DEEPEST) {
            throw new FormulaException(peek().line(), "brackets nested more than " + DEEPEST + " deep");
        }
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            Operator operator = take().is("+") ? Operator.PLUS : Operator.MINUS;
            left = new Expression.Binary(operator, left, product());
        }
        depth--;
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (peek().is("*") || peek().is("/")) {
            Operator operator = take().is("*") ? Operator.TIMES : Operator.OVER;
            left = new Expression.Binary(operator, left, signed());
        }
        return left;
    }

    private Expression signed() {
        boolean minus = false;
        while (peek().is("+") || peek().is("-")) {
            minus ^= take().is("-");
        }
        Expression operand = power();
        return minus ? new Expression.Minus(operand) : operand;
    }

    private Expression power() {
        Expression base = operand();
        if (!peek().is("**")) {
            return base;
        }
        if (++depth > DEEPEST) {
            throw new FormulaException(peek().line(), "more than " + DEEPEST + " powers of powers");
        }
        take();
        Expression exponent = signed();
        depth--;
        return new Expression.Binary(Operator.POWER, base, exponent);
    }

    private Expression operand() {
        Token token = take();
        if (token.kind() == Kind.NUMBER) {
            double value = Double.parseDouble(token.text().replaceAll("[Dd]", "E"));
            if (Double.isInfinite(value)) {
                throw new FormulaException(token.line(), token.text() + " is too large for a double");
            }
            return new Expression.Constant(value);
        }
        if (token.kind() == Kind.NAME) {
            return isOpening(peek()) ? call(token) : new Expression.Name(token.text(), token.line());
        }
        if (isOpening(token)) {
            return bracketed(token);
        }
        throw unexpected(token, "a number, a name or an opening bracket");
    }

    private Expression call(Token name) {
        Function function = Function.named(name.text())
                .orElseThrow(() -> new FormulaException(
                        name.line(),
                        "unknown function '" + name.text() + "' at column " + name.column() + "; known are "
                                + Function.names()));
        return new Expression.Call(function, bracketed(take()));
    }

    private Expression bracketed(Token opening) {
        Expression inside = sum();
        Token closing = take();
        String wanted = opening.is("(") ? ")" : "]";
        if (!closing.is(wanted)) {
            throw unexpected(
                    closing,
                    "an operator or the '" + wanted + "' that closes the '" + opening.text() + "' at column "
                            + opening.column()
                            + (opening.line() == closing.line() ? "" : " of line " + opening.line()));
        }
        return inside;
    }

    private static boolean isOpening(Token token) {
        return token.is("(") || token.is("[");
    }

    private void expectEnd() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            throw unexpected(token, "an operator or the end of the formula");
        }
    }

    private FormulaException unexpected(Token token, String expected) {
        return new FormulaException(token.line(), "unexpected " + token.described() + "; expected " + expected);
    }

    private Token peek() {
        return tokens.get(next);
    }

    /** The next symbol; the END is never passed. */
    private Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Kind.END) {
            next++;
        }
        return token;
    }
}
