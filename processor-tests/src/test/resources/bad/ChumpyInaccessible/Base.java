package bad.elsewhere;

import chumpy.Ch;
import chumpy.annotations.*;

public abstract class Base extends Ch {
    @Term
    abstract int width();

    @DependsOn("width")
    int half() {
        return width() / 2;
    }

    abstract void rest();

    @Term
    protected abstract int height();
}
