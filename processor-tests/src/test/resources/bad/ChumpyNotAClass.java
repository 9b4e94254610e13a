package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
interface Camera {
// ^ [ChumpyNotAClass] Camera: @Primitive stands on an interface. It belongs on an abstract class that extends chumpy.Ch.
    @DTerm
    Ch k();
}

@Primitive
enum Lens {
// ^ [ChumpyNotAClass] Lens: @Primitive stands on an enum. It belongs on an abstract class that extends chumpy.Ch.
    WIDE
}

@Primitive
@interface Film {}
// ^ [ChumpyNotAClass] Film: @Primitive stands on an annotation type. It belongs on an abstract class that extends chumpy.Ch.

class Uses {
    ChCamera camera;
    ChLens lens;
    ChFilm film;
}
