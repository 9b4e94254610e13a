package chumpy;

import java.util.List;
import java.util.function.Function;

/**
 * A line of {@link FunctionTable}: a function, what its operands are drawn from, and the shapes to try.
 *
 * @param name the method of {@link Chumpy} that it is about, and after a blank, what about it
 * @param function of the operands
 * @param domains one for each operand
 * @param shapes for each case the shapes of all operands
 * @param shared shapes for which one expression may stand for all operands
 */
record Line(
        String name,
        Function<List<Ch>, Ch> function,
        List<Domain> domains,
        List<List<int[]>> shapes,
        List<int[]> shared) {

    /** The method that the line is about. */
    String method() {
        return name.split(" ")[0];
    }

    Ch of(List<Ch> operands) {
        return function.apply(operands);
    }

    @Override
    public String toString() {
        return name;
    }
}
