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

    @OnChanged("k")
    void a(java.util.Set<String> which) {}
    // ^ [ChumpyOnChangedMethod] Camera: @OnChanged method a(Set<String>) takes parameters. Write it as "void a()".

    @OnChanged("k")
    int b() {
    // ^ [ChumpyOnChangedMethod] Camera: @OnChanged method b() returns int. Write it as "void b()".
        return 1;
    }

    @OnChanged("k")
    private void c() {}
    // ^ [ChumpyOnChangedMethod] Camera: @OnChanged method c() is private. Write it as "void c()".

    @OnChanged("k")
    static void d() {}
    // ^ [ChumpyOnChangedMethod] Camera: @OnChanged method d() is static. Write it as "void d()".

    @OnChanged("k")
    abstract void e();
    // ^ [ChumpyOnChangedMethod] Camera: @OnChanged method e() is abstract. Write it as "void e()".

    @OnChanged("k")
    void f() throws java.io.IOException {}
    // ^ [ChumpyOnChangedMethod] Camera: @OnChanged method f() throws IOException. Write it as "void f()".

    @Override
    protected Ch compose() {
        return k();
    }
}
