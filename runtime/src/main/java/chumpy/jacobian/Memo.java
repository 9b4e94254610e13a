package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Raw;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one site of a product or a sum keeps from one evaluation to the next: the recipe found for its operands'
 * structure, so that only numbers are computed again, and, if its owner wants that, the numbers' array.
 *
 * <p>A memo belongs to one site and one thread at a time. It may see any operands: where they do not fit the recipe a new
 * one is made.
 */
public final class Memo {
    private final boolean reuseBuffers;
    private @Nullable Recipe recipe;
    private @Nullable NdArray buffer;
    private Memo[] inner = {};
    private Memo[] forms = {};

    private Memo(boolean reuseBuffers) {
        this.reuseBuffers = reuseBuffers;
    }

    /**
     * A memo that keeps recipes only; every result has numbers of its own.
     *
     * @return an empty memo
     */
    public static Memo recipesOnly() {
        return new Memo(false);
    }

    /**
     * A memo that may also write a result over the numbers of the one before, unless those have been handed out
     * ({@link Algebra#hold}). For owners that have dropped the earlier result, and everything made from it, when they
     * ask for a new one.
     *
     * @return an empty memo
     */
    public static Memo reusingBuffers() {
        return new Memo(true);
    }

    /**
     * Whether results may be written over earlier ones.
     *
     * @return true if so
     */
    public boolean reusesBuffers() {
        return reuseBuffers;
    }

    /**
     * The kept recipe, if it is of a type and for this structure.
     *
     * @param memo the memo, if any
     * @param type the type of recipe
     * @param left structure of the left operand
     * @param right structure of the right operand
     * @return the recipe or null
     */
    static <P extends Recipe> @Nullable P find(@Nullable Memo memo, Class<P> type, Object left, Object right) {
        if (memo == null || memo.recipe == null || memo.recipe.getClass() != type) {
            return null;
        }
        return memo.recipe.fits(left, right) ? type.cast(memo.recipe) : null;
    }

    /**
     * Keeps a recipe.
     *
     * @param memo the memo, if any
     * @param recipe the recipe
     * @return the recipe
     */
    static <P extends Recipe> P keep(@Nullable Memo memo, P recipe) {
        if (memo != null) {
            memo.recipe = recipe;
        }
        return recipe;
    }

    /**
     * The memo of a part of a compound operation.
     *
     * @param memo the whole one's memo, if any
     * @param part number of the part
     * @return the part's memo
     */
    static @Nullable Memo part(@Nullable Memo memo, int part) {
        if (memo == null) {
            return null;
        }
        if (part >= memo.inner.length) {
            memo.inner = longer(memo.inner, part + 1, memo.reuseBuffers);
        }
        return memo.inner[part];
    }

    /**
     * The memo by which an operand is written out. It keeps recipes only: the entries belong to the operand, which may
     * live longer than the result.
     *
     * @param memo the whole operation's memo, if any
     * @param operand number of the operand
     * @return the operand's memo
     */
    static @Nullable Memo form(@Nullable Memo memo, int operand) {
        if (memo == null) {
            return null;
        }
        if (operand >= memo.forms.length) {
            memo.forms = longer(memo.forms, operand + 1, false);
        }
        return memo.forms[operand];
    }

    private static Memo[] longer(Memo[] memos, int length, boolean reuseBuffers) {
        Memo[] more = Arrays.copyOf(memos, length);
        for (int i = memos.length; i < length; i++) {
            more[i] = new Memo(reuseBuffers);
        }
        return more;
    }

    /**
     * An array for a result's numbers.
     *
     * @param memo the memo, if any
     * @param size how many
     * @return a vector of unspecified contents that may be written to
     */
    static NdArray values(@Nullable Memo memo, int size) {
        if (memo == null || !memo.reuseBuffers) {
            return NdArray.adopt(new double[size], size);
        }
        NdArray old = memo.buffer;
        if (old == null || old.size() != size || Raw.isHeld(old)) {
            old = NdArray.adopt(new double[size], size);
            memo.buffer = old;
        }
        return old;
    }

    /**
     * An array of zeros for a result's numbers.
     *
     * @param memo the memo, if any
     * @param size how many
     * @return a vector that may be written to
     */
    static NdArray zeros(@Nullable Memo memo, int size) {
        NdArray values = values(memo, size);
        if (memo != null && memo.reuseBuffers) {
            Arrays.fill(Raw.data(values), 0);
        }
        return values;
    }

    /**
     * Gives up the numbers of the last result if an operand of the next one is made of them.
     *
     * @param operand an operand
     */
    void spare(Kind operand) {
        if (!reuseBuffers) {
            return;
        }
        NdArray old = buffer;
        if (old != null && operand.values() != null && Raw.data(operand.values()) == Raw.data(old)) {
            buffer = null;
        }
        for (Memo part : inner) {
            part.spare(operand);
        }
    }
}
