/** The annotation processor that writes the generated half of each primitive. */
module chumpy.processor {
    requires java.compiler;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            chumpy.processor.PrimitiveProcessor;
}
