package chumpy.samples.fit;

import java.util.regex.Pattern;

/** Numbers as data files write them; {@code Double.parseDouble} alone would take {@code NaN}, {@code 1f} and 0x1p3. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[EeDd][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private Numbers() {}

    static double[] decimals(SourceFile file, int line, String[] words) {
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = decimal(file, line, words[i]);
        }
        return numbers;
    }

    static double decimal(SourceFile file, int line, String word) {
        if (!DECIMAL.matcher(word).matches()) {
            throw file.fault(line, "expected a number, found '" + Words.shortened(word) + "'");
        }
        double value = Double.parseDouble(word.replaceAll("[Dd]", "E"));
        if (Double.isInfinite(value)) {
            throw file.fault(line, Words.shortened(word) + " is too large for a double");
        }
        return value;
    }

    static int whole(SourceFile file, int line, String word) {
        if (!WHOLE.matcher(word).matches()) {
            throw file.fault(line, "expected a whole number, found '" + Words.shortened(word) + "'");
        }
        return Integer.parseInt(word);
    }
}
