package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.array.Placing;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.SavedForm;
import java.util.Map;

/** {@link Placement} in a file. */
final class PlacementForm {
    private static final PrimitiveType TYPE = PrimitiveType.named("Placement")
            .dterm("x")
            .term("operation", String.class)
            .term("from", int[].class)
            .term("shape", int[].class)
            .term("places", int[].class)
            .term("fill", double.class)
            .savedAs("chumpy.ops.Placement", PlacementForm.class, PlacementForm::read)
            .build();

    private PlacementForm() {}

    static SavedForm of(Placement node, Placing placing) {
        return SavedForm.of(
                TYPE,
                node.x(),
                node.operation(),
                Raw.shape(value(node.x())),
                placing.shape(),
                placing.source(),
                placing.fill());
    }

    private static Ch read(Map<String, ?> terms) {
        FormTerms form = new FormTerms(TYPE, terms);
        String operation = form.get("operation", String.class);
        int[] from = form.shape("from");
        int[] shape = form.shape("shape");
        int[] places = form.places("places", shape, -1, from);
        Placing placing = Placing.of(shape, places, Shapes.size(from), form.get("fill", Double.class));
        return ChPlacement.of(form.get("x", Ch.class), operation, FormTerms.rule(operation, from, placing));
    }
}
