package chumpy.samples.formula;

/**
 * A symbol of a formula.
 *
 * @param kind what sort of symbol
 * @param text as it is written; empty at the end
 * @param line the line it stands in
 * @param column the column it starts at, from 1
 */
record Token(Kind kind, String text, int line, int column) {
    enum Kind {
        NUMBER,
        NAME,
        /** An operator, a bracket or an equals sign. */
        MARK,
        END
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** For messages: the symbol and its place, or that the formula ends. */
    String described() {
        return kind == Kind.END ? "end of the formula" : "'" + text + "' at column " + column;
    }
}
