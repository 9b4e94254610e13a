package chumpy;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name was meant to be, by the same measure as the annotation processor. */
final class NearMiss {
    private NearMiss() {}

    /**
     * The nearest of some names.
     *
     * @return the one with the least edit distance, if it is near enough to have been meant
     */
    static Optional<String> of(String name, Collection<String> names) {
        return names.stream()
                .filter(candidate -> isNear(name, candidate))
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /** Whether one name may have been meant by another: four edits in ten letters, or an abbreviation. */
    static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int shorter = Math.min(a.length(), b.length());
        boolean isAbbreviation = shorter >= 2 && (lower(a).startsWith(lower(b)) || lower(b).startsWith(lower(a)));
        int allowed = Math.max(1, (4 * longer + 5) / 10);
        return isAbbreviation || lower(a).equals(lower(b)) || (longer > 1 && distance(a, b) <= allowed);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one name into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
