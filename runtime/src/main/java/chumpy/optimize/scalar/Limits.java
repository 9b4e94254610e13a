package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * When a run has to end whatever its algorithm thinks.
 *
 * @param maxIterations iterations that are allowed
 * @param maxEvaluations evaluations of the function that are allowed, that of the start included
 * @param interrupted tells, before each evaluation but the first, whether somebody asked the run to end: null if not
 */
public record Limits(int maxIterations, int maxEvaluations, Supplier<@Nullable Stop> interrupted) {}
