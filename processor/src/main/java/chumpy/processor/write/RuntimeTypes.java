package chumpy.processor.write;

import chumpy.processor.model.Library;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The types of the runtime that generated code uses, by name. */
final class RuntimeTypes {
    static final ClassName CH = ClassName.get(Library.RUNTIME, "Ch");
    static final ClassName CHUMPY = ClassName.get(Library.RUNTIME, "Chumpy");
    static final ClassName ND_ARRAY = ClassName.get(Library.RUNTIME, "NdArray");
    static final ClassName JACOBIAN = ClassName.get(Library.RUNTIME, "Jacobian");
    static final ClassName PRIMITIVE_TYPE = ClassName.get(Library.RUNTIME, "PrimitiveType");
    static final ClassName GRAPH_EXCEPTION = ClassName.get(Library.RUNTIME, "GraphException");
    static final ClassName TERM_EXCEPTION = ClassName.get(Library.RUNTIME, "TermException");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final TypeName LIST_OF_CH = ParameterizedTypeName.get(LIST, CH);
    static final TypeName LIST_OF_ANY_CH = ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(CH));

    static final TypeName MAP_OF_TERMS =
            ParameterizedTypeName.get(MAP, ClassName.get(String.class), WildcardTypeName.subtypeOf(Object.class));

    private RuntimeTypes() {}
}
