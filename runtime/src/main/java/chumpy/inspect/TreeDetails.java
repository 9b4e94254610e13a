package chumpy.inspect;

import chumpy.Jacobian;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of a node; of a box of several nodes, of the first of them.
 *
 * @param value its value in a few numbers; null if there is none
 * @param derivatives its derivatives by its inputs, in their order
 * @param more how many more inputs it has; of a node with very many, only the first derivatives are told
 */
public record TreeDetails(@Nullable ValueSummary value, List<Derivative> derivatives, int more) {
    /**
     * A derivative of a node by one of its inputs.
     *
     * @param term the name of the term
     * @param input the number of the box of the input
     * @param jacobian the derivative; null if it was not computed
     * @param sparsity where it has entries; null if it was not looked at
     * @param remark why something is null, or empty
     */
    public record Derivative(
            String term,
            int input,
            @Nullable TreeJacobian jacobian,
            @Nullable Sparsity sparsity,
            String remark) {
        static Derivative without(String term, int input, String remark) {
            return new Derivative(term, input, null, null, remark);
        }

        static Derivative of(String term, int input, Jacobian jacobian) {
            Sparsity sparsity = Sparsity.of(jacobian);
            return new Derivative(
                    term,
                    input,
                    TreeJacobian.of(jacobian),
                    sparsity,
                    sparsity == null ? "too many entries for a picture" : "");
        }
    }
}
