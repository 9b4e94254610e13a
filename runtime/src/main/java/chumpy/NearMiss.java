package chumpy;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Finds what somebody probably meant to write. */
final class NearMiss {
    private NearMiss() {}

    /** The candidate nearest to a word, or null if none is near: more than a third of its letters are wrong. */
    static @Nullable String of(String word, Collection<String> candidates) {
        String nearest = candidates.stream()
                .min(Comparator.comparingInt(c -> distance(word, c)))
                .orElse(null);
        boolean near = nearest != null && distance(word, nearest) <= Math.max(1, word.length() / 3);
        return near ? nearest : null;
    }

    /** The least number of insertions, deletions and substitutions, upper and lower case being alike. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int substituted = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
