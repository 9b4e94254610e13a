package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.primitive;
import static chumpy.Chumpy.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.ChumpyException;
import chumpy.GraphException;
import chumpy.IndexException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.SingularMatrixException;
import chumpy.TermException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors of primitives, and their callers, do wrong. */
class AuthorFaultsTest {
    @Test
    void aTermSetByAListenerIsToldToo() {
        Ch x = scalar(1);
        ChRestless f = ChRestless.of(x);
        assertThat(f.r().item()).isEqualTo(1);
        int before = f.told;
        x.set(2);
        assertThat(f.r().item()).isEqualTo(2);
        x.set(3);
        assertThat(f.r().item()).isEqualTo(3);
        assertThat(f.told).isEqualTo(before + 2);
    }

    @Test
    void aListenerThatNeverRestsIsStopped() {
        ChRestless f = ChRestless.builder().x(scalar(1)).endless(true).build();
        assertThatThrownBy(f::r).isInstanceOf(GraphException.class).hasMessageContaining("again and again");
    }

    @Test
    void anExpressionOfItselfIsRefused() {
        assertThatThrownBy(() -> ChWayward.of(scalar(1), true))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("contains this node");
        assertThatThrownBy(() -> ChWayward.of(scalar(1), false))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("compose() returned null");
    }

