"""Makes the files in ../resources/numpy: python3 make_numpy_files.py (NumPy 2.4 made those that are there)."""

import io
import pathlib

import numpy as np
from numpy.lib import format as npy

folder = pathlib.Path(__file__).parent.parent / "resources" / "numpy"
folder.mkdir(parents=True, exist_ok=True)

# One file for each type and byte order, with the entries that NumpyFilesTest expects.
entries = {
    "b1": [0, 1, 1],
    "i1": [-128, -1, 127],
    "i2": [-32768, -2, 32767],
    "i4": [-2147483648, -3, 2147483647],
    "i8": [-9223372036854775808, -4, 9007199254740993],
    "u1": [0, 128, 255],
    "u2": [0, 32768, 65535],
    "u4": [0, 2147483648, 4294967295],
    "u8": [0, 9223372036854775809, 18446744073709551615],
    "f2": [-65504.0, 5.960464477539063e-08, 0.333251953125, np.inf, -0.0],
    "f4": [-3.4028234663852886e38, 1.401298464324817e-45, 0.3333333432674408, np.nan],
    "f8": [-1.7976931348623157e308, 5e-324, 0.3333333333333333, -np.inf],
}
for kind, values in entries.items():
    for order in "<>":
        dtype = np.dtype(kind).newbyteorder(order)
        name = {"<": "little", ">": "big"}[order]
        with open(folder / f"{kind}_{name}.npy", "wb") as out:
            npy.write_array(out, np.array(values, dtype=dtype))

# The versions of the format, and the orders of axes.
cube = np.arange(24.0).reshape(2, 3, 4)
for version in (1, 0), (2, 0), (3, 0):
    with open(folder / f"version_{version[0]}.npy", "wb") as out:
        npy.write_array(out, cube, version=version)
np.save(folder / "fortran_3d.npy", np.asfortranarray(cube))
np.save(folder / "fortran_2d.npy", np.asfortranarray(np.arange(6).reshape(2, 3)))
np.save(folder / "scalar.npy", np.array(2.5))
np.save(folder / "empty.npy", np.zeros((0, 3)))

# What cannot be an array of doubles.
np.save(folder / "complex.npy", np.array([1j]))
np.save(folder / "text.npy", np.array(["a", "bc"]))
np.save(folder / "records.npy", np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]))
np.save(folder / "objects.npy", np.array([{}, []], dtype=object), allow_pickle=True)

np.savez(folder / "several.npz", cube=cube, row=np.arange(3), scalar=np.float32(0.5))
np.savez_compressed(folder / "compressed.npz", cube=cube, zeros=np.zeros((100, 100), dtype="i2"))
np.savez(folder / "mixed.npz", numbers=np.arange(3), words=np.array(["a"]))

# Written to what cannot be sought in, sizes follow their content.
class Pipe(io.RawIOBase):
    def __init__(self, out):
        self.out = out

    def writable(self):
        return True

    def write(self, data):
        return self.out.write(data)


with open(folder / "piped.npz", "wb") as out:
    np.savez(Pipe(out), cube=cube)
