package chumpy.optimize.linear;

/**
 * The solver by block elimination that suits a structure, and why.
 *
 * @param solver the solver, which knows the structure
 * @param reason to be read behind the name of the solver and a comma
 */
public record SchurChoice(LinearSolver solver, String reason) {
    /** Up to so many unknowns a dense factorisation takes a fraction of a second. */
    private static final int FEW = 2_000;

    /** Up to so many unknowns a dense factorisation is bearable where zeros would not help. */
    private static final int MOST_DENSE = 10_000;

    /** Where more of the entries than this are not zero, a sparse factor is a full one. */
    private static final double FULL = 0.3;

    /** A reduced system with more entries has a factor that hardly fits. */
    private static final double MOST_SPARSE = 1L << 27;

    /** Pairs of blocks that may be looked at to find out how full the reduced system is. */
    private static final double MOST_PAIRS = 1L << 28;

    /**
     * Chooses by the size of the reduced system and by how full it is.
     *
     * @param structure a structure, preferably one that {@link BlockStructure#pays() pays}
     * @return dense, sparse or iterative Schur elimination
     */
    public static SchurChoice of(BlockStructure structure) {
        int n = structure.keptColumns();
        String shape = "since " + structure.eliminatedColumns() + " unknowns in " + structure.eliminatedBlocks()
                + " blocks can be eliminated one by one, which leaves " + n;
        if (n <= FEW) {
            return new SchurChoice(new DenseSchur(structure), shape);
        }
        SchurPlan plan = structure.plan();
        double entries = pairs(plan) > MOST_PAIRS ? (double) n * n : 2 * entries(plan);
        double part = Math.min(1, entries / ((double) n * n));
        String fill = shape + ", and " + Math.max(1, Math.round(100 * part)) + "% of their matrix is not zero";
        if (part <= FULL && entries / 2 <= MOST_SPARSE) {
            return new SchurChoice(new SparseSchur(structure), fill);
        }
        if (n <= MOST_DENSE) {
            return new SchurChoice(new DenseSchur(structure), fill);
        }
        return new SchurChoice(new IterativeSchur(structure), fill + ", too much to be factored");
    }

    private static double pairs(SchurPlan plan) {
        double pairs = 0;
        for (int e = 0; e < plan.eliminated; e++) {
            double cells = plan.eCell[e + 1] - plan.eCell[e];
            pairs += cells * cells;
        }
        return pairs;
    }

    /** In the lower triangle. */
    private static double entries(SchurPlan plan) {
        ReducedPattern pattern = plan.reduced();
        double entries = 0;
        for (int i = 0; i < plan.kept; i++) {
            entries += (double) plan.fWidth(i) * pattern.width(plan, i);
        }
        return entries;
    }
}
