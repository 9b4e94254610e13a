package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    Camera(int width) {}
    // ^ [ChumpyNoConstructor] Camera: the generated ChCamera calls a constructor without parameters; there is none. Add one.

    @Override
    protected NdArray computeR() {
        return null;
    }
}

@Primitive
abstract class Lens extends Ch {
    private Lens() {}
    // ^ [ChumpyNoConstructor] Lens: the generated ChLens calls a constructor without parameters; it is private. Remove "private".

    @Override
    protected NdArray computeR() {
        return null;
    }
}

@Primitive
abstract class Film extends Ch {
    Film() throws java.io.IOException {}
    // ^ [ChumpyNoConstructor] Film: the generated ChFilm calls a constructor without parameters; it throws IOException. Let it throw unchecked exceptions only.

    @Override
    protected NdArray computeR() {
        return null;
    }
}

class Uses {
    ChCamera camera;
    ChLens lens;
    ChFilm film;
}
