package chumpy.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Javac with the processor, all its warnings on and fatal. */
final class Javac {
    /** What is off speaks of the class path of the tests, not of the sources. */
    private static final List<Object> OPTIONS = List.of("-Xlint:all,-path,-classfile", "-Werror", "-implicit:none");

    private Javac() {}

    static Compilation compile(List<JavaFileObject> sources, Processor... others) {
        Processor[] all = new Processor[others.length + 1];
        all[0] = new PrimitiveProcessor();
        System.arraycopy(others, 0, all, 1, others.length);
        return Compiler.javac().withProcessors(all).withOptions(OPTIONS).compile(sources);
    }

    static Compilation compile(String... sources) {
        return compile(java.util.Arrays.stream(sources).map(Sources::object).toList());
    }
}
