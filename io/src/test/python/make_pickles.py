"""Makes the files in ../resources/pickle: python3 make_pickles.py (NumPy 2.4 and SciPy 1.17 made those that are there).

chumpy itself runs on old versions of Python and NumPy only. The classes here bear its names and give the state that its
Ch.__getstate__ gives: all attributes but _parents and _cache.
"""

import os
import pathlib
import pickle
import sys
import types

import numpy as np
import scipy.sparse as sp

folder = pathlib.Path(__file__).parent.parent / "resources" / "pickle"
folder.mkdir(parents=True, exist_ok=True)


class Ch:
    def __init__(self, **terms):
        self.__dict__.update(
            _dirty_vars=set(), _itr=None, _depends_on_deps={}, _make_dense=False, _make_sparse=False, _status="undefined"
        )
        self.__dict__.update(terms)


Ch.__module__ = "chumpy.ch"
modules = {name: types.ModuleType(name) for name in ("chumpy", "chumpy.ch", "chumpy.reordering", "scipy.sparse.csc")}
sys.modules.update(modules)
modules["chumpy.ch"].Ch = Ch


def node(name):
    made = type(name, (Ch,), {"__module__": "chumpy.reordering"})
    setattr(modules["chumpy.reordering"], name, made)
    return made


Select, Reshape, transpose, swapaxes, rollaxis = map(node, ("Select", "Reshape", "transpose", "swapaxes", "rollaxis"))

x = Ch(x=np.arange(6.0).reshape(2, 3), label="x")
model = {
    "v_template": np.arange(12.0).reshape(4, 3),
    "weights": np.asfortranarray(np.arange(6, dtype=np.float32).reshape(3, 2)),
    "faces": np.array([[0, 1, 2], [1, 2, 3]], dtype=np.uint32),
    "big_endian": np.array([1, -2], dtype=">i2"),
    "mask": np.array([True, False]),
    "scalar": np.float64(1.5),
    "count": np.int64(-7),
    "names": np.array(["a", "b"], dtype=object),
    "x": x,
    "same": x,
    "select": Select(a=x, idxs=np.array([5, 0, 0]), preferred_shape=(3, 1)),
    "picked": Select(a=x, idxs=np.array([1, 2])),
    "reshape": Reshape(a=x, newshape=(-1, 2)),
    "transpose": transpose(a=x, axes=None),
    "turned": transpose(a=Reshape(a=x, newshape=(1, 2, 3)), axes=(2, 0, 1)),
    "swapped": swapaxes(a=x, axis1=0, axis2=1),
    "rolled": rollaxis(a=x, axis=1, start=0),
    "J_regressor": sp.csc_matrix(np.array([[0, 2.0, 0], [1, 0, 0]])),
    "bs_type": "lrotmin",
    "bytes": b"\x00\xff",
    "no_bytes": b"",
    "list": [1, 2.5, None, True, -(2**40), (1, "\u03b1"), []],
    "nested": {"a": {"b": [x]}},
    "set": {3},
}
for protocol in 2, 3, 4:
    (folder / f"model_{protocol}.pkl").write_bytes(pickle.dumps(model, protocol))

# The names of old versions of NumPy and SciPy.
sp.csc_matrix.__module__ = "scipy.sparse.csc"
modules["scipy.sparse.csc"].csc_matrix = sp.csc_matrix
old = pickle.dumps({"v_template": model["v_template"], "J_regressor": model["J_regressor"]}, 2)
(folder / "old_names.pkl").write_bytes(old.replace(b"numpy._core.multiarray", b"numpy.core.multiarray"))


class Run:
    def __reduce__(self):
        return os.system, ("touch executed",)


(folder / "executes.pkl").write_bytes(pickle.dumps({"a": Run()}, 2))