    @Test
    void nullIsATypedError() {
        Ch x = array(1, 2);
        assertThatThrownBy(() -> x.drWrt(null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.vjp(x, null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.jvp(null, NdArray.of(1))).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.set((NdArray) null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.get((String) null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.dependsOn(null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.add((Ch) null)).isInstanceOf(TermException.class);
    }

    @Test
    void aValueThatAssignsToWhatItDependsOnIsRefused() {
        Ch side = scalar(1);
        Ch between = side.multiply(2);
        AtomicBoolean meddling = new AtomicBoolean(true);
        Ch p = primitive("p")
                .dterm(between)
                .value(in -> {
                    if (meddling.get()) {
                        side.set(5);
                    }
                    return in.get(0);
                })
                .drWrt(in -> Jacobian.identity(1))
                .build();
        Ch f = p.multiply(10);
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(f::r)
                    .isInstanceOf(GraphException.class)
                    .hasMessage("p: computeR assigned to what it depends on; assign outside, or in a listener"
                            + " (@OnChanged)");
        }
        meddling.set(false);
        assertThat(f.r().item()).isEqualTo(100);
        side.set(7);
        assertThat(f.r().item()).isEqualTo(140);
        assertThat(f.drWrt(side).get(0, 0)).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDerivativeThatAssignsToWhatItsUserDependsOnIsRefused(boolean below) {
        Ch x = array(3, 4);
        Ch side = scalar(1);
        AtomicBoolean meddling = new AtomicBoolean(true);
        List<Ch> users = new ArrayList<>();
        Ch p = primitive("p")
                .dterm(x)
                .dterm(below ? side.multiply(2) : x)
                .value(in -> in.get(0))
                .drWrt(in -> {
                    if (meddling.get()) {
                        side.set(side.r().item() + 1);
                        users.get(0).r(); // so that nothing is stale any more
                    }
                    return Jacobian.identity(2);
                })
                .drWrt(in -> Jacobian.zeros(2, in.get(1).size()))
                .build();
        Ch f = p.multiply(side.multiply(side)).label("user");
        users.add(f);
        List<Runnable> ways = List.of(
                () -> f.drWrt(x),
                () -> f.drWrt(x.get(0)),
                () -> f.vjp(x, NdArray.of(1, 1)),
                () -> f.jvp(x, NdArray.of(1, 1)),
                () -> f.sum().gradient(x),
                () -> Engine.jacobians(f, List.of(x, side)));
        for (Runnable way : ways) {
            assertThatThrownBy(way::run)
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("a derivative, of this node or of one below, assigned to");
            x.set(0, x.r().get(0) + 1); // so that the derivative is asked for again
        }
        meddling.set(false);
        side.set(3);
        assertThat(f.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{9, 0}, {0, 9}}));
    }

    @Test
    void aValueThatAsksForItselfIsRefused() {
        Ch x = scalar(2);
        List<Ch> users = new ArrayList<>();
        Ch p = primitive("p")
                .dterm(x)
                .value(in -> users.isEmpty() ? in.get(0) : users.get(0).r())
                .drWrt(in -> Jacobian.identity(1))
                .build();
        users.add(p.multiply(2).add(1));
        for (Ch asked : List.of(p, users.get(0), p.multiply(3))) {
            assertThatThrownBy(asked::r)
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("p: computeR asks")
                    .hasMessageContaining("for the value that it is computing");
        }
        users.set(0, p);
        assertThatThrownBy(p::r).isInstanceOf(GraphException.class);
        users.clear();
        assertThat(p.r().item()).isEqualTo(2);
    }

    @Test
    void anErrorSaysWhichNodeItComesFrom() {
        Ch left = array(1, 2).label("left");
        assertThatThrownBy(left.add(array(1, 2, 3).label("right")).label("sum")::r)
                .isInstanceOf(ShapeException.class)
                .hasMessage(
                        "add: cannot broadcast (2,) with (3,); this is \"sum\" (add) of \"left\" (array) of shape (2,),"
                                + " \"right\" (array) of shape (3,)")
                .hasCauseInstanceOf(ShapeException.class);
        assertThatThrownBy(left.add(array(1, 2, 3)).multiply(2).label("twice")::r)
                .hasMessageEndingWith("; this is add of \"left\" (array) of shape (2,)");
        assertThatThrownBy(array(1, 2).add(array(1, 2, 3)).label("sum")::r)
                .hasMessageEndingWith("; this is \"sum\" (add)");
        assertThatThrownBy(array(1, 2).add(array(1, 2, 3))::r)
                .hasMessage("add: cannot broadcast (2,) with (3,)")
                .hasNoCause();
        for (ChumpyException thrown : List.of(
                new SingularMatrixException("s"),
                new IndexException("i"),
                new TermException("t"),
                new GraphException("g"))) {
            Ch failing = primitive("q")
                    .value(in -> {
                        throw thrown;
                    })
                    .build()
                    .label("gain");
            assertThatThrownBy(failing::r)
                    .isInstanceOf(thrown.getClass())
                    .hasMessage(thrown.getMessage() + "; this is \"gain\" (q)")
                    .hasCause(thrown);
        }
        Ch p = primitive("p")
                .dterm(left)
                .value(in -> in.get(0))
                .drWrt(in -> Jacobian.identity(2).multiply(Jacobian.identity(3)))
                .build();
        assertThatThrownBy(() -> p.drWrt(left))
                .isInstanceOf(ShapeException.class)
                .hasMessageEndingWith("; this is p of shape (2,) of \"left\" (array) of shape (2,)");
    }

    @Test
    void errorsOfFunctionsSpeakOfFunctions() {
        Ch x = array(1, 2);
        Ch wrong = primitive("p")
                .dterm(x)
                .dterm(x.multiply(2))
                .value(in -> in.get(0))
                .drWrt(in -> Jacobian.identity(2))
                .drWrt(in -> Jacobian.identity(3))
                .build();
        assertThatThrownBy(() -> wrong.drWrt(x))
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("p: derivative 1 returned a Jacobian of shape (3, 3)");
        Ch missing = primitive("q")
                .dterm(x)
                .value(in -> x.r().get(0) > 5 ? null : in.get(0))
                .drWrt(in -> null)
                .build();
        assertThatThrownBy(() -> missing.drWrt(x))
                .isInstanceOf(TermException.class)
                .hasMessage("q: derivative 0 returned null; return a Jacobian");
        x.set(0, 6);
        assertThatThrownBy(missing::r)
                .isInstanceOf(TermException.class)
                .hasMessage("q: the function of its value returned null; return an NdArray");
    }
}
