package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Places;
import chumpy.array.Raw;
import chumpy.ops.ChChoose;
import chumpy.ops.ChGather;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Functions that take each entry from one of several arrays or places. What decides is followed and counts as constant
 * in the derivative, whose rows have a single 1.
 */
abstract class ChoosingFunctions extends AssigningFunctions {
    /** Nobody makes one. */
    ChoosingFunctions() {}

    /**
     * Each entry from the array whose number stands at its place: {@code choices[index[i]][i]}, all broadcast.
     *
     * @param index integers from 0 on
     * @param choices at least one array
     * @return an array of the common shape, differentiable in the choices
     * @throws IndexException when a value is asked for, if a number is no choice
     */
    public static Ch choose(Ch index, List<? extends Ch> choices) {
        return choose(index, choices, IndexMode.RAISE);
    }

    /**
     * Each entry from the array whose number stands at its place.
     *
     * @param index integers
     * @param choices at least one array
     * @param mode what a number means that is no choice; a negative one is none
     * @return an array of the common shape, differentiable in the choices
     * @throws IndexException when a value is asked for, if a number is no choice and that is an error
     */
    public static Ch choose(Ch index, List<? extends Ch> choices, IndexMode mode) {
        Arguments.given("choose", "index", index);
        Arguments.given("choose", "mode", mode);
        return chosen("choose", index, Arguments.allGiven("choose", "choices", choices), mode);
    }

    private static Ch chosen(String operation, Ch index, List<? extends Ch> choices, IndexMode mode) {
        if (choices.isEmpty()) {
            throw new TermException(operation + ": there is nothing to choose from; give at least one array");
        }
        return ChChoose.builder()
                .index(index)
                .choices(choices)
                .operation(operation)
                .mode(mode)
                .build();
    }

    /**
     * Each entry from the array of the first condition that holds there, all broadcast; 0 where none holds.
     *
     * @param conditions arrays; not 0 where they hold
     * @param choices an array for each
     * @return an array of the common shape, differentiable in the choices
     * @throws TermException if there are not as many conditions as choices, or none
     */
    public static Ch select(List<? extends Ch> conditions, List<? extends Ch> choices) {
        return select(conditions, choices, 0);
    }

    /**
     * Each entry from the array of the first condition that holds there, all broadcast.
     *
     * @param conditions arrays; not 0 where they hold
     * @param choices an array for each
     * @param otherwise the entry where none holds
     * @return an array of the common shape, differentiable in the choices
     * @throws TermException if there are not as many conditions as choices, or none
     */
    public static Ch select(List<? extends Ch> conditions, List<? extends Ch> choices, double otherwise) {
        return select(conditions, choices, constant(otherwise));
    }

    /**
     * Each entry from the array of the first condition that holds there, all broadcast.
     *
     * @param conditions arrays; not 0 where they hold
     * @param choices an array for each
     * @param otherwise where entries come from if none holds
     * @return an array of the common shape, differentiable in the choices and in what comes otherwise
     * @throws TermException if there are not as many conditions as choices, or none
     */
    public static Ch select(List<? extends Ch> conditions, List<? extends Ch> choices, Ch otherwise) {
        Arguments.allGiven("select", "conditions", conditions);
        List<Ch> all = new ArrayList<>(Arguments.allGiven("select", "choices", choices));
        all.add(Arguments.given("select", "otherwise", otherwise));
        int n = conditions.size();
        if (n != choices.size() || n == 0) {
            throw new TermException(
                    "select: " + n + " conditions for " + choices.size() + " choices; give as many, and at least one");
        }
        Ch first = constant(n);
        for (int i = n - 1; i >= 0; i--) {
            first = where(conditions.get(i), constant(i), first);
        }
        return chosen("select", first, all, IndexMode.RAISE);
    }

    /**
     * A function that is given by several in parts: where conditions hold, the function of the last of them, and 0 where
     * none holds. All functions are evaluated everywhere; where one is not chosen, neither its value nor its derivative
     * counts, though they be NaN.
     *
     * @param x the arguments
     * @param conditions arrays of the shape of x; not 0 where they hold
     * @param functions a function for each condition, and perhaps one more for where none holds
     * @return an array of the shape of x
     * @throws TermException if there are fewer functions than conditions, or more than one more
     */
    public static Ch piecewise(Ch x, List<? extends Ch> conditions, List<? extends UnaryOperator<Ch>> functions) {
        Arguments.given("piecewise", "x", x);
        int n = Arguments.allGiven("piecewise", "conditions", conditions).size();
        int m = Arguments.allGiven("piecewise", "functions", functions).size();
        if (m != n && m != n + 1) {
            throw new TermException("piecewise: " + m + " functions for " + n
                    + " conditions; give one for each, and perhaps one for where none holds");
        }
        Ch last = constant(n);
        for (int i = 0; i < n; i++) {
            last = where(conditions.get(i), constant(i), last);
        }
        List<Ch> values = new ArrayList<>();
        for (UnaryOperator<Ch> function : functions) {
            values.add(function.apply(x));
        }
        if (m == n) {
            values.add(constant(0));
        }
        return chosen("piecewise", last, values, IndexMode.RAISE);
    }

    /**
     * For each entry of the result one along an axis, as {@code argsort} and {@code argmax} name them; the other axes are
     * broadcast.
     *
     * @param x an array
     * @param indices places along the axis, an array of as many axes; negative ones count from the back
     * @param axis the axis
     * @return a node that follows x, as long along the axis as the indices; of a leaf it is a view if none comes twice
     */
    public static Ch takeAlongAxis(Ch x, NdArray indices, int axis) {
        Arguments.given("take_along_axis", "indices", indices);
        return ChGather.of(
                Arguments.given("take_along_axis", "x", x),
                "take_along_axis",
                shape -> Places.alongAxis("take_along_axis", shape, Raw.data(indices), Raw.shape(indices), axis));
    }
}
