package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    abstract Ch k();

    @DependsOn("k")
    int a(int i) {
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method a(int) takes parameters. What depends on them cannot be remembered; remove them.
        return i;
    }

    @DependsOn("k")
    void b() {}
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method b() returns nothing. Return what is to be remembered, or use @OnChanged.

    @DependsOn("k")
    private int c() {
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method c() is private. The generated class overrides it to remember its result; remove "private".
        return 1;
    }

    @DependsOn("k")
    static int d() {
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method d() is static. The generated class overrides it to remember its result; remove "static".
        return 1;
    }

    @DependsOn("k")
    final int e() {
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method e() is final. The generated class overrides it to remember its result; remove "final".
        return 1;
    }

    @DependsOn("k")
    abstract int f();
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method f() is abstract. Implement it: it says how the value is computed.

    @DependsOn("k")
    <T> T g() {
    // ^ [ChumpyDependsOnMethod] Camera: @DependsOn method g() has type parameters. Give them to the class.
        return null;
    }

    @Override
    protected Ch compose() {
        return k();
    }
}
