package chumpy.inspect;

import chumpy.Ch;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When two terms say the same: nodes if they are one node, arrays and lists entry by entry, functions that were written as
 * lambdas if they come from one place in the code and captured there what says the same, anything else as it says itself.
 */
final class TermEquality {
    private TermEquality() {}

    static boolean areEqual(@Nullable Object a, @Nullable Object b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null || a instanceof Ch || b instanceof Ch) {
            return false;
        }
        if (a instanceof List<?> list && b instanceof List<?> other) {
            return areEqual(list, other);
        }
        if (a.getClass() != b.getClass()) {
            return false;
        }
        if (a.getClass().isArray()) {
            return Arrays.deepEquals(new Object[] {a}, new Object[] {b});
        }
        return isLambda(a) ? captureTheSame(a, b) : a.equals(b);
    }

    private static boolean areEqual(List<?> a, List<?> b) {
        if (a.size() != b.size()) {
            return false;
        }
        Iterator<?> others = b.iterator();
        for (Object entry : a) {
            if (!areEqual(entry, others.next())) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object term) {
        if (term instanceof Ch) {
            return System.identityHashCode(term);
        }
        if (term instanceof List<?> list) {
            int hash = 1;
            for (Object entry : list) {
                hash = 31 * hash + hash(entry);
            }
            return hash;
        }
        if (term != null && isLambda(term)) {
            return term.getClass().hashCode();
        }
        return term != null && term.getClass().isArray()
                ? Arrays.deepHashCode(new Object[] {term})
                : Objects.hashCode(term);
    }

    private static boolean isLambda(Object term) {
        return term.getClass().isHidden() && term.getClass().isSynthetic();
    }

    /** Compares the fields of two objects of one lambda's class. Where they cannot be read, the two count as different. */
    private static boolean captureTheSame(Object a, Object b) {
        try {
            for (Field field : a.getClass().getDeclaredFields()) {
                field.setAccessible(true);
                if (!areEqual(field.get(a), field.get(b))) {
                    return false;
                }
            }
            return true;
        } catch (InaccessibleObjectException | IllegalAccessException closed) {
            return false;
        }
    }
}
