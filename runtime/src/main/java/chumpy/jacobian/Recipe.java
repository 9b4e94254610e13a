package chumpy.jacobian;

/** How to repeat an operation whose operands have the same structure as once before. */
abstract class Recipe {
    private Object left;
    private Object right;

    /**
     * A recipe for two structures.
     *
     * @param left structure of the left operand
     * @param right structure of the right operand
     */
    Recipe(Object left, Object right) {
        this.left = left;
        this.right = right;
    }

    /**
     * Whether this recipe is for these structures: the same objects, or equal ones, which are then remembered so that
     * the next look is quick.
     *
     * @param newLeft structure of the left operand
     * @param newRight structure of the right operand
     * @return true if so
     */
    final boolean fits(Object newLeft, Object newRight) {
        if ((left == newLeft || left.equals(newLeft)) && (right == newRight || right.equals(newRight))) {
            left = newLeft;
            right = newRight;
            return true;
        }
        return false;
    }
}
