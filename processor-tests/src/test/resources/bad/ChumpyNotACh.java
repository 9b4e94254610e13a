package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera {
// ^ [ChumpyNotACh] Camera: a @Primitive class extends chumpy.Ch, directly or through a base class; this one extends Object. Write "extends Ch".
    @DTerm
    abstract Ch k();
}

class Lens<T> {}

@Primitive
abstract class Zoom extends Lens<String> {}
// ^ [ChumpyNotACh] Zoom: a @Primitive class extends chumpy.Ch, directly or through a base class; this one extends Lens<String>. Write "extends Ch".

class Uses {
    ChCamera camera;
    ChZoom zoom;
}
