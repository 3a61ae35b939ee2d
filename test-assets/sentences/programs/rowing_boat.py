"""Rowing boat with lapped planks, benches and oars."""

import math

# Parameters
LENGTH = 3.6  # m, 2.6 to 5.5: length of the boat from stern to bow
WIDTH = 1.35  # m, 1.0 to 2.0: width of the boat at its widest
DEPTH = 0.48  # m, 0.38 to 0.8: depth of the boat, the height of its sides in the middle
BOW_RISE = 0.24  # m, 0.0 to 0.45: rise of the bow above the middle
STERN_WIDTH = 0.62  # ratio, 0.35 to 0.85: width of the stern, compared with the boat
PLANKS = 6  # count, 4 to 10: number of planks on each side of the hull
PLANK_THICKNESS = 0.012  # m, 0.008 to 0.02: thickness of the planks
RIBS = 10  # count, 5 to 18: number of ribs inside the hull
BENCHES = 3  # count, 1 to 5: number of benches (seats)
BENCH_WIDTH = 0.23  # m, 0.15 to 0.35: width of each bench, front to back
OAR_PAIRS = 1  # count, 0 to 3: pairs of oars; each pair needs a bench
OAR_LENGTH = 2.3  # m, 1.7 to 3.2: length of the oars
FLOORBOARDS = True  # switch: boards on the bottom to stand on
PAINT = (0.035, 0.16, 0.2)  # color: painted planks of the hull
STRIPE = (0.78, 0.74, 0.62)  # color: uppermost plank and the blades of the oars
WOOD = (0.5, 0.27, 0.1)  # color: benches, ribs, gunwales and oars
METAL = (0.6, 0.42, 0.16)  # color: oarlocks and mooring ring

# Measures
KEEL_HEIGHT = 0.055
KEEL_HALF = 0.018 + 1.5 * PLANK_THICKNESS
SINK = 0.002
STERN_RISE = 0.2 * DEPTH
RIB_DEPTH = 0.014
RIB_FOOT = PLANK_THICKNESS * 0.35
SKIN_INSIDE = PLANK_THICKNESS * 0.85
RAIL_TOP = 0.014
BENCH_THICKNESS = 0.028
BENCH_TOP = KEEL_HEIGHT + 0.56 * DEPTH
BENCH_UNDER = BENCH_TOP - BENCH_THICKNESS
BENCH_HALF = min(BENCH_WIDTH, 0.36 * LENGTH / BENCHES) / 2
HORN_RADIUS = 0.034
HORN_HEIGHT = RAIL_TOP + 0.018 + 0.03 + HORN_RADIUS
SWEEP = math.radians(8)

# Components
def keel():
    """Keel and stem: a timber on which the boat stands, curving up in front of the planks."""
    return [BOW_RISE, DEPTH, KEEL_HALF, KEEL_HEIGHT, LENGTH, STERN_RISE, STERN_WIDTH, WIDTH, WOOD]


def planks():
    """Lapped planks from the keel to the rim, the uppermost in another colour, all ending inside the stem."""
    return [
        BOW_RISE,
        DEPTH,
        KEEL_HEIGHT,
        LENGTH,
        PAINT,
        PLANKS,
        PLANK_THICKNESS,
        STERN_RISE,
        STERN_WIDTH,
        STRIPE,
        WIDTH,
    ]


def transom():
    """Transom: the board which closes the stern, let into the planks, with a crowned upper edge."""
    return [BOW_RISE, DEPTH, KEEL_HEIGHT, LENGTH, PLANK_THICKNESS, STERN_RISE, STERN_WIDTH, WIDTH, WOOD]


def ribs():
    """Bent ribs across the inside of the hull, sunk a little into the planks."""
    return [
        BOW_RISE,
        DEPTH,
        KEEL_HEIGHT,
        LENGTH,
        RIBS,
        RIB_DEPTH,
        RIB_FOOT,
        STERN_RISE,
        STERN_WIDTH,
        WIDTH,
        WOOD,
    ]


def gunwales():
    """Rounded gunwales along both rims from the transom to the stem, joined by a breasthook in the bow."""
    return [BOW_RISE, DEPTH, KEEL_HEIGHT, LENGTH, RAIL_TOP, STERN_RISE, STERN_WIDTH, WIDTH, WOOD]


def benches():
    """Benches from side to side, fitted into the planks and resting on a riser along each side."""
    return [
        BENCHES,
        BENCH_HALF,
        BENCH_TOP,
        BENCH_UNDER,
        BOW_RISE,
        DEPTH,
        KEEL_HEIGHT,
        LENGTH,
        SINK,
        SKIN_INSIDE,
        STERN_RISE,
        STERN_WIDTH,
        WIDTH,
        WOOD,
    ]


def floorboards():
    """Floorboards along the bottom, lying on the ribs."""
    return [
        BOW_RISE,
        DEPTH,
        FLOORBOARDS,
        KEEL_HEIGHT,
        LENGTH,
        RIB_DEPTH,
        SINK,
        STERN_RISE,
        STERN_WIDTH,
        WIDTH,
        WOOD,
    ]


def oarlocks():
    """Oarlocks on wooden pads on the gunwales, a pair for each pair of oars."""
    return [
        BENCHES,
        BOW_RISE,
        DEPTH,
        HORN_HEIGHT,
        HORN_RADIUS,
        KEEL_HEIGHT,
        LENGTH,
        METAL,
        OAR_PAIRS,
        RAIL_TOP,
        STERN_RISE,
        STERN_WIDTH,
        SWEEP,
        WIDTH,
        WOOD,
    ]


def oars():
    """Oars lying in the oarlocks, with leather where they turn and painted blades."""
    return [
        BENCHES,
        BOW_RISE,
        DEPTH,
        HORN_HEIGHT,
        KEEL_HEIGHT,
        LENGTH,
        OAR_LENGTH,
        OAR_PAIRS,
        STERN_RISE,
        STERN_WIDTH,
        STRIPE,
        SWEEP,
        WIDTH,
        WOOD,
    ]


def mooring_ring():
    """Bronze ring through the stem, to tie the boat up."""
    return [BOW_RISE, DEPTH, KEEL_HEIGHT, LENGTH, METAL, STERN_RISE, STERN_WIDTH, WIDTH]
