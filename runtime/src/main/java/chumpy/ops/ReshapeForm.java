package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.SavedForm;
import java.util.Map;

/** {@link Reshape} in a file. */
final class ReshapeForm {
    private static final PrimitiveType TYPE = PrimitiveType.named("Reshape")
            .dterm("x")
            .term("operation", String.class)
            .term("from", int[].class)
            .term("shape", int[].class)
            .savedAs("chumpy.ops.Reshape", ReshapeForm.class, ReshapeForm::read)
            .build();

    private ReshapeForm() {}

    static SavedForm of(Reshape node) {
        return SavedForm.of(TYPE, node.x(), node.operation(), Raw.shape(value(node.x())), Raw.shape(value(node)));
    }

    private static Ch read(Map<String, ?> terms) {
        FormTerms form = new FormTerms(TYPE, terms);
        String operation = form.get("operation", String.class);
        int[] from = form.shape("from");
        int[] shape = form.shape("shape");
        form.check(Shapes.size(from) == Shapes.size(shape), "shape", "has another size than " + Shapes.toString(from));
        return ChReshape.of(form.get("x", Ch.class), operation, FormTerms.rule(operation, from, shape)::apply);
    }
}
