package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.array.IndexMap;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.SavedForm;
import java.util.Map;

/** {@link Gather} in a file. */
final class GatherForm {
    private static final PrimitiveType TYPE = PrimitiveType.named("Gather")
            .dterm("x")
            .term("operation", String.class)
            .term("from", int[].class)
            .term("shape", int[].class)
            .term("places", int[].class)
            .savedAs("chumpy.ops.Gather", GatherForm.class, GatherForm::read)
            .build();

    private GatherForm() {}

    static SavedForm of(Gather node, IndexMap map) {
        return SavedForm.of(TYPE, node.x(), node.operation(), Raw.shape(value(node.x())), map.shape(), map.source());
    }

    private static Ch read(Map<String, ?> terms) {
        FormTerms form = new FormTerms(TYPE, terms);
        String operation = form.get("operation", String.class);
        int[] from = form.shape("from");
        int[] shape = form.shape("shape");
        IndexMap map = IndexMap.of(shape, form.places("places", shape, 0, from), Shapes.size(from));
        return ChGather.of(form.get("x", Ch.class), operation, FormTerms.rule(operation, from, map));
    }
}
