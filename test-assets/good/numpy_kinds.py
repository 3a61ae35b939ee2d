import numpy as np

def grid(count: int, kind=np.float32) -> np.ndarray:
    return np.arange(count, dtype=kind)

values = grid(4)
assert values.dtype == np.float32 and values.dtype in (np.float32, np.float64) and values.dtype != np.int32
assert grid(3, kind=np.int32).dtype == np.int32 and grid(3, np.uint8).astype(np.float64).dtype == "float64"
assert isinstance(values[0], np.floating) and isinstance(np.int64(3), (int, np.integer)) and np.isscalar(np.float32(1))
assert np.issubdtype(values.dtype, np.floating) and not np.issubdtype(np.int16, np.floating)
assert np.finfo(np.float32).eps > np.finfo(np.float64).eps and np.iinfo(np.int16).max == 32767
assert np.array([1, 2], np.uint8).view(np.int8).dtype == np.int8 and np.full(3, 7, np.int64).sum(dtype=np.int32) == 21
pairs = np.zeros(2, dtype=[("place", np.float32, 3), ("count", np.int32)])
pairs["place"][1] = (1, 2, 3)
assert pairs[1]["place"].sum() == 6 and pairs.dtype.names == ("place", "count")
assert float(np.float64("2.5")) == 2.5 and bool(np.bool_(True)) and np.fromiter(range(3), np.int64).sum() == 3
assert list(map(np.float32, [1, 2])) == [1.0, 2.0] and np.float64.__name__ == "float64"
