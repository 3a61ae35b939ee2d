"""Vase with a fluted belly, a glazed band and a few sprigs."""
import math

# Parameters
HEIGHT = 0.30  # m, 0.12 to 0.80: height of the vase
BELLY_RADIUS = 0.085  # m, 0.04 to 0.22: radius of the belly (how wide the body is)
BELLY_HEIGHT = 0.42  # ratio, 0.25 to 0.60: height of the belly compared with the vase
NECK_RADIUS = 0.031  # m, 0.02 to 0.12: radius of the neck (how wide the neck is)
NECK_HEIGHT = 0.84  # ratio, 0.70 to 0.94: height of the neck compared with the vase
MOUTH_RADIUS = 0.049  # m, 0.02 to 0.16: radius of the mouth (opening)
LIP = 0.0012  # m, 0.0005 to 0.006: thickness of the rolled lip (how far it stands out from the wall)
FOOT_RADIUS = 0.054  # m, 0.025 to 0.15: radius of the foot
WALL = 0.0055  # m, 0.003 to 0.010: thickness of the wall
FLUTES = 20  # count, 0 to 40: number of flutes (grooves) round the belly
FLUTE_DEPTH = 0.005  # m, 0.0 to 0.010: depth of the flutes
FLUTE_SHAPE = "hollow"  # choice, "hollow" or "rounded": section of the flutes
TWIST = 20  # deg, -120 to 120: how far the flutes wind round the vase
BAND = 0.16  # ratio, 0.04 to 0.45: width of the glazed band compared with the vase
BAND_HEIGHT = 0.70  # ratio, 0.2 to 0.85: height of the glazed band
SPRIGS = 4  # count, 0 to 7: number of sprigs (branches) in the vase
SPRIG_LENGTH = 0.26  # m, 0.06 to 0.60: length of the sprigs above the vase
LEAF_LENGTH = 0.055  # m, 0.015 to 0.10: length of the leaves
GLAZE = (0.62, 0.66, 0.58)  # color: glaze of the body
BAND_COLOR = (0.022, 0.075, 0.16)  # color: glaze of the band
INSIDE = (0.10, 0.16, 0.20)  # color: glaze inside
GOLD = (0.80, 0.52, 0.18)  # color: gilded lip and lines
CLAY = (0.24, 0.12, 0.07)  # color: clay of the foot
LEAF = (0.16, 0.26, 0.13)  # color: leaves of the sprigs

# Measures
FOOT_HEIGHT = HEIGHT * 0.035
LIP_RADIUS = WALL / 2 + LIP
TOP = HEIGHT - LIP_RADIUS  # top of the wall, in the middle of the lip
FLOOR = FOOT_HEIGHT + WALL * 1.5  # top of the floor inside
SHOULDER = FOOT_RADIUS * 0.92  # radius of the body where it stands on the foot
DEPTH = min(FLUTE_DEPTH, BELLY_RADIUS * 0.2, 2.2 * BELLY_RADIUS / max(FLUTES, 1)) if FLUTES else 0.0
AROUND = FLUTES * max(6, 128 // FLUTES) if FLUTES else 96  # points round the body
BAND_LOW = max(HEIGHT * (BAND_HEIGHT - BAND / 2), FOOT_HEIGHT + HEIGHT * 0.03)
BAND_HIGH = min(HEIGHT * (BAND_HEIGHT + BAND / 2), TOP - HEIGHT * 0.02)
ROOM = 0.42 * (min(SHOULDER, BELLY_RADIUS - DEPTH, NECK_RADIUS, MOUTH_RADIUS) - WALL)  # room for stems
SUNK = 0.0015  # how deep parts are set into each other
STEM = 0.0016  # radius of a stem

# Components
def body():
    """Hollow fluted body, glazed inside and out, with a band of another glaze."""
    return [
        AROUND,
        BAND_COLOR,
        BAND_HIGH,
        BAND_LOW,
        BELLY_HEIGHT,
        BELLY_RADIUS,
        DEPTH,
        FLOOR,
        FLUTES,
        FLUTE_SHAPE,
        FOOT_HEIGHT,
        GLAZE,
        HEIGHT,
        INSIDE,
        MOUTH_RADIUS,
        NECK_HEIGHT,
        NECK_RADIUS,
        SHOULDER,
        SUNK,
        TOP,
        TWIST,
        WALL,
    ]


def foot():
    """Turned foot of bare clay, hollow below."""
    return [CLAY, FOOT_HEIGHT, FOOT_RADIUS]


def lip():
    """Rolled and gilded lip, set on the top of the wall."""
    return [
        BELLY_HEIGHT,
        BELLY_RADIUS,
        FOOT_HEIGHT,
        GOLD,
        LIP_RADIUS,
        MOUTH_RADIUS,
        NECK_HEIGHT,
        NECK_RADIUS,
        SHOULDER,
        TOP,
        WALL,
    ]


def gold_lines():
    """Two thin gilded lines along the edges of the glazed band."""
    return [
        AROUND,
        BAND_HIGH,
        BAND_LOW,
        BELLY_HEIGHT,
        BELLY_RADIUS,
        DEPTH,
        FLUTES,
        FLUTE_SHAPE,
        FOOT_HEIGHT,
        GOLD,
        HEIGHT,
        MOUTH_RADIUS,
        NECK_HEIGHT,
        NECK_RADIUS,
        SHOULDER,
        SUNK,
        TOP,
        TWIST,
    ]


def sprigs():
    """Leafy sprigs that stand on the floor of the vase, pass its neck and lean outwards."""
    return [
        FLOOR,
        FOOT_HEIGHT,
        HEIGHT,
        LEAF,
        LEAF_LENGTH,
        NECK_HEIGHT,
        ROOM,
        SPRIGS,
        SPRIG_LENGTH,
        STEM,
        SUNK,
        TOP,
    ]
