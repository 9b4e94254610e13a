package good;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.Primitive;
import java.util.List;

/** A composed primitive of a list. */
@Primitive
abstract class Chain extends Ch {
    @DTerm
    abstract List<Ch> links();

    @Override
    protected Ch compose() {
        return links().get(0);
    }
}
