package chumpy.optimize;

/** How {@link Anneal} draws points and lowers the temperature T. */
public enum AnnealingSchedule {
    /** Steps {@code ((1 + 1/T)^u - 1) T} of the width of the bounds; T falls like {@code exp(-c k^quench)}. */
    FAST,
    /** Steps {@code T tan(u)}; T falls like {@code 1 / (1 + k)}. */
    CAUCHY,
    /** Normally distributed steps of deviation {@code sqrt(T)}; T falls like {@code 1 / log(1 + k)}. */
    BOLTZMANN
}
