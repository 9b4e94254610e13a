package chumpy.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a {@link GradientCheck} found. */
public final class GradientReport {
    private static final int SHOWN = 10;

    private final String function;
    private final List<Block> blocks;
    private final List<String> skipped;

    /**
     * One Jacobian.
     *
     * @param name of the term or variable
     * @param variable the node, in words
     * @param columns how many columns were compared
     * @param allColumns how many there are
     * @param agreeing entries that agree
     * @param entries all others
     * @param complaints what is wrong and not about one entry
     */
    record Block(
            String name,
            String variable,
            int columns,
            int allColumns,
            long agreeing,
            List<GradientEntry> entries,
            List<String> complaints) {
        Block {
            entries = List.copyOf(entries);
            complaints = List.copyOf(complaints);
        }

        Stream<GradientEntry> entries(Verdict verdict) {
            return entries.stream().filter(entry -> entry.verdict() == verdict);
        }
    }

    GradientReport(String function, List<Block> blocks, List<String> skipped) {
        this.function = function;
        this.blocks = List.copyOf(blocks);
        this.skipped = List.copyOf(skipped);
    }

    /**
     * Whether nothing is wrong. Kinks and uncertain entries are not wrong.
     *
     * @return true if no entry differs, and products agree with the matrix
     */
    public boolean passed() {
        return entries(Verdict.DIFFERS).isEmpty() && complaints().isEmpty();
    }

    /**
     * Whether there was nothing to be right or wrong: the Jacobians have no entries, or all of them are at kinks or
     * uncertain.
     *
     * @return true if no entry agrees and none differs
     */
    public boolean comparedNothing() {
        return agreeing() == 0 && entries(Verdict.DIFFERS).isEmpty();
    }

    /**
     * Whether the differences were exact enough to tell for all entries but those at kinks.
     *
     * @return false if there are uncertain entries
     */
    public boolean conclusive() {
        return entries(Verdict.UNCERTAIN).isEmpty();
    }

    /**
     * Entries that a verdict was passed on, those that are farthest off first.
     *
     * @param verdict not {@link Verdict#AGREES}: those are only counted
     * @return the entries of all Jacobians
     * @throws CheckException if the verdict is AGREES
     */
    public List<GradientEntry> entries(Verdict verdict) {
        if (verdict == Verdict.AGREES) {
            throw new CheckException("entries: those that agree are only counted; see agreeing()");
        }
        return blocks.stream()
                .flatMap(block -> block.entries(verdict))
                .sorted(worstFirst())
                .toList();
    }

    private static Comparator<GradientEntry> worstFirst() {
        return Comparator.comparingDouble(GradientEntry::relativeDifference).reversed();
    }

    /**
     * Entries that agree.
     *
     * @return their number
     */
    public long agreeing() {
        return blocks.stream().mapToLong(Block::agreeing).sum();
    }

    /**
     * What is wrong and not about one entry: sizes, products that do not fit the matrix.
     *
     * @return sentences
     */
    public List<String> complaints() {
        return blocks.stream()
                .flatMap(block -> block.complaints().stream().map(complaint -> block.name() + ": " + complaint))
                .toList();
    }

    /**
     * Complains if a derivative is wrong, or if there was nothing to compare.
     *
     * @return this
     * @throws AssertionError with all of this if it has not passed, or compared nothing
     */
    public GradientReport assertPasses() {
        if (!passed()) {
            throw new AssertionError(toString());
        }
        if (comparedNothing()) {
            throw new AssertionError("nothing was compared: give entries to compare, away from kinks\n" + this);
        }
        return this;
    }

    /** All of it to be read: by block, row and column what the node gives and what differences say. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        int wrong = entries(Verdict.DIFFERS).size();
        String outcome = passed() ? "passed" : "FAILED, " + wrong + (wrong == 1 ? " entry differs" : " entries differ");
        lines.add("Gradient check of " + function + ": " + outcome);
        for (Block block : blocks) {
            describe(block, lines);
        }
        if (!skipped.isEmpty()) {
            lines.add("  not checked, since they are constants: " + String.join(", ", skipped));
        }
        return String.join("\n", lines);
    }

    private static void describe(Block block, List<String> lines) {
        lines.add(String.format(
                Locale.ROOT,
                "  with respect to %s, %s: %d of %d columns compared; %d entries agree, %d differ, %d at kinks, %d"
                        + " uncertain",
                block.name(),
                block.variable(),
                block.columns(),
                block.allColumns(),
                block.agreeing(),
                block.entries(Verdict.DIFFERS).count(),
                block.entries(Verdict.KINK).count(),
                block.entries(Verdict.UNCERTAIN).count()));
        block.complaints().forEach(complaint -> lines.add("    " + complaint));
        for (Verdict verdict : List.of(Verdict.DIFFERS, Verdict.KINK, Verdict.UNCERTAIN)) {
            List<GradientEntry> entries =
                    block.entries(verdict).sorted(worstFirst()).toList();
            entries.stream().limit(SHOWN).forEach(entry -> lines.add("    " + verdict + " " + entry + off(entry)));
            if (entries.size() > SHOWN) {
                lines.add("    " + verdict + " and " + (entries.size() - SHOWN) + " more");
            }
        }
    }

    private static String off(GradientEntry entry) {
        return entry.verdict() == Verdict.DIFFERS
                ? String.format(Locale.ROOT, ", off by %.3g of it", entry.relativeDifference())
                : "";
    }
}
