package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.array.Raw;
import chumpy.array.Subscripts;
import chumpy.graph.SavedForm;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Einsum} in a file. */
final class EinsumForm {
    /** More labels than a sum of products of arrays can have use for. */
    private static final int LABELS = 10_000;

    private static final PrimitiveType TYPE = PrimitiveType.named("Einsum")
            .dtermList("operands")
            .term("operation", String.class)
            .term("from", int[][].class)
            .term("labels", int[][].class)
            .term("result", int[].class)
            .term("merged", int[].class)
            .savedAs("chumpy.ops.Einsum", EinsumForm.class, EinsumForm::read)
            .build();

    private EinsumForm() {}

    static SavedForm of(Einsum node) {
        int[][] from = node.operands().stream().map(x -> Raw.shape(value(x))).toArray(int[][]::new);
        Subscripts subscripts = node.rule().apply(from);
        return SavedForm.of(
                TYPE,
                node.operands(),
                node.operation(),
                from,
                subscripts.operands(),
                subscripts.result(),
                subscripts.merged());
    }

    private static Ch read(Map<String, ?> terms) {
        FormTerms form = new FormTerms(TYPE, terms);
        String operation = form.get("operation", String.class);
        int[][] from = form.get("from", int[][].class);
        int[][] labels = form.get("labels", int[][].class);
        int[] result = form.get("result", int[].class);
        int[] merged = form.optional("merged", int[].class);
        form.check(from.length > 0 && labels.length == from.length, "labels", "does not name each operand");
        for (int i = 0; i < from.length; i++) {
            form.check(labels[i].length == from[i].length, "labels", "does not name each axis of operand " + i);
        }
        Set<Integer> known =
                Arrays.stream(labels).flatMapToInt(Arrays::stream).boxed().collect(Collectors.toSet());
        form.check(
                known.stream().allMatch(label -> label >= 0 && label < LABELS), "labels", "leads out of the alphabet");
        form.check(
                Arrays.stream(result).allMatch(known::contains)
                        && Arrays.stream(result).distinct().count() == result.length,
                "result",
                "has a label twice, or one that no operand has");
        form.check(
                merged == null
                        || (Arrays.stream(merged).allMatch(n -> n >= 0)
                                && Arrays.stream(merged).asLongStream().sum() == result.length),
                "merged",
                "does not make groups of the axes of the result");
        Subscripts subscripts = new Subscripts(labels, result, merged);
        return ChEinsum.of(form.list("operands", Ch.class), operation, FormTerms.rule(operation, from, subscripts));
    }
}
