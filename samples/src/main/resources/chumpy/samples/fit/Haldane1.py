"""Writes Haldane1.dat: made-up enzyme kinetics with a known truth and a solution computed to 40 digits.

Run `python3 Haldane1.py > Haldane1.dat` (needs mpmath). The noise comes from a fixed seed and the observations are
rounded before anything is fitted, so the "certified" numbers belong to exactly the digits that stand in the file.
"""
import random
from mpmath import mp, mpf, matrix, lu_solve, inverse, sqrt, nstr

mp.dps = 40
TRUTH, NOISE, SEED = (mpf(120), mpf(35), mpf(400)), 1.5, 1930
STARTS = ((200, 10, 1000), (100, 50, 300))
LEVELS = "2 4 7 10 15 20 30 40 55 75 100 130 170 220 280 350 430 520 640 800 1000 1250 1600 2000".split()


def model(b, x):
    return b[0] * x / (b[1] + x + x**2 / b[2])


def row(b, x):
    """The derivatives of model with respect to b1, b2, b3."""
    below = b[1] + x + x**2 / b[2]
    return [x / below, -b[0] * x / below**2, b[0] * x**3 / (b[2] * below) ** 2]


noise = random.Random(SEED)
data = [(mpf("%.2f" % (model(TRUTH, mpf(x)) + noise.gauss(0, NOISE))), mpf(x)) for x in LEVELS]

b = list(TRUTH)
for _ in range(60):  # Gauss-Newton; at these small residuals it gains a few digits a step
    J, r = matrix([row(b, x) for _, x in data]), matrix([y - model(b, x) for y, x in data])
    step = lu_solve(J.T * J, J.T * r)
    b = [value + step[i] for i, value in enumerate(b)]
assert all(abs(step[i]) < mpf(10) ** -30 * abs(b[i]) for i in range(3)), "not converged"

rss, dof = sum((y - model(b, x)) ** 2 for y, x in data), len(data) - len(b)
spread = inverse(J.T * J)
deviations = [sqrt(spread[i, i] * rss / dof) for i in range(3)]


def digits11(value):
    mantissa, exponent = ("%.10e" % value).split("e")
    exact = nstr(value, 11, min_fixed=1, max_fixed=0, strip_zeros=False)
    assert exact.split("e")[0] == mantissa, (exact, mantissa)  # the detour through double rounded nothing away
    return "%sE%+03d" % (mantissa, int(exponent))


print("""Chumpy for Java, sample data (the layout is that of NIST's StRD files; the data are not NIST's)
Dataset Name:  Haldane1          (Haldane1.dat)

File Format:   ASCII, written by Haldane1.py

Procedure:     Nonlinear Least Squares Regression

Description:   The initial rate of an enzyme that too much of its
               substrate inhibits (Haldane's equation).  The data are
               generated: %s, with normal noise of
               standard deviation %s (seed %d), rounded to 0.01.
               The certified values solve the rounded data: Gauss-
               Newton with 40 digits until no digit changed.

Data:          1 Response  (y = initial rate, nmol/s)
               1 Predictor (x = substrate, umol/l)
               %d Observations
               Lower Level of Difficulty
               Generated Data

Model:         Rational Class (linear/quadratic)
               3 Parameters (b1 to b3)

               y = b1*x / (b2 + x + x**2/b3)  +  e

          Starting Values                  Certified Values

        Start 1     Start 2           Parameter     Standard Deviation""" % (
    ", ".join("b%d = %d" % (i + 1, t) for i, t in enumerate(TRUTH)), NOISE, SEED, len(data)))
for i in range(3):
    print("  b%d = %6d      %6d          %s  %s" % (i + 1, STARTS[0][i], STARTS[1][i], digits11(b[i]), digits11(deviations[i])))
print("""
Residual Sum of Squares:                    %s
Residual Standard Deviation:                %s
Degrees of Freedom:                         %8d
Number of Observations:                     %8d

Data:   y           x""" % (digits11(rss), digits11(sqrt(rss / dof)), dof, len(data)))
for y, x in data:
    print("  %9.2f  %10.1f" % (y, x))
