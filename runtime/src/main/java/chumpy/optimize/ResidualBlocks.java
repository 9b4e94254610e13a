package chumpy.optimize;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.ShapeException;
import chumpy.graph.Engine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Residuals of several kinds, as one expression, one behind the other, and its cost. */
final class ResidualBlocks {
    private final List<Residuals> given;
    private final Ch expression;
    private final ResidualCost cost;

    /**
     * @throws ShapeException if residuals cannot be cut into the blocks they should come in
     */
    ResidualBlocks(List<Residuals> given) {
        this.given = given;
        this.expression = given.size() == 1
                ? given.get(0).expression()
                : Chumpy.concatenate(
                        given.stream().map(part -> part.expression().ravel()).toArray(Ch[]::new));
        this.cost = given.stream().allMatch(Residuals::isPlain)
                ? ResidualCost.SUM_OF_SQUARES
                : new RobustCost(parts(given));
    }

    private static List<RobustCost.Part> parts(List<Residuals> given) {
        List<RobustCost.Part> parts = new ArrayList<>();
        int at = 0;
        for (Residuals some : given) {
            RobustCost.Part part = some.part(at);
            parts.add(part);
            at = part.to();
        }
        return List.copyOf(parts);
    }

    Ch expression() {
        return expression;
    }

    ResidualCost cost() {
        return cost;
    }

    /** The sums of squares, by labels or descriptions; those of the same name are added. */
    Map<String, Double> squares(double[] r) {
        Map<String, Double> sums = new LinkedHashMap<>();
        int at = 0;
        for (Residuals some : given) {
            int end = at + Engine.value(some.expression()).size();
            double sum = 0;
            for (; at < end; at++) {
                sum += r[at] * r[at];
            }
            sums.merge(some.name(), sum, Double::sum);
        }
        return Collections.unmodifiableMap(sums);
    }

    /** In words. */
    String describe() {
        return given.stream().map(Residuals::describe).collect(Collectors.joining("; "));
    }
}
