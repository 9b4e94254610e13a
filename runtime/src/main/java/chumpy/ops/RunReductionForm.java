package chumpy.ops;

import chumpy.Ch;
import chumpy.PrimitiveType;
import chumpy.array.Moments;
import chumpy.graph.SavedForm;
import java.util.Map;

/** {@link RunReduction} in a file: its function by name. */
final class RunReductionForm {
    private static final PrimitiveType TYPE = PrimitiveType.named("RunReduction")
            .dterm("x")
            .term("axes", int[].class)
            .term("keepDims", boolean.class)
            .term("operation", String.class)
            .term("function", String.class)
            .savedAs("chumpy.ops.RunReduction", RunReductionForm.class, RunReductionForm::read)
            .build();

    private RunReductionForm() {}

    static SavedForm of(RunReduction node) {
        return SavedForm.of(
                TYPE,
                node.x(),
                node.axes(),
                node.keepDims(),
                node.operation(),
                node.function().name());
    }

    private static Ch read(Map<String, ?> terms) {
        FormTerms form = new FormTerms(TYPE, terms);
        return ChRunReduction.builder()
                .x(form.get("x", Ch.class))
                .axes(form.optional("axes", int[].class))
                .keepDims(form.get("keepDims", Boolean.class))
                .operation(form.get("operation", String.class))
                .function(Moments.named(form.get("function", String.class)))
                .build();
    }
}
