package chumpy.processor;

import chumpy.processor.check.Diagnostic;
import chumpy.processor.check.Position;
import chumpy.processor.check.Report;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Hands diagnostics to the compiler, each once, though several primitives inherit the same fault. */
final class Messages {
    private record Printed(Element element, String text) {}

    private final Messager messager;
    private final Set<Printed> printed = new HashSet<>();

    Messages(Messager messager) {
        this.messager = messager;
    }

    void print(Report report) {
        report.notes().forEach(note -> messager.printMessage(Kind.NOTE, note, report.subject()));
        for (Diagnostic diagnostic : report.diagnostics()) {
            Position at = diagnostic.at();
            if (!printed.add(new Printed(at.element(), diagnostic.text()))) {
                continue;
            }
            if (at.mirror() == null) {
                messager.printMessage(Kind.ERROR, diagnostic.text(), at.element());
            } else if (at.value() == null) {
                messager.printMessage(Kind.ERROR, diagnostic.text(), at.element(), at.mirror());
            } else {
                messager.printMessage(Kind.ERROR, diagnostic.text(), at.element(), at.mirror(), at.value());
            }
        }
    }
}
