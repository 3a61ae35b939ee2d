import cmath
roots = [cmath.exp(2j * cmath.pi * k / 5) for k in range(5)]
places = [(root.real, root.imag, 0.0) for root in roots]
