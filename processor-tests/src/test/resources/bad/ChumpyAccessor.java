package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    abstract Ch k(int index);
    // ^ [ChumpyAccessor] Camera: @DTerm k(int) takes parameters. An accessor takes none; remove them.

    @Term
    abstract void axis();
    // ^ [ChumpyAccessor] Camera: @Term axis() returns nothing. An accessor returns the value of its term.

    @Term
    private int width() {
    // ^ [ChumpyAccessor] Camera: @Term width() is private. The generated class overrides it; remove "private".
        return 0;
    }

    @Term
    static int height() {
    // ^ [ChumpyAccessor] Camera: @Term height() is static. The generated class overrides it; remove "static".
        return 0;
    }

    @Term
    final int depth() {
    // ^ [ChumpyAccessor] Camera: @Term depth() is final. The generated class overrides it; remove "final".
        return 0;
    }

    @Term
    abstract <T> T table();
    // ^ [ChumpyAccessor] Camera: @Term table() has type parameters. Give them to the class.

    @Term
    int[] rows() throws java.io.IOException {
    // ^ [ChumpyAccessor] Camera: @Term rows() throws IOException. A default throws unchecked exceptions only.
        return null;
    }

    @Override
    protected NdArray computeR() {
        return null;
    }
}

class Uses {
    Object camera = ChCamera.builder();
}
