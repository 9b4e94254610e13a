package chumpy.processor.check;

import chumpy.processor.model.Mark;
import chumpy.processor.model.MethodModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import java.util.ArrayList;
import java.util.List;

/** A method plays one part. */
final class RoleRules implements Rule {
    @Override
    public void check(PrimitiveModel model, Report report) {
        for (MethodModel method : model.methods()) {
            List<Role> roles = new ArrayList<>(method.roles());
            if (roles.size() < 2) {
                continue;
            }
            Role first = roles.get(0);
            Role second = roles.get(1);
            Mark mark = method.mark(second).orElseThrow();
            report.add(
                    Message.TWO_ROLES,
                    Position.of(mark),
                    Wording.owner(method),
                    method.name(),
                    first.written(),
                    second.written(),
                    mend(method.name(), first, second));
        }
    }

    private static String mend(String name, Role first, Role second) {
        if (first == Role.DTERM && second == Role.TERM) {
            return "Keep @DTerm if the value is differentiable with respect to " + name + ", else @Term.";
        }
        return first.isTerm()
                ? "A term is given, not computed: keep " + first.written() + ", and write what " + second.written()
                        + " is for as a method of its own."
                : "A method plays one part: write two methods.";
    }
}
