// Start-up of a JShell session for exploring:
//
//     jshell --class-path samples/target/chumpy-samples.jar --startup samples/chumpy.jsh --feedback chumpy
//
// Assignments are silent; what an expression gives is printed, and then the name that it can be called by.

import chumpy.*;
import chumpy.Random;
import chumpy.inspect.*;
import chumpy.io.*;
import chumpy.linalg.*;
import chumpy.optimize.*;
import chumpy.random.RandomState;
import chumpy.view.plot.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import static chumpy.Chumpy.*;
import static chumpy.optimize.Constraint.*;
import static chumpy.optimize.Losses.*;
import static chumpy.optimize.Methods.*;
import static chumpy.optimize.Residuals.*;

/** What a node is and its value, as NumPy prints it. */
void show(Ch node) {
    System.out.println(node + "\n" + node.r());
}

/** A Jacobian's size, form and number of entries, and the matrix or what it is made of. */
void show(Jacobian jacobian) {
    System.out.println(jacobian.rows() + " x " + jacobian.cols() + ", " + jacobian.form()
            + (jacobian.form() == Jacobian.Form.NONE ? "" : ", " + jacobian.nnz() + " entries") + "\n" + jacobian);
}

/** Opens the picture of an expression, or says where it is. */
Path tree(Ch node) {
    return node.showTree();
}

/** The functions whose names contain a text; those without a class before them need none. */
void apropos(String text) {
    List<Class<?>> imported = List.of(Chumpy.class, Constraint.class, Losses.class, Methods.class, Residuals.class);
    Stream.concat(imported.stream(), Stream.of(Linalg.class, Random.class, RandomState.class, Manifolds.class))
            .flatMap(type -> Stream.of(type.getMethods())
                    .filter(m -> java.lang.reflect.Modifier.isStatic(m.getModifiers()))
                    .filter(m -> m.getName().toLowerCase().contains(text.toLowerCase()))
                    .map(m -> (imported.contains(type) ? "" : type.getSimpleName() + ".") + m.getName()
                            + Stream.of(m.getParameterTypes()).map(Class::getSimpleName)
                                    .collect(Collectors.joining(", ", "(", ")"))))
            .distinct()
            .sorted()
            .forEach(System.out::println);
}

/set mode chumpy -command
/set prompt chumpy "\nchumpy> " "   ...> "
/set format chumpy display ""
/set format chumpy display "{value}   // {name}{post}" expression,varvalue-ok
/set truncation chumpy 100000
