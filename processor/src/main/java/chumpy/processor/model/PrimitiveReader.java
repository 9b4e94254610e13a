package chumpy.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads classes into models, faulty ones too. */
public final class PrimitiveReader {
    private final Library library;

    /**
     * A reader.
     *
     * @param library the runtime as the compilation sees it
     */
    public PrimitiveReader(Library library) {
        this.library = library;
    }

    /**
     * Reads a class.
     *
     * @param type a class, or an interface that lends its terms
     * @return what it says
     */
    public PrimitiveModel read(TypeElement type) {
        List<MethodModel> methods = MethodTable.read(library, type, true);
        List<TermModel> terms = terms(methods);
        return new PrimitiveModel(
                type,
                Enclosing.packageOf(type).getQualifiedName().toString(),
                PrimitiveModel.labelOf(type).replace('.', '_'),
                methods,
                MethodTable.read(library, library.ch(), false),
                terms,
                memos(methods, terms),
                DocText.parse(library.elements().getDocComment(type)));
    }

    private List<TermModel> terms(List<MethodModel> methods) {
        List<TermModel> terms = new ArrayList<>();
        for (MethodModel method : methods) {
            method.termMark()
                    .ifPresent(mark -> terms.add(new TermModel(
                            terms.size(),
                            method,
                            mark.role(),
                            kind(mark.role(), method.returnType()),
                            Nullability.of(method.element()),
                            doc(method))));
        }
        return List.copyOf(terms);
    }

    private TermKind kind(Role role, TypeMirror type) {
        if (role == Role.DTERM) {
            return library.isListOfCh(type) ? TermKind.DTERM_LIST : TermKind.DTERM;
        }
        return library.isNode(type) ? TermKind.FOLLOWED : TermKind.VALUE;
    }

    private DocText doc(MethodModel method) {
        DocText own = DocText.parse(library.elements().getDocComment(method.element()));
        for (int i = method.overridden().size() - 1; i >= 0 && own.equals(DocText.NONE); i--) {
            own = DocText.parse(
                    library.elements().getDocComment(method.overridden().get(i)));
        }
        return own;
    }

    /** The terms a memo depends on are those it names and those of the memos it names, and so on. */
    private static List<MemoModel> memos(List<MethodModel> methods, List<TermModel> terms) {
        List<MethodModel> found = methods.stream()
                .filter(m -> m.mark(Role.DEPENDS_ON).isPresent())
                .toList();
        Map<String, Long> sets = new HashMap<>();
        terms.forEach(term -> sets.put(term.name(), term.bit()));
        for (int pass = 0; pass < found.size(); pass++) {
            for (MethodModel memo : found) {
                long set = memo.mark(Role.DEPENDS_ON).orElseThrow().names().stream()
                        .mapToLong(ref -> sets.getOrDefault(ref.name(), 0L))
                        .reduce(0, (a, b) -> a | b);
                sets.put(memo.name(), set);
            }
        }
        List<MemoModel> memos = new ArrayList<>();
        for (MethodModel memo : found) {
            ExecutableElement element = memo.element();
            memos.add(new MemoModel(
                    memos.size(),
                    memo,
                    memo.mark(Role.DEPENDS_ON).orElseThrow(),
                    sets.getOrDefault(memo.name(), 0L),
                    Nullability.of(element)));
        }
        return List.copyOf(memos);
    }
}
