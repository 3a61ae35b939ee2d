"""Mug with a glazed body, a bare clay foot and a round handle."""
import math

# Parameters
HEIGHT = 0.095  # m, 0.065 to 0.20: height of the mug
RADIUS = 0.041  # m, 0.028 to 0.07: radius of the mug at the rim (how wide it is)
WALL = 0.0045  # m, 0.002 to 0.008: thickness of the wall
BOTTOM = 0.88  # ratio, 0.70 to 1.25: width of the bottom compared with the rim
BELLY = 0.07  # ratio, 0.0 to 0.25: how much the body bulges in the middle
FOOT_HEIGHT = 0.003  # m, 0.001 to 0.005: height of the foot ring
HANDLE_THICKNESS = 0.0105  # m, 0.006 to 0.013: thickness of the handle
HANDLE_REACH = 0.032  # m, 0.022 to 0.065: how far the handle stands out from the body (its width)
HANDLE_HEIGHT = 0.66  # ratio, 0.5 to 0.8: height of the handle compared with the mug
HANDLE_FLATNESS = 1.35  # ratio, 0.8 to 1.8: width of the handle's section compared with its thickness
RINGS = 2  # count, 0 to 6: number of painted rings (stripes) round the body
GLAZE_EDGE = 0.24  # ratio, 0.0 to 0.6: height of the bare clay below the glaze
DRINK = True  # switch: a drink in the mug
FILL = 0.82  # ratio, 0.15 to 0.95: how full the mug is (level of the drink)
GLAZE = (0.045, 0.16, 0.21)  # color: glaze outside and on the handle
INSIDE = (0.82, 0.76, 0.64)  # color: glaze inside and on the painted rings
CLAY = (0.42, 0.24, 0.14)  # color: bare clay of the bottom and the foot
COFFEE = (0.07, 0.028, 0.010)  # color: the drink

# Measures
BOTTOM_RADIUS = RADIUS * BOTTOM
FLOOR = FOOT_HEIGHT + WALL  # top of the floor inside
EDGE = min(0.004, WALL)  # rounding between the wall and the bottom
GLAZE_LINE = FOOT_HEIGHT + (HEIGHT - FOOT_HEIGHT) * GLAZE_EDGE
DRINK_LEVEL = FLOOR + max((HEIGHT - WALL - FLOOR) * FILL, EDGE * 3)
HANDLE_MIDDLE = HEIGHT * 0.53
HANDLE_DROP = max(HEIGHT * HANDLE_HEIGHT - HANDLE_THICKNESS, 2 * HANDLE_THICKNESS)  # between its two ends
HANDLE_TOP = HANDLE_MIDDLE + HANDLE_DROP / 2
HANDLE_LOW = HANDLE_MIDDLE - HANDLE_DROP / 2
HANDLE_MIDLINE = HANDLE_REACH - HANDLE_THICKNESS / 2  # from the body to the middle of the handle
HANDLE_WIDTH = HANDLE_THICKNESS * min(HANDLE_FLATNESS, RADIUS * min(1.0, BOTTOM) / HANDLE_THICKNESS)
SUNK = WALL * 0.5  # how deep the handle is set into the wall
RAISED = 0.0004  # how far the painted rings stand out

# Components
def body():
    """Hollow body with a rounded lip: glazed outside and inside, bare clay near the bottom."""
    return [
        BELLY,
        BOTTOM_RADIUS,
        CLAY,
        EDGE,
        FLOOR,
        FOOT_HEIGHT,
        GLAZE,
        GLAZE_LINE,
        HEIGHT,
        INSIDE,
        RADIUS,
        WALL,
    ]


def foot():
    """Foot ring of bare clay on which the mug stands."""
    return [BELLY, BOTTOM_RADIUS, CLAY, EDGE, FOOT_HEIGHT, HEIGHT, RADIUS, WALL]


def handle():
    """Handle on the right, its two ends set into the wall and swelling a little where they meet it."""
    return [
        BELLY,
        BOTTOM_RADIUS,
        GLAZE,
        HANDLE_DROP,
        HANDLE_LOW,
        HANDLE_MIDLINE,
        HANDLE_THICKNESS,
        HANDLE_TOP,
        HANDLE_WIDTH,
        HEIGHT,
        RADIUS,
        SUNK,
    ]


def painted_rings():
    """Painted rings round the upper half of the body, slightly raised."""
    return [BELLY, BOTTOM_RADIUS, HEIGHT, INSIDE, RADIUS, RAISED, RINGS, WALL]


def drink():
    """The drink, which fills the body up to its level."""
    return [BELLY, BOTTOM_RADIUS, COFFEE, DRINK, DRINK_LEVEL, EDGE, FLOOR, HEIGHT, RADIUS, WALL]
