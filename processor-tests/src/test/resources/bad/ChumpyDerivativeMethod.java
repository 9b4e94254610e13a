package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    abstract Ch a();

    @DTerm
    abstract Ch b();

    @DTerm
    abstract Ch c();

    @DTerm
    abstract Ch d();

    @DTerm
    abstract Ch e();

    @DTerm
    abstract Ch f();

    @DTerm
    abstract List<Ch> g();

    @DTerm
    abstract Ch h();

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("a")
    double[] drA() {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drA() returns double[]. Write it as "Jacobian drA()".
        return null;
    }

    @DrWrt("b")
    void drB() {}
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drB() returns nothing. Write it as "Jacobian drB()".

    @DrWrt("c")
    Jacobian drC(Ch c) {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drC(Ch) takes other parameters than an index. Write it as "Jacobian drC()".
        return null;
    }

    @DrWrt("d")
    private Jacobian drD() {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drD() is private. Write it as "Jacobian drD()".
        return null;
    }

    @DrWrt("e")
    static Jacobian drE() {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drE() is static. Write it as "Jacobian drE()".
        return null;
    }

    @DrWrt("f")
    Jacobian drF(int index) {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drF(int) takes an index, but f is no list. Write it as "Jacobian drF()".
        return null;
    }

    @DrWrt("g")
    Jacobian drG() {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drG() takes no index, but g is a list, and the index says which entry. Write it as "Jacobian drG(int index)".
        return null;
    }

    @DrWrt("h")
    Jacobian drH() throws java.io.IOException {
    // ^ [ChumpyDerivativeMethod] Camera: @DrWrt method drH() throws IOException. Write it as "Jacobian drH()".
        return null;
    }
}
