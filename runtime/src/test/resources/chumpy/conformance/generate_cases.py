"""Writes cases.jsonl: calls of NumPy's and what NumPy gives, with Jacobians from central differences.

    python3 generate_cases.py > cases.jsonl

It needs NumPy alone. One JSON object a line: id, fn (NumPy's name), args, kwargs, expect (the results), jacobians (rows:
the result, columns: the argument, both flattened), and the tolerances rtol and jtol. An argument is {"array": A}
(differentiated), {"const": A}, {"arrays": [A...]}, {"ints": [...]}, or plain; A is {"shape": [...], "data": [...]}.
"""

import json

import numpy as np

rng = np.random.default_rng(20261)
counts = {}


class Const:
    """An array that is not differentiated."""

    def __init__(self, value):
        self.value = np.asarray(value, dtype=float)


def number(x):
    x = float(x)
    if np.isnan(x):
        return "nan"
    if np.isinf(x):
        return "inf" if x > 0 else "-inf"
    return x


def array(a):
    a = np.asarray(a, dtype=float)
    return {"shape": list(a.shape), "data": [number(x) for x in a.ravel()]}


def argument(a):
    if isinstance(a, Const):
        return {"const": array(a.value)}
    if isinstance(a, np.ndarray):
        return {"array": array(a)}
    if isinstance(a, list):
        return {"arrays": [array(x) for x in a]}
    if isinstance(a, tuple):
        return {"ints": list(a)}
    return a


def plain(a):
    return a.value if isinstance(a, Const) else a


def jacobian(f, x):
    """Central differences with two steps of Richardson's extrapolation."""

    def slope(j, h):
        up, down = x.copy(), x.copy()
        up.flat[j] += h
        down.flat[j] -= h
        return (np.ravel(f(up)) - np.ravel(f(down))) / (up.flat[j] - down.flat[j])

    columns = []
    for j in range(x.size):
        a, b, c = (slope(j, h) for h in (4e-3, 2e-3, 1e-3))
        ab, bc = (4 * b - a) / 3, (4 * c - b) / 3
        columns.append((16 * bc - ab) / 15)
    rows = np.size(f(x))
    return np.stack(columns, axis=1) if columns else np.zeros((rows, 0))


def case(fn, *args, function=None, smooth=True, **kwargs):
    function = function or getattr(np, fn)

    def call(values):
        return np.asarray(function(*[plain(v) for v in values], **kwargs), dtype=float)

    jacobians = []
    for i, a in enumerate(args if smooth else ()):
        parts = a if isinstance(a, list) else [a]
        for k, part in enumerate(parts):
            if not isinstance(part, np.ndarray):
                continue

            def f(x, i=i, k=k):
                values = list(args)
                values[i] = [*parts[:k], x, *parts[k + 1:]] if isinstance(args[i], list) else x
                return call(values)

            entry = {"arg": i, "out": 0, "matrix": array(jacobian(f, part))}
            if isinstance(a, list):
                entry["item"] = k
            jacobians.append(entry)
    n = counts[fn] = counts.get(fn, -1) + 1
    print(json.dumps({
        "id": f"{fn}@{n}",
        "fn": fn,
        "args": [argument(a) for a in args],
        "kwargs": {k: argument(v) for k, v in kwargs.items()},
        "multi": False,
        "expect": [array(call(args))],
        "jacobians": jacobians,
        "rtol": 1e-12,
        "jtol": 1e-7,
    }, separators=(",", ":")))


def normal(*shape):
    return np.asarray(rng.normal(size=shape))


def between(low, high, *shape):
    return np.asarray(rng.uniform(low, high, size=shape))


# creation
case("zeros", (0, 4))
case("full", (3, 1, 2), -0.25)
case("eye", 2, 5, k=-1)
case("tri", 4, 3, k=1)
case("arange", 5, -3, -2.5)
case("linspace", -1, 7, 6, endpoint=False)
case("logspace", -2, 3, 4)
case("geomspace", -1.0, -64.0, 7)

# elementwise
for fn in ("sin", "tanh", "arcsinh", "exp", "expm1", "cbrt", "square", "sinc", "i0", "degrees"):
    case(fn, normal(2, 1, 3))
for fn in ("log", "log1p", "sqrt", "reciprocal"):
    case(fn, between(0.5, 3, 4))
for fn in ("arcsin", "arctanh"):
    case(fn, between(-0.8, 0.8, 2, 2))
case("arccosh", between(1.2, 4, 3))
case("absolute", normal())
case("log", np.array([0.0, np.inf, -1.0]), smooth=False)
case("rint", np.array([0.5, 1.5, -2.5, 2.4]), smooth=False)
case("nan_to_num", np.array([np.nan, np.inf, -np.inf, 1.5]), smooth=False)
case("around", normal(3), 2, smooth=False)
case("clip", np.array([-3.0, 0.25, 2.0]), -1.0, 1.0)

# binary
case("add", normal(4, 1), normal(3))
case("multiply", normal(2, 1, 2), normal(3, 1))
case("divide", normal(), between(1, 2, 2, 3))
case("power", between(0.5, 2, 3), normal(2, 1))
case("power", np.array([-2.0, 3.0]), 3)
case("arctan2", normal(3), normal(3))
case("hypot", normal(2, 2), normal(2))
case("logaddexp", normal(5), normal(1))
case("maximum", normal(3, 2), normal(2))
case("fmin", np.array([1.0, np.nan, 2.0]), np.array([np.nan, 3.0, 4.0]), smooth=False)
case("fmod", between(3.2, 3.8, 3), np.array([-1.0, 1.0, 2.5]))
case("ldexp", normal(3), (1, -2, 5))
case("where", Const([[1, 0, 1]]), normal(2, 1), normal(3),
     function=lambda c, x, y: np.where(c != 0, x, y))
case("greater", normal(3, 1), normal(2), smooth=False)

# indexing
for index in ("-1", "::-2, None", "..., 1:", "[1, 1, 0], :", "0, [2, 0]"):
    case("getitem", normal(2, 3), index, function=lambda a, i: eval(f"a[{i}]"))

# reductions, products, joining
case("sum", normal(2, 3, 2), axis=(0, 2))
case("sum", normal(3, 4), axis=-1, keepdims=True)
case("mean", normal(4, 2))
case("mean", normal(2, 3, 2), axis=1)
case("dot", normal(2, 3), normal(3, 2))
case("dot", normal(3), normal(2, 3, 2))
case("dot", normal(), normal(2, 2))
case("matmul", normal(2, 1, 2, 3), normal(3, 3, 1))
case("matmul", normal(4), normal(4))
case("concatenate", [normal(2, 1), normal(2, 3)], 1)
case("concatenate", [normal(2), normal(0), normal(3)])
case("hstack", [normal(3), normal(2)])
