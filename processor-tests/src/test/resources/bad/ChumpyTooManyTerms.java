package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @Override
    protected NdArray computeR() {
        return null;
    }

    @Term
    abstract int t0();

    @Term
    abstract int t1();

    @Term
    abstract int t2();

    @Term
    abstract int t3();

    @Term
    abstract int t4();

    @Term
    abstract int t5();

    @Term
    abstract int t6();

    @Term
    abstract int t7();

    @Term
    abstract int t8();

    @Term
    abstract int t9();

    @Term
    abstract int t10();

    @Term
    abstract int t11();

    @Term
    abstract int t12();

    @Term
    abstract int t13();

    @Term
    abstract int t14();

    @Term
    abstract int t15();

    @Term
    abstract int t16();

    @Term
    abstract int t17();

    @Term
    abstract int t18();

    @Term
    abstract int t19();

    @Term
    abstract int t20();

    @Term
    abstract int t21();

    @Term
    abstract int t22();

    @Term
    abstract int t23();

    @Term
    abstract int t24();

    @Term
    abstract int t25();

    @Term
    abstract int t26();

    @Term
    abstract int t27();

    @Term
    abstract int t28();

    @Term
    abstract int t29();

    @Term
    abstract int t30();

    @Term
    abstract int t31();

    @Term
    abstract int t32();

    @Term
    abstract int t33();

    @Term
    abstract int t34();

    @Term
    abstract int t35();

    @Term
    abstract int t36();

    @Term
    abstract int t37();

    @Term
    abstract int t38();

    @Term
    abstract int t39();

    @Term
    abstract int t40();

    @Term
    abstract int t41();

    @Term
    abstract int t42();

    @Term
    abstract int t43();

    @Term
    abstract int t44();

    @Term
    abstract int t45();

    @Term
    abstract int t46();

    @Term
    abstract int t47();

    @Term
    abstract int t48();

    @Term
    abstract int t49();

    @Term
    abstract int t50();

    @Term
    abstract int t51();

    @Term
    abstract int t52();

    @Term
    abstract int t53();

    @Term
    abstract int t54();

    @Term
    abstract int t55();

    @Term
    abstract int t56();

    @Term
    abstract int t57();

    @Term
    abstract int t58();

    @Term
    abstract int t59();

    @Term
    abstract int t60();

    @Term
    abstract int t61();

    @Term
    abstract int t62();

    @Term
    abstract int t63();

    @Term
    abstract int t64();
    // ^ [ChumpyTooManyTerms] Camera: 65 terms; a primitive has at most 64. Gather some in an array, a list or a class of their own.

}

@Primitive
abstract class Lens extends Ch {
    @Term
    abstract int focus();

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DependsOn("focus")
    int m0() {
        return focus();
    }

    @DependsOn("focus")
    int m1() {
        return focus();
    }

    @DependsOn("focus")
    int m2() {
        return focus();
    }

    @DependsOn("focus")
    int m3() {
        return focus();
    }

    @DependsOn("focus")
    int m4() {
        return focus();
    }

    @DependsOn("focus")
    int m5() {
        return focus();
    }

    @DependsOn("focus")
    int m6() {
        return focus();
    }

    @DependsOn("focus")
    int m7() {
        return focus();
    }

    @DependsOn("focus")
    int m8() {
        return focus();
    }

    @DependsOn("focus")
    int m9() {
        return focus();
    }

    @DependsOn("focus")
    int m10() {
        return focus();
    }

    @DependsOn("focus")
    int m11() {
        return focus();
    }

    @DependsOn("focus")
    int m12() {
        return focus();
    }

    @DependsOn("focus")
    int m13() {
        return focus();
    }

    @DependsOn("focus")
    int m14() {
        return focus();
    }

    @DependsOn("focus")
    int m15() {
        return focus();
    }

    @DependsOn("focus")
    int m16() {
        return focus();
    }

    @DependsOn("focus")
    int m17() {
        return focus();
    }

    @DependsOn("focus")
    int m18() {
        return focus();
    }

    @DependsOn("focus")
    int m19() {
        return focus();
    }

    @DependsOn("focus")
    int m20() {
        return focus();
    }

    @DependsOn("focus")
    int m21() {
        return focus();
    }

    @DependsOn("focus")
    int m22() {
        return focus();
    }

    @DependsOn("focus")
    int m23() {
        return focus();
    }

    @DependsOn("focus")
    int m24() {
        return focus();
    }

    @DependsOn("focus")
    int m25() {
        return focus();
    }

    @DependsOn("focus")
    int m26() {
        return focus();
    }

    @DependsOn("focus")
    int m27() {
        return focus();
    }

    @DependsOn("focus")
    int m28() {
        return focus();
    }

    @DependsOn("focus")
    int m29() {
        return focus();
    }

    @DependsOn("focus")
    int m30() {
        return focus();
    }

    @DependsOn("focus")
    int m31() {
        return focus();
    }

    @DependsOn("focus")
    int m32() {
        return focus();
    }

    @DependsOn("focus")
    int m33() {
        return focus();
    }

    @DependsOn("focus")
    int m34() {
        return focus();
    }

    @DependsOn("focus")
    int m35() {
        return focus();
    }

    @DependsOn("focus")
    int m36() {
        return focus();
    }

    @DependsOn("focus")
    int m37() {
        return focus();
    }

    @DependsOn("focus")
    int m38() {
        return focus();
    }

    @DependsOn("focus")
    int m39() {
        return focus();
    }

    @DependsOn("focus")
    int m40() {
        return focus();
    }

    @DependsOn("focus")
    int m41() {
        return focus();
    }

    @DependsOn("focus")
    int m42() {
        return focus();
    }

    @DependsOn("focus")
    int m43() {
        return focus();
    }

    @DependsOn("focus")
    int m44() {
        return focus();
    }

    @DependsOn("focus")
    int m45() {
        return focus();
    }

    @DependsOn("focus")
    int m46() {
        return focus();
    }

    @DependsOn("focus")
    int m47() {
        return focus();
    }

    @DependsOn("focus")
    int m48() {
        return focus();
    }

    @DependsOn("focus")
    int m49() {
        return focus();
    }

    @DependsOn("focus")
    int m50() {
        return focus();
    }

    @DependsOn("focus")
    int m51() {
        return focus();
    }

    @DependsOn("focus")
    int m52() {
        return focus();
    }

    @DependsOn("focus")
    int m53() {
        return focus();
    }

    @DependsOn("focus")
    int m54() {
        return focus();
    }

    @DependsOn("focus")
    int m55() {
        return focus();
    }

    @DependsOn("focus")
    int m56() {
        return focus();
    }

    @DependsOn("focus")
    int m57() {
        return focus();
    }

    @DependsOn("focus")
    int m58() {
        return focus();
    }

    @DependsOn("focus")
    int m59() {
        return focus();
    }

    @DependsOn("focus")
    int m60() {
        return focus();
    }

    @DependsOn("focus")
    int m61() {
        return focus();
    }

    @DependsOn("focus")
    int m62() {
        return focus();
    }

    @DependsOn("focus")
    int m63() {
        return focus();
    }

    @DependsOn("focus")
    int m64() {
    // ^ [ChumpyTooManyTerms] Lens: 65 @DependsOn methods; a primitive has at most 64. Let some of them return several results together.
        return focus();
    }

}
