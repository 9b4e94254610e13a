package chumpy.processor.check;

import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A primitive has a value, in one of two ways. */
final class ValueRules implements Rule {
    private static final List<String> WAYS = List.of("computeR", "compose");

    @Override
    public void check(PrimitiveModel model, Report report) {
        Optional<MethodModel> computeR = model.computeR();
        Optional<MethodModel> compose = model.compose();
        if (computeR.isEmpty() && compose.isEmpty()) {
            report.add(Message.NO_VALUE, Position.of(model.element()), model.label(), suggestion(model));
        }
        if (computeR.isPresent() && compose.isPresent()) {
            report.add(Message.TWO_VALUES, Position.of(compose.get()), model.label());
        }
        if (computeR.isEmpty() && compose.isPresent()) {
            for (MethodModel method : model.methods(Role.DR_WRT)) {
                report.add(
                        Message.DERIVATIVE_OF_COMPOSED,
                        Position.of(method.mark(Role.DR_WRT).orElseThrow()),
                        model.label(),
                        method.name(),
                        method.name());
            }
        }
    }

    private static String suggestion(PrimitiveModel model) {
        return model.methods().stream()
                .filter(method -> method.marks().isEmpty() && !method.is(Modifier.ABSTRACT))
                .flatMap(method -> NearMiss.of(method.name(), WAYS).stream()
                        .map(way -> " Did you mean " + way + "() by " + Wording.signature(method.element()) + "?"))
                .findFirst()
                .orElse("");
    }
}
