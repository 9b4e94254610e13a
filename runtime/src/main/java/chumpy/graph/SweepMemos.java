package chumpy.graph;

import chumpy.jacobian.Memo;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the sweeps over a plan keep from one time to the next: a memo for each product and each sum, made when it is first
 * asked for.
 */
final class SweepMemos {
    private @Nullable Memo[][] products = {};
    private @Nullable Memo[][] tangents = {};
    private @Nullable Memo[][] adjoints = {};
    private @Nullable Memo[][] meetings = {};

    /** Of the product at an edge, for a wrt where it is made for one. */
    Memo product(int edge, int wrt) {
        products = atLeast(products, edge);
        return at(products, edge, wrt);
    }

    /** Of the sum that is the Jacobian of a place with respect to a wrt. */
    Memo tangent(int place, int wrt) {
        tangents = atLeast(tangents, place);
        return at(tangents, place, wrt);
    }

    /** Of the sum that is the Jacobian of the root with respect to a place. */
    Memo adjoint(int place) {
        adjoints = atLeast(adjoints, place);
        return at(adjoints, place, 0);
    }

    /** Of the product of those two. */
    Memo meeting(int place, int wrt) {
        meetings = atLeast(meetings, place);
        return at(meetings, place, wrt);
    }

    private static @Nullable Memo[][] atLeast(@Nullable Memo[][] memos, int index) {
        if (index < memos.length) {
            return memos;
        }
        @Nullable Memo[][] more = Arrays.copyOf(memos, Math.max(index + 1, 2 * memos.length));
        Arrays.fill(more, memos.length, more.length, new Memo[0]);
        return more;
    }

    private static Memo at(@Nullable Memo[][] memos, int row, int column) {
        if (column >= memos[row].length) {
            memos[row] = Arrays.copyOf(memos[row], column + 1);
        }
        Memo memo = memos[row][column];
        if (memo == null) {
            memo = Memo.reusingBuffers();
            memos[row][column] = memo;
        }
        return memo;
    }
}
