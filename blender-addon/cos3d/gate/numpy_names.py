"""What code finds in numpy, and why it does not find the rest."""

from __future__ import annotations

CONSTANTS = frozenset("pi e inf nan euler_gamma newaxis".split())

DTYPES = frozenset(
    """bool_ bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 intc intp int_ uint float16 float32 float64 float_
    single double half complex64 complex128 generic number integer signedinteger unsignedinteger inexact floating
    complexfloating""".split()
)
"""Types of numbers, shown through stand-ins: the real ones would make arrays over any memory that is lent."""

_CREATION = """array asarray ascontiguousarray asanyarray copy zeros ones empty full zeros_like ones_like empty_like
    full_like eye identity arange linspace logspace geomspace meshgrid indices fromiter fromfunction diag diagflat tri
    tril triu vander tril_indices triu_indices diag_indices dtype finfo iinfo"""
_SHAPE = """reshape ravel resize transpose moveaxis swapaxes rollaxis expand_dims squeeze atleast_1d atleast_2d
    atleast_3d broadcast_to broadcast_arrays concatenate stack vstack hstack dstack column_stack row_stack block append
    insert delete split array_split hsplit vsplit dsplit tile repeat pad roll rot90 flip fliplr flipud trim_zeros
    shape size ndim"""
_INDEXING = """where nonzero flatnonzero argwhere take take_along_axis put put_along_axis place putmask copyto choose
    compress extract select diagonal fill_diagonal ix_ ndindex ndenumerate unravel_index ravel_multi_index mgrid ogrid
    r_ c_ s_ index_exp searchsorted digitize apply_along_axis apply_over_axes"""
_MATHS = """add subtract multiply divide true_divide floor_divide mod remainder fmod divmod power float_power negative
    positive absolute abs fabs sign reciprocal sqrt cbrt square exp exp2 expm1 log log2 log10 log1p logaddexp sin cos
    tan arcsin arccos arctan arctan2 sinh cosh tanh arcsinh arccosh arctanh asin acos atan atan2 sinc hypot degrees
    radians deg2rad rad2deg unwrap rint round around fix floor ceil trunc clip maximum minimum fmax fmin heaviside
    copysign nextafter ldexp frexp modf real imag conj conjugate angle gcd lcm interp convolve correlate gradient diff
    ediff1d cumsum cumprod sum prod cross dot vdot vecdot inner outer matmul tensordot einsum kron trace trapz trapezoid
    polyfit polyval roots nan_to_num left_shift right_shift bitwise_and bitwise_or bitwise_xor invert"""
_LOGIC = """all any isfinite isinf isnan isclose allclose array_equal array_equiv logical_and logical_or logical_not
    logical_xor greater greater_equal less less_equal equal not_equal signbit isscalar iscomplex isreal iterable
    issubdtype"""
_ORDER = """sort argsort lexsort partition argpartition unique in1d isin intersect1d union1d setdiff1d setxor1d"""
_STATISTICS = """mean median average std var min max amin amax ptp argmin argmax percentile quantile nanmin nanmax
    nansum nanmean nanmedian nanstd nanvar nanargmin nanargmax nanprod nancumsum nanpercentile nanquantile
    count_nonzero corrcoef cov histogram histogram2d histogram_bin_edges bincount"""

FUNCTIONS = frozenset(" ".join((_CREATION, _SHAPE, _INDEXING, _MATHS, _LOGIC, _ORDER, _STATISTICS)).split())

SUBMODULES = ("linalg", "random")
NUMPY = FUNCTIONS | CONSTANTS | DTYPES | {"ndarray", *SUBMODULES}

LINALG = frozenset(
    """norm inv pinv det slogdet eig eigh eigvals eigvalsh svd solve lstsq qr cholesky matrix_rank matrix_power
    multi_dot cond LinAlgError""".split()
)

DRAWS: dict[str, int | None] = {
    "random": 0,
    "standard_normal": 0,
    "standard_exponential": 0,
    "uniform": 2,
    "normal": 2,
    "choice": 1,
    "exponential": 1,
    "poisson": 1,
    "gamma": 2,
    "standard_gamma": 1,
    "beta": 2,
    "binomial": 2,
    "lognormal": 2,
    "triangular": 3,
    "vonmises": 2,
    "laplace": 2,
    "logistic": 2,
    "gumbel": 2,
    "rayleigh": 1,
    "weibull": 1,
    "pareto": 1,
    "geometric": 1,
    "chisquare": 1,
    "dirichlet": 1,
    "multivariate_normal": 2,
    "shuffle": None,
    "permutation": None,
}
"""What both kinds of random generators draw, with the place of the argument `size`; None where there is none."""

GENERATOR_DRAWS: dict[str, int | None] = {**DRAWS, "integers": 2, "permuted": None}
STATE_DRAWS: dict[str, int | None] = {
    **DRAWS,
    "seed": None,
    "rand": None,
    "randn": None,
    "randint": 2,
    "random_sample": 0,
}
RANDOM = frozenset({"default_rng", "Generator", "RandomState", *STATE_DRAWS})

_FAMILIES: tuple[tuple[str, str], ...] = (
    (
        "it reads or writes files; write numbers into the program, or work them out",
        """load loads save savez savez_compressed loadtxt savetxt genfromtxt recfromcsv recfromtxt fromfile fromregex
        memmap DataSource ndfromtxt mafromtxt""",
    ),
    (
        "it reaches raw memory; use slices, reshape and array",
        """frombuffer lib ctypeslib core _core as_strided stride_tricks may_share_memory shares_memory byte_bounds
        getbuffer newbuffer nditer nested_iters""",
    ),
    (
        "it makes arrays of objects, whose methods numpy calls by name; use a list",
        "frompyfunc object_ object vectorize record recarray rec void",
    ),
    ("it reads numbers from text or names of variables; write array([…])", "fromstring matrix mat bmat asmatrix char"),
    (
        "it changes numpy for every program in this Blender; guard the operation with where or maximum",
        """errstate seterr geterr seterrcall geterrcall seterrobj geterrobj setbufsize getbufsize set_printoptions
        get_printoptions printoptions set_string_function set_numeric_ops""",
    ),
    ("it prints in another way; use print, round or an f-string", "array2string array_repr array_str format_float"),
    (
        "it is not for building; use the functions of numpy, numpy.linalg and numpy.random",
        """testing f2py distutils fft ma polynomial compat doc typing info source lookfor deprecate who safe_eval
        show_config get_include disp piecewise poly1d""",
    ),
)
_RANDOM_REASON = "it reaches the generator's memory and its lock; use numpy.random.default_rng(7)"
_RANDOM_HIDDEN = (
    "bit_generator BitGenerator MT19937 PCG64 PCG64DXSM Philox SFC64 SeedSequence mtrand get_state set_state"
)

WHY_NOT: dict[str, str] = {
    **{f"numpy.{name}": why for why, names in _FAMILIES for name in names.split()},
    **{f"numpy.random.{name}": _RANDOM_REASON for name in _RANDOM_HIDDEN.split()},
}
