package chumpy.processor.write;

import chumpy.processor.model.MemoModel;
import chumpy.processor.model.PrimitiveModel;
import chumpy.processor.model.TermModel;
import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The names that the generated class uses for itself: chosen so that none of them meets the name of a term, a memo or a
 * method of the user's class.
 */
final class Names {
    final String type;
    final String slotTerms;
    final String staleMemos;
    final String composing;
    final String given;
    final String node;
    final String next;
    final String changed;
    final String failure;
    final String missing;
    final String memosOf;
    final String inputs;
    final String slotTermsOf;
    final String change;
    final String expression;
    final String put;
    final String made;
    private final Map<String, String> copies = new HashMap<>();

    Names(PrimitiveModel model) {
        NameAllocator variables = new NameAllocator();
        model.terms().forEach(term -> variables.newName(term.name()));
        for (MemoModel memo : model.memos()) {
            variables.newName(memo.name());
        }
        type = variables.newName("TYPE");
        slotTerms = variables.newName("SLOT_TERMS");
        staleMemos = variables.newName("staleMemos");
        composing = variables.newName("composing");
        given = variables.newName("given");
        node = variables.newName("node");
        next = variables.newName("next");
        changed = variables.newName("changed");
        failure = variables.newName("failure");
        missing = variables.newName("missing");

        Set<String> methods = new HashSet<>(model.methodNames());
        memosOf = free("memosOf", methods);
        inputs = free("inputs", methods);
        slotTermsOf = free("slotTerms", methods);
        change = free("change", methods);
        expression = free("expression", methods);
        put = free("put", methods);
        made = free("made", methods);
        for (TermModel term : model.terms()) {
            copies.put(term.name(), free("copy" + capitalised(term.name()), methods));
        }
    }

    /** The name of the method that copies a term's array. */
    String copy(TermModel term) {
        return Objects.requireNonNull(copies.get(term.name()));
    }

    /** The name of a term's setter. */
    static String setter(TermModel term) {
        return "set" + capitalised(term.name());
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
