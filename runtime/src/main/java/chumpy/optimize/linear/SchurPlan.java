package chumpy.optimize.linear;

import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where everything goes when the blocks of E are eliminated; made once for a pattern. Blocks of E are counted by
 * {@code e}, those of F by {@code i}; the unknowns of each part are numbered block after block. A <em>cell</em> is a
 * pair of a block of E and one of F that meet in a row: the place of a block of {@code F'E}. The cells of an e follow
 * each other, ascending by i.
 *
 * <p>Runs of rows are sorted by the block of E in them; those without any come last.
 */
final class SchurPlan {

    /** Entries of J that are worth a part of their own. */
    private static final int WORTH_A_PART = 1 << 14;

    private final ColumnBlocks blocks;

    final int eliminated;
    final int kept;

    /** Where the unknowns of each block begin within its part. */
    final int[] eStart;

    final int[] fStart;

    /** The column of J of each unknown. */
    final int[] eColumn;

    final int[] fColumn;

    /** The runs of each e, and in the last place the others. */
    final int[] eRun;

    final int[] runRow;
    final int[] runRows;
    final int[] runLength;

    /** For the columns of each run, those of E first and then block after block: which of the row's entries it is. */
    final int[] sourceStart;

    final int[] source;

    /** The blocks of F in each run, ascending, and their cells if the run has a block of E. */
    final int[] placeStart;

    final int[] placeBlock;
    final int[] placeCell;

    final int[] eCell;
    final int[] cellBlock;
    final int[] cellOwner;

    /** Where the numbers of each cell begin, w x q of them, and those of each {@code E'E}, q x q. */
    final int[] cellValue;

    final int[] eValue;

    /** The cells of each i. */
    final int[] fCellStart;

    final int[] fCell;

    /** The lower triangle of {@code F'F}: for each i the j up to i that meet it; the last is i itself. */
    final int[] rowStart;

    final int[] rowBlock;
    final int[] rowValue;

    /** Which e and which runs without E belong to each part of the sums. */
    final int parts;

    final int[] partE;

    private @Nullable ReducedPattern reduced;

    SchurPlan(BlockStructure structure) {
        blocks = structure.blocks();
        eliminated = structure.eliminated().length;
        kept = structure.kept().length;
        int[] number = new int[blocks.count()];
        eStart = new int[eliminated + 1];
        eColumn = unknowns(structure.eliminated(), eStart, structure.eliminatedColumns());
        fStart = new int[kept + 1];
        fColumn = unknowns(structure.kept(), fStart, structure.keptColumns());
        for (int e = 0; e < eliminated; e++) {
            number[structure.eliminated()[e]] = -1 - e;
        }
        for (int i = 0; i < kept; i++) {
            number[structure.kept()[i]] = i;
        }
        int runs = blocks.runs();
        eRun = new int[eliminated + 2];
        int[] order = sortRuns(number);
        runRow = new int[runs];
        runRows = new int[runs];
        runLength = new int[runs];
        sourceStart = new int[runs + 1];
        placeStart = new int[runs + 1];
        for (int r = 0; r < runs; r++) {
            int run = order[r];
            runRow[r] = blocks.firstRow(run);
            runRows[r] = blocks.rows(run);
            runLength[r] = blocks.length(run);
            sourceStart[r + 1] = sourceStart[r] + runLength[r];
            int owned = r < eRun[eliminated] ? 1 : 0;
            placeStart[r + 1] = placeStart[r] + blocks.runStart(run + 1) - blocks.runStart(run) - owned;
        }
        source = new int[sourceStart[runs]];
        placeBlock = new int[placeStart[runs]];
        placeCell = new int[placeStart[runs]];
        findSources(order, number);

        eCell = new int[eliminated + 1];
        cellBlock = findCells();
        cellOwner = new int[cellBlock.length];
        cellValue = new int[cellBlock.length + 1];
        eValue = new int[eliminated + 1];
        placeValues();
        fCellStart = new int[kept + 1];
        fCell = cellsByBlock();

        rowStart = new int[kept + 1];
        rowBlock = findRows();
        rowValue = new int[rowBlock.length + 1];
        long entries = 0;
        for (int i = 0; i < kept; i++) {
            for (int k = rowStart[i]; k < rowStart[i + 1]; k++) {
                entries += (long) fWidth(i) * fWidth(rowBlock[k]);
                rowValue[k + 1] = checked(entries);
            }
        }
        parts = PartialSums.parts(2L * source.length, WORTH_A_PART + entries);
        partE = cutIntoParts(parts);
    }

    int eWidth(int e) {
        return eStart[e + 1] - eStart[e];
    }

    int fWidth(int i) {
        return fStart[i + 1] - fStart[i];
    }

    /** The first run without a block of E that belongs to a part. */
    int looseRun(int part) {
        return eRun[eliminated] + PartialSums.begin(part, parts, runRow.length - eRun[eliminated]);
    }

    /** The pattern of the reduced system; found when it is first asked for. */
    ReducedPattern reduced() {
        ReducedPattern known = reduced;
        if (known == null) {
            known = ReducedPattern.of(this);
            reduced = known;
        }
        return known;
    }

    private int[] unknowns(int[] some, int[] starts, int count) {
        int[] list = new int[count];
        int at = 0;
        for (int s = 0; s < some.length; s++) {
            for (int k = 0; k < blocks.width(some[s]); k++) {
                list[at++] = blocks.column(some[s], k);
            }
            starts[s + 1] = at;
        }
        return list;
    }

    /** The order of the runs; fills {@link #eRun}. */
    private int[] sortRuns(int[] number) {
        int[] owner = new int[blocks.runs()];
        for (int run = 0; run < owner.length; run++) {
            owner[run] = eliminated;
            for (int at = blocks.runStart(run); at < blocks.runStart(run + 1); at++) {
                int known = number[blocks.blockAt(at)];
                owner[run] = known < 0 ? -1 - known : owner[run];
            }
            eRun[owner[run] + 1]++;
        }
        for (int e = 0; e <= eliminated; e++) {
            eRun[e + 1] += eRun[e];
        }
        int[] next = eRun.clone();
        int[] order = new int[owner.length];
        for (int run = 0; run < owner.length; run++) {
            order[next[owner[run]]++] = run;
        }
        return order;
    }

    private void findSources(int[] order, int[] number) {
        int[] next = new int[blocks.count()];
        for (int r = 0; r < order.length; r++) {
            int run = order[r];
            int to = sourceStart[r];
            int place = placeStart[r];
            int begin = blocks.runStart(run);
            int end = blocks.runStart(run + 1);
            for (int at = begin; at < end; at++) {
                if (number[blocks.blockAt(at)] < 0) {
                    next[blocks.blockAt(at)] = to;
                    to += blocks.width(blocks.blockAt(at));
                }
            }
            for (int at = begin; at < end; at++) {
                int block = blocks.blockAt(at);
                if (number[block] >= 0) {
                    placeBlock[place++] = number[block];
                    next[block] = to;
                    to += blocks.width(block);
                }
            }
            int columns = blocks.columnStart(run);
            for (int k = 0; k < runLength[r]; k++) {
                int block = blocks.blockOf(blocks.pattern().columns()[columns + k]);
                source[next[block]++] = k;
            }
        }
    }

    /** The blocks of all cells; fills {@link #eCell} and {@link #placeCell}. */
    private int[] findCells() {
        int[] seen = new int[kept];
        Arrays.fill(seen, -1);
        int[] list = new int[placeStart[eRun[eliminated]]];
        int count = 0;
        int[] cellOf = new int[kept];
        for (int e = 0; e < eliminated; e++) {
            int begin = placeStart[eRun[e]];
            int end = placeStart[eRun[e + 1]];
            int from = count;
            for (int at = begin; at < end; at++) {
                if (seen[placeBlock[at]] != e) {
                    seen[placeBlock[at]] = e;
                    list[count++] = placeBlock[at];
                }
            }
            Arrays.sort(list, from, count);
            for (int c = from; c < count; c++) {
                cellOf[list[c]] = c;
            }
            for (int at = begin; at < end; at++) {
                placeCell[at] = cellOf[placeBlock[at]];
            }
            eCell[e + 1] = count;
        }
        return Arrays.copyOf(list, count);
    }

    private void placeValues() {
        long values = 0;
        for (int e = 0; e < eliminated; e++) {
            eValue[e + 1] = checked((long) eValue[e] + (long) eWidth(e) * eWidth(e));
            for (int c = eCell[e]; c < eCell[e + 1]; c++) {
                cellOwner[c] = e;
                values += (long) eWidth(e) * fWidth(cellBlock[c]);
                cellValue[c + 1] = checked(values);
            }
        }
    }

    private static int checked(long values) {
        if (values > Integer.MAX_VALUE - 8) {
            throw new ShapeException("Schur elimination: the blocks of the normal equations would hold " + values
                    + " entries, more than one array can; take CGNR");
        }
        return (int) values;
    }

    private int[] cellsByBlock() {
        for (int i : cellBlock) {
            fCellStart[i + 1]++;
        }
        for (int i = 0; i < kept; i++) {
            fCellStart[i + 1] += fCellStart[i];
        }
        int[] next = fCellStart.clone();
        int[] cells = new int[cellBlock.length];
        for (int c = 0; c < cells.length; c++) {
            cells[next[cellBlock[c]]++] = c;
        }
        return cells;
    }

    /** The blocks of the lower triangle of {@code F'F}; fills {@link #rowStart}. */
    private int[] findRows() {
        int[] starts = new int[kept + 1];
        for (int r = 0; r < runRow.length; r++) {
            for (int at = placeStart[r] + 1; at < placeStart[r + 1]; at++) {
                starts[placeBlock[at] + 1]++;
            }
        }
        for (int i = 0; i < kept; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] first = new int[starts[kept]];
        int[] place = new int[starts[kept]];
        for (int r = 0; r < runRow.length; r++) {
            for (int at = placeStart[r] + 1; at < placeStart[r + 1]; at++) {
                int to = next[placeBlock[at]]++;
                first[to] = placeStart[r];
                place[to] = at;
            }
        }
        int[] seen = new int[kept];
        Arrays.fill(seen, -1);
        int[] list = new int[Math.max(16, 2 * kept)];
        int count = 0;
        for (int i = 0; i < kept; i++) {
            int from = count;
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                for (int at = first[k]; at < place[k]; at++) {
                    if (seen[placeBlock[at]] != i) {
                        seen[placeBlock[at]] = i;
                        list = count + 1 < list.length ? list : Arrays.copyOf(list, 2 * list.length);
                        list[count++] = placeBlock[at];
                    }
                }
            }
            Arrays.sort(list, from, count);
            list = count < list.length ? list : Arrays.copyOf(list, 2 * list.length);
            list[count++] = i;
            rowStart[i + 1] = count;
        }
        return Arrays.copyOf(list, count);
    }

    /** Boundaries between the e of some parts, at about equal numbers of entries. */
    int[] cutIntoParts(int parts) {
        int[] cuts = new int[parts + 1];
        long entries = sourceStart[eRun[eliminated]];
        int e = 0;
        for (int part = 1; part < parts; part++) {
            while (e < eliminated && sourceStart[eRun[e]] < entries * part / parts) {
                e++;
            }
            cuts[part] = e;
        }
        cuts[parts] = eliminated;
        return cuts;
    }
}
