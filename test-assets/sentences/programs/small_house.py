"""Small house with a tiled pitched roof, shuttered windows and a chimney."""

import math

# Parameters
WIDTH = 6.6  # m, 5.0 to 10.0: width of the house
DEPTH = 4.8  # m, 3.6 to 6.5: depth of the house, front to back
WALL_HEIGHT = 2.7  # m, 2.4 to 3.6: height of the walls
FOUNDATION_HEIGHT = 0.36  # m, 0.15 to 0.6: height of the foundation; the steps to the door follow
ROOF_PITCH = 42  # deg, 28 to 55: slope of the roof; more is steeper
OVERHANG = 0.42  # m, 0.15 to 0.6: how far the roof reaches beyond the walls
TILE_SIZE = 0.3  # m, 0.28 to 0.5: width of the roof tiles
WINDOWS = 2  # count, 0 to 4: number of windows on the front
SIDE_WINDOWS = 1  # count, 0 to 3: number of windows on each side
BACK_WINDOWS = 3  # count, 0 to 4: number of windows on the back
WINDOW_WIDTH = 0.9  # m, 0.5 to 1.3: width of the windows, where there is room
WINDOW_HEIGHT = 1.15  # m, 0.7 to 1.3: height of the windows
DOOR_WIDTH = 0.95  # m, 0.8 to 1.2: width of the door
CHIMNEY_HEIGHT = 0.7  # m, 0.3 to 1.5: height of the chimney above the ridge
SHUTTERS = True  # switch: shutters beside the windows
WALLS = (0.83, 0.76, 0.62)  # color: plastered walls
ROOF = (0.42, 0.12, 0.055)  # color: roof tiles
DOOR = (0.05, 0.19, 0.2)  # color: door and shutters
TRIM = (0.88, 0.87, 0.83)  # color: window frames, door frame and boards of the roof
STONE = (0.4, 0.38, 0.35)  # color: foundation, steps, sills and corner stones

# Measures
HALF_WIDTH = WIDTH / 2
HALF_DEPTH = DEPTH / 2
WALL = 0.24
SINK = 0.02
FLOOR = FOUNDATION_HEIGHT
WALL_TOP = FLOOR + WALL_HEIGHT
PITCH = math.radians(ROOF_PITCH)
SLOPE = math.tan(PITCH)
EAVE = HALF_DEPTH + OVERHANG * math.cos(PITCH)
GABLE = HALF_WIDTH + OVERHANG * 0.6
ROOF_UNDER = WALL_TOP - SINK + HALF_DEPTH * SLOPE
ROOF_THICKNESS = 0.09 / math.cos(PITCH)
RIDGE = ROOF_UNDER + ROOF_THICKNESS
SILL_HEIGHT = FLOOR + 0.86
DOOR_HEIGHT = 2.02
MARGIN = 0.55
DOOR_ROOM = DOOR_WIDTH + 0.5
FRONT_ROOM = (WIDTH - 2 * MARGIN - DOOR_ROOM) / max(WINDOWS, 1)
SIDE_ROOM = (DEPTH - 2 * MARGIN) / max(SIDE_WINDOWS, 1)
BACK_ROOM = (WIDTH - 2 * MARGIN) / max(BACK_WINDOWS, 1)

# Components
def foundation():
    """Stone foundation with steps up to the door."""
    return [DOOR_ROOM, DOOR_WIDTH, FLOOR, FRONT_ROOM, HALF_DEPTH, HALF_WIDTH, MARGIN, SINK, STONE, WINDOWS]


def walls():
    """Plastered walls with openings for the windows and the door; those at the sides carry the gables."""
    return [
        BACK_ROOM,
        BACK_WINDOWS,
        DOOR_HEIGHT,
        DOOR_ROOM,
        DOOR_WIDTH,
        FLOOR,
        FRONT_ROOM,
        HALF_DEPTH,
        HALF_WIDTH,
        MARGIN,
        SHUTTERS,
        SIDE_ROOM,
        SIDE_WINDOWS,
        SILL_HEIGHT,
        SLOPE,
        WALL,
        WALLS,
        WALL_TOP,
        WINDOWS,
        WINDOW_HEIGHT,
        WINDOW_WIDTH,
    ]


def corner_stones():
    """Corner stones, long and short by turns, let into the walls."""
    return [FLOOR, HALF_DEPTH, HALF_WIDTH, STONE, WALL_HEIGHT]


def windows():
    """Windows with frames, glazing bars, glass and stone sills, let into the walls."""
    return [
        BACK_ROOM,
        BACK_WINDOWS,
        DOOR_ROOM,
        FRONT_ROOM,
        HALF_DEPTH,
        HALF_WIDTH,
        MARGIN,
        SHUTTERS,
        SIDE_ROOM,
        SIDE_WINDOWS,
        SILL_HEIGHT,
        STONE,
        TRIM,
        WINDOWS,
        WINDOW_HEIGHT,
        WINDOW_WIDTH,
    ]


def shutters():
    """Louvred shutters on both sides of each window."""
    return [
        BACK_ROOM,
        BACK_WINDOWS,
        DOOR,
        DOOR_ROOM,
        FRONT_ROOM,
        HALF_DEPTH,
        HALF_WIDTH,
        MARGIN,
        SHUTTERS,
        SIDE_ROOM,
        SIDE_WINDOWS,
        SILL_HEIGHT,
        WINDOWS,
        WINDOW_HEIGHT,
        WINDOW_WIDTH,
    ]


def door():
    """Panelled door in a frame, with a brass knob and a small window."""
    return [
        DOOR,
        DOOR_HEIGHT,
        DOOR_ROOM,
        DOOR_WIDTH,
        FLOOR,
        FRONT_ROOM,
        HALF_DEPTH,
        HALF_WIDTH,
        MARGIN,
        TRIM,
        WINDOWS,
    ]


def roof():
    """Pitched roof: a deck resting on the walls, tiles, ridge tiles, and boards along the gables and the eaves."""
    return [EAVE, GABLE, PITCH, RIDGE, ROOF, ROOF_THICKNESS, ROOF_UNDER, SINK, SLOPE, TILE_SIZE, TRIM]


def chimney():
    """Brick chimney through the roof beside the ridge, with a stone cap and two clay pots."""
    return [CHIMNEY_HEIGHT, HALF_DEPTH, HALF_WIDTH, RIDGE, ROOF_UNDER, SINK, SLOPE, STONE]
