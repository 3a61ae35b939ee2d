import numpy as np
import bpy

def power(base, exponent):
    return np.sign(base) * np.abs(base) ** exponent

def superellipsoid(a: float, b: float, c: float, e: float, n: float, steps: int = 24) -> np.ndarray:
    """Points of the surface, as rows of x, y, z."""
    eta = np.linspace(-np.pi / 2, np.pi / 2, steps)
    omega = np.linspace(-np.pi, np.pi, steps, endpoint=False)
    eta, omega = np.meshgrid(eta, omega)
    x = a * power(np.cos(eta), e) * power(np.cos(omega), n)
    y = b * power(np.cos(eta), e) * power(np.sin(omega), n)
    z = c * power(np.sin(eta), e)
    return np.vstack((x.flatten(), y.flatten(), z.flatten())).T

points = superellipsoid(1, 1, 0.6, 0.4, 0.4)
assert isinstance(points, np.ndarray) and points.dtype == np.float64 and np.isfinite(points).all()
mesh = bpy.data.meshes.new("Cushion")
mesh.from_pydata([tuple(p) for p in points], [], [])
