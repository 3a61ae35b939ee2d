"""Gear with involute teeth, swept spokes and a keyed hub."""
import math

# Parameters
TEETH = 24  # count, 8 to 72: number of teeth
MODULE = 0.004  # m, 0.001 to 0.012: size of a tooth (module); the gear is as wide as this times the teeth
THICKNESS = 0.018  # m, 0.005 to 0.06: thickness of the gear (width of its face)
PRESSURE_ANGLE = 20  # deg, 14.5 to 25: slope of the tooth flanks (pressure angle)
HELIX = 0  # deg, -30 to 30: slant of the teeth (helix angle)
RIM = 0.26  # ratio, 0.15 to 0.50: thickness of the rim, as a share of the room between hub and teeth
SPOKES = 5  # count, 3 to 10: number of spokes (arms)
SPOKE_WIDTH = 0.42  # ratio, 0.20 to 0.60: width of the spokes, as a share of the room round the hub
SPOKE_CURVE = 22  # deg, -40 to 40: how far the spokes curve
WEB = 0.55  # ratio, 0.25 to 0.90: thickness of the spokes compared with the rim
HUB = 0.36  # ratio, 0.26 to 0.46: radius of the hub compared with the gear
HUB_HEIGHT = 0.009  # m, 0.002 to 0.04: height of the hub above the rim
BORE = 0.17  # ratio, 0.06 to 0.20: radius of the bore (hole in the middle) compared with the gear
KEYWAY = 0.34  # ratio, 0.15 to 0.60: width of the keyway (slot) compared with the bore
SET_SCREW = True  # switch: a set screw in the hub
SHAFT = False  # switch: a shaft with a key in the bore
STEEL = (0.60, 0.61, 0.63)  # color: steel of the teeth, rim and shaft
PAINT = (0.30, 0.045, 0.03)  # color: spokes
BRASS = (0.72, 0.46, 0.16)  # color: hub
BLACK = (0.03, 0.03, 0.035)  # color: set screw and key

# Measures
PITCH_RADIUS = MODULE * TEETH / 2  # where two gears meet
TIP_RADIUS = PITCH_RADIUS + MODULE
ROOT_RADIUS = PITCH_RADIUS - 1.25 * MODULE
HUB_RADIUS = PITCH_RADIUS * HUB
BORE_RADIUS = PITCH_RADIUS * BORE
RIM_RADIUS = HUB_RADIUS + (ROOT_RADIUS - HUB_RADIUS) * (1 - RIM)  # inside of the rim
CHAMFER = min(MODULE * 0.12, THICKNESS * 0.08)
HUB_TOP = THICKNESS + HUB_HEIGHT
SUNK = min(HUB_RADIUS - BORE_RADIUS, ROOT_RADIUS - RIM_RADIUS) * 0.3  # how deep spokes are set in hub and rim
WEB_LOW = THICKNESS * (1 - WEB) / 2
WEB_HIGH = THICKNESS - WEB_LOW
KEY_HALF = BORE_RADIUS * KEYWAY / 2
KEY_TOP = BORE_RADIUS + (HUB_RADIUS - BORE_RADIUS) * 0.34  # bottom of the slot, from the middle
SCREW_RADIUS = min(HUB_HEIGHT * 0.34, HUB_RADIUS * 0.22)
SCREW_HEIGHT = THICKNESS + HUB_HEIGHT * 0.52

# Components
def toothed_rim():
    """Steel rim with all its teeth, chamfered on both faces."""
    return [
        CHAMFER,
        HELIX,
        MODULE,
        PITCH_RADIUS,
        PRESSURE_ANGLE,
        RIM_RADIUS,
        ROOT_RADIUS,
        STEEL,
        TEETH,
        THICKNESS,
        TIP_RADIUS,
    ]


def spokes():
    """Swept spokes with chamfered edges, their ends widened and set into the hub and the rim."""
    return [HUB_RADIUS, PAINT, RIM_RADIUS, SPOKES, SPOKE_CURVE, SPOKE_WIDTH, SUNK, WEB_HIGH, WEB_LOW]


def hub():
    """Brass hub with a bore and a slot for the key."""
    return [
        BORE_RADIUS,
        BRASS,
        CHAMFER,
        HUB_HEIGHT,
        HUB_RADIUS,
        HUB_TOP,
        KEYWAY,
        KEY_HALF,
        KEY_TOP,
        THICKNESS,
    ]


def set_screw():
    """Set screw with a hexagon socket, screwed into the front of the hub."""
    return [BLACK, HUB_RADIUS, SCREW_HEIGHT, SCREW_RADIUS, SET_SCREW]


def shaft():
    """Shaft through the bore, with the key that fills the slot."""
    return [BLACK, BORE_RADIUS, HUB_TOP, KEY_HALF, KEY_TOP, SHAFT, STEEL]
