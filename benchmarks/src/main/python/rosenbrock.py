"""Prints what SciPy makes of Rosenbrock's function: unknowns, method, value, evaluations."""
import numpy
import scipy
from scipy.optimize import minimize, rosen, rosen_der, rosen_hess, rosen_hess_prod

MANY = 1_000_000
GRADIENT = ("cg", "bfgs", "newton-cg", "l-bfgs-b", "tnc", "trust-ncg", "trust-krylov", "trust-exact", "slsqp")
DENSE = ("bfgs", "trust-exact", "slsqp")
OPTIONS = {
    "nelder-mead": {"maxiter": 100_000, "maxfev": 100_000},
    "tnc": {"maxfun": MANY},
    "l-bfgs-b": {"maxiter": MANY, "maxfun": MANY},
    "powell": {},
    "cobyla": {},
}


def run(method, n):
    derivatives = {"jac": rosen_der} if method in GRADIENT else {}
    if method in ("newton-cg", "trust-ncg", "trust-krylov"):
        derivatives["hessp"] = rosen_hess_prod
    if method == "trust-exact":
        derivatives["hess"] = rosen_hess
    start = numpy.array([-1.2, 1.0] * (n // 2))
    found = minimize(rosen, start, method=method, options=OPTIONS.get(method, {"maxiter": MANY}), **derivatives)
    print(n, method, "%.3e" % found.fun, found.nfev, flush=True)


print("# SciPy", scipy.__version__)
for n in (2, 10):
    for method in ("nelder-mead", "powell", "cobyla"):
        run(method, n)
run("powell", 100)
for n in (2, 10, 100, 1000):
    for method in GRADIENT:
        if n < 1000 or method not in DENSE:
            run(method, n)
