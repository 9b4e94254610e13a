package chumpy.processor;

import chumpy.processor.check.Checks;
import chumpy.processor.check.Report;
import chumpy.processor.check.Unresolved;
import chumpy.processor.model.Library;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.Role;
import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates {@code ChX} for each {@code @Primitive} class {@code X}, or says why it cannot. A class that uses types
 * which are not there yet waits for the next round.
 */
@AutoService(Processor.class)
public class PrimitiveProcessor extends AbstractProcessor {
    private final Set<String> sources = new LinkedHashSet<>();
    private final Map<String, Unresolved> waiting = new LinkedHashMap<>();
    private Messages messages;

    /** The processor, as compilers find it. */
    @SuppressWarnings("NullAway") // a processor is initialised by init
    public PrimitiveProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        messages = new Messages(environment.getMessager());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Library.ANNOTATIONS + ".*", "javax.annotation.processing.Generated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * {@inheritDoc}
     *
     * @return true: these annotations are ours. Under {@code -Xlint:all} javac warns of annotations that no processor
     *     claims, {@code @Generated} on what we write included, and users compile with {@code -Werror}
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        if (round.processingOver()) {
            waiting.forEach((name, missing) -> guarded(name, type -> {
                Report report = report(type);
                Checks.unresolved(type, generatedName(type), Unresolved.in(type).orElse(missing), report);
                messages.print(report);
            }));
            return true;
        }
        Set<String> names = new LinkedHashSet<>(waiting.keySet());
        waiting.clear();
        names.addAll(annotated(round));
        names.forEach(name -> guarded(name, this::process));
        return true;
    }

    private void process(TypeElement type) {
        Optional<Library> library = Library.find(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
        if (library.isEmpty()) {
            Report report = report(type);
            Checks.noRuntime(type, report);
            messages.print(report);
            return;
        }
        Optional<Unresolved> missing = Unresolved.in(type);
        if (missing.isPresent()) {
            waiting.put(type.getQualifiedName().toString(), missing.get());
            return;
        }
        Report report = report(type);
        Steps steps = new Steps(library.get(), processingEnv.getFiler(), sources);
        if (isPrimitive(type)) {
            steps.primitive(type, report);
        } else {
            steps.base(type, report);
        }
        messages.print(report);
    }

    /** The classes with annotations of ours, in the order of their sources. */
    private Set<String> annotated(RoundEnvironment round) {
        Set<String> found = new LinkedHashSet<>();
        annotatedWith(Library.PRIMITIVE, round)
                .forEach(element ->
                        found.add(((TypeElement) element).getQualifiedName().toString()));
        for (Role role : Role.values()) {
            for (Element element : annotatedWith(role.qualifiedName(), round)) {
                if (element.getEnclosingElement() instanceof TypeElement type) {
                    found.add(type.getQualifiedName().toString());
                }
            }
        }
        return found;
    }

    private Set<? extends Element> annotatedWith(String annotation, RoundEnvironment round) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        return type == null ? Set.of() : round.getElementsAnnotatedWith(type);
    }

    private static boolean isPrimitive(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(Library.PRIMITIVE));
    }

    private static String generatedName(TypeElement type) {
        String label = PrimitiveModel.labelOf(type);
        return isPrimitive(type) ? "Ch" + label.replace('.', '_') : label;
    }

    private Report report(TypeElement type) {
        return new Report(type, this::isInSources);
    }

    private boolean isInSources(Element element) {
        Element top = element;
        while (top.getEnclosingElement() instanceof TypeElement enclosing) {
            top = enclosing;
        }
        return top instanceof TypeElement type
                && sources.contains(type.getQualifiedName().toString());
    }

    private interface Work {
        void on(TypeElement type);
    }

    /** Nothing may be thrown into the compiler, which would print a trace without a word of ours. */
    private void guarded(String name, Work work) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
        if (type == null) {
            return;
        }
        try {
            work.on(type);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            Report report = report(type);
            Checks.internalError(type, trace.toString(), report);
            messages.print(report);
        }
    }
}
