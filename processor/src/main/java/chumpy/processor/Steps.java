package chumpy.processor;

import chumpy.processor.check.Checks;
import chumpy.processor.check.Report;
import chumpy.processor.model.Library;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.PrimitiveReader;
import chumpy.processor.model.Saving;
import chumpy.processor.model.TermModel;
import chumpy.processor.write.PrimitiveWriter;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Read, check, write: what is done with one class. */
final class Steps {
    private static final String PRIMITIVES = "META-INF/chumpy/primitives/";

    private final Library library;
    private final Filer filer;
    private final Set<String> sources;
    private final PrimitiveReader reader;
    private final Checks checks;
    private final PrimitiveWriter writer;

    Steps(Library library, Filer filer, Set<String> sources) {
        this.library = library;
        this.filer = filer;
        this.sources = sources;
        this.reader = new PrimitiveReader(library);
        this.checks = new Checks(library);
        this.writer = new PrimitiveWriter(library);
    }

    /** A class or interface that primitives may inherit from. */
    void base(TypeElement type, Report report) {
        checks.checkBase(reader.read(type), report);
    }

    /** A primitive. */
    void primitive(TypeElement type, Report report) {
        PrimitiveModel model = reader.read(type);
        checks.checkClass(type, model.generatedName(), report);
        if (!report.has(Checks.NOT_EXTENDABLE)) {
            checks.checkPrimitive(model, report);
        }
        if (isTaken(model)) {
            Checks.classTaken(model, report);
            return;
        }
        if (report.isClean()) {
            write(model, writer.write(model), report);
            register(model);
            Checks.notSaved(model, report);
        } else {
            sketch(model, report);
        }
    }

    /**
     * Whether somebody wrote a class of that name. One that was compiled earlier and extends the primitive is what this
     * processor made of it then.
     */
    private boolean isTaken(PrimitiveModel model) {
        TypeElement there = library.elements().getTypeElement(model.generatedQualifiedName());
        return there != null
                && (sources.contains(model.generatedQualifiedName())
                        || !library.types()
                                .isSameType(
                                        library.types().erasure(there.getSuperclass()),
                                        library.types().erasure(model.type())));
    }

    private void sketch(PrimitiveModel model, Report report) {
        List<TermModel> sound = model.terms().stream()
                .filter(term -> term.accessor().takesNothing() && !report.isFaultyTerm(term))
                .toList();
        JavaFile file;
        try {
            file = writer.sketch(model.withTerms(sound), !report.has(Checks.NOT_EXTENDABLE));
        } catch (RuntimeException e) {
            // The class is faulty, and that is reported; the sketch was only a courtesy.
            return;
        }
        write(model, file, report);
    }

    /**
     * A resource of the kind's name that names the generated class: only what has one is made from a file. One for each
     * primitive, so that no file is made of several sources.
     */
    private void register(PrimitiveModel model) {
        if (!Saving.isPossible(model)) {
            return;
        }
        try {
            FileObject resource = filer.createResource(
                    StandardLocation.CLASS_OUTPUT, "", PRIMITIVES + Saving.kind(model), model.element());
            try (Writer out = resource.openWriter()) {
                out.write(model.generatedQualifiedName() + "\n");
            }
        } catch (FilerException e) {
            // Written in an earlier round.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PrimitiveModel model, JavaFile file, Report report) {
        try {
            file.writeTo(filer);
        } catch (FilerException e) {
            Checks.classTaken(model, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
