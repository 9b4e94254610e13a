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

    @DependsOn("grid")
    // ^ [ChumpyDependsOnCycle] Camera: @DependsOn leads in a circle: width -> grid -> height -> width. Remove the name that is not really needed.
    int width() {
        return grid();
    }

    @DependsOn({"k", "height"})
    int grid() {
        return height();
    }

    @DependsOn("width")
    int height() {
        return width();
    }

    @DependsOn("width")
    int area() {
        return width();
    }

    @DependsOn("self")
    // ^ [ChumpyDependsOnCycle] Camera: @DependsOn leads in a circle: self -> self. Remove the name that is not really needed.
    int self() {
        return 1;
    }

    @Override
    protected Ch compose() {
        return k();
    }
}
