package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.array.Joining;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.SavedForm;
import java.util.Map;

/** {@link Join} in a file. */
final class JoinForm {
    private static final PrimitiveType TYPE = PrimitiveType.named("Join")
            .dtermList("parts")
            .term("operation", String.class)
            .term("from", int[][].class)
            .term("shape", int[].class)
            .term("outer", int.class)
            .term("starts", int[].class)
            .savedAs("chumpy.ops.Join", JoinForm.class, JoinForm::read)
            .build();

    private JoinForm() {}

    static SavedForm of(Join node, Joining joining) {
        int[][] from = node.parts().stream().map(part -> Raw.shape(value(part))).toArray(int[][]::new);
        return SavedForm.of(
                TYPE, node.parts(), node.operation(), from, joining.shape(), joining.outer(), joining.starts());
    }

    private static Ch read(Map<String, ?> terms) {
        FormTerms form = new FormTerms(TYPE, terms);
        String operation = form.get("operation", String.class);
        int[][] from = form.get("from", int[][].class);
        int[] shape = form.shape("shape");
        int outer = form.get("outer", Integer.class);
        int[] starts = form.get("starts", int[].class);
        form.check(outer >= 0, "outer", "is negative");
        form.check(starts.length == from.length + 1 && starts[0] == 0, "starts", "does not begin at 0 for each part");
        for (int part = 0; part < from.length; part++) {
            long run = (long) starts[part + 1] - starts[part];
            form.check(
                    run >= 0 && run * outer == Shapes.size(from[part]),
                    "starts",
                    "does not leave part " + part + " room");
        }
        form.check((long) starts[from.length] * outer == Shapes.size(shape), "shape", "does not hold all parts");
        Joining joining = Joining.of(shape, outer, starts);
        return ChJoin.of(form.list("parts", Ch.class), operation, FormTerms.rule(operation, from, joining));
    }
}
