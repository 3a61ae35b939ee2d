"""Desk lamp with a jointed arm, a spring and a bell shade."""
import math

# Parameters
BASE_RADIUS = 0.088  # m, 0.06 to 0.15: radius of the base (how wide it is)
BASE_HEIGHT = 0.020  # m, 0.012 to 0.05: height (thickness) of the base
LOWER_ARM = 0.34  # m, 0.28 to 0.55: length of the lower arm
UPPER_ARM = 0.30  # m, 0.16 to 0.42: length of the upper arm
ARM_THICKNESS = 0.010  # m, 0.007 to 0.016: thickness of the arms
LOWER_ANGLE = 24  # deg, -20 to 25: how far the lower arm leans back
UPPER_ANGLE = 68  # deg, 30 to 100: how far the upper arm reaches forward, from upright
SHADE_ANGLE = 18  # deg, -40 to 55: tilt of the shade towards the front
SHADE_RADIUS = 0.072  # m, 0.05 to 0.11: radius of the shade at its opening (how wide it is)
SHADE_LENGTH = 0.125  # m, 0.08 to 0.17: length (height) of the shade
BULB_RADIUS = 0.024  # m, 0.014 to 0.032: radius of the bulb (its size)
CABLE_LENGTH = 0.24  # m, 0.05 to 0.60: length of the cable behind the base
SPRING = True  # switch: a spring between the rods of the lower arm
LIGHT = True  # switch: the bulb is lit (lamp on or off)
PAINT = (0.60, 0.105, 0.035)  # color: paint of the base and the shade (main color)
ARM_COLOR = (0.62, 0.61, 0.58)  # color: metal of the arms and the spring
BRASS = (0.72, 0.46, 0.16)  # color: knobs, joints and trim
REFLECTOR = (0.85, 0.84, 0.80)  # color: inside of the shade
CABLE = (0.035, 0.03, 0.03)  # color: cable and felt
GLOW = (1.0, 0.82, 0.52)  # color: light of the bulb

# Measures
EYE = ARM_THICKNESS * 1.35  # radius of the eyes in which the arms turn
KNUCKLE = ARM_THICKNESS * 0.85  # half the width of the middle eye of a joint
CHEEK = ARM_THICKNESS * 1.2  # width of the outer eyes of a joint
ROD_X = KNUCKLE + CHEEK / 2  # the two rods of the lower arm stand this far left and right
ROD_RADIUS = ARM_THICKNESS * 0.36
FELT = 0.002  # thickness of the felt below the base
BASE_TOP = FELT + BASE_HEIGHT
PIVOT_Y = BASE_RADIUS * 0.22  # joint above the base
PIVOT_Z = BASE_TOP + 0.045
ELBOW_Y = PIVOT_Y + LOWER_ARM * math.sin(math.radians(LOWER_ANGLE))  # joint between the arms
ELBOW_Z = PIVOT_Z + LOWER_ARM * math.cos(math.radians(LOWER_ANGLE))
HEAD_Y = ELBOW_Y - UPPER_ARM * math.sin(math.radians(UPPER_ANGLE))  # joint of the shade
HEAD_Z = ELBOW_Z + UPPER_ARM * math.cos(math.radians(UPPER_ANGLE))
CAP_RADIUS = max(BULB_RADIUS * 0.80, EYE + 0.004)  # of the socket's cap on top of the shade
CAP_TOP = -EYE * 0.6  # below the head's joint, along the shade
CAP_LENGTH = 0.036
SHADE_TOP = CAP_TOP - CAP_LENGTH + 0.006  # the shade is set into the cap by 6 mm
SHADE_EDGE = SHADE_TOP - SHADE_LENGTH
SHEET = 0.0012  # thickness of the sheet metal
SUNK = 0.003  # how deep parts are set into each other

# Components
def base():
    """Weighted round base with a stepped top, felt below and a brass switch in front."""
    return [BASE_HEIGHT, BASE_RADIUS, BASE_TOP, BRASS, CABLE, FELT, PAINT, SUNK]


def stand():
    """Short column on the base; its knuckle carries the lower arm."""
    return [BASE_TOP, BRASS, EYE, KNUCKLE, PIVOT_Y, PIVOT_Z, SUNK]


def lower_arm():
    """Two slim rods side by side, with an eye at each end and two cross bars."""
    return [ARM_COLOR, CHEEK, ELBOW_Y, ELBOW_Z, EYE, PIVOT_Y, PIVOT_Z, ROD_RADIUS, ROD_X]


def spring():
    """Coil spring between the two cross bars of the lower arm."""
    return [ARM_COLOR, ARM_THICKNESS, ELBOW_Y, ELBOW_Z, KNUCKLE, PIVOT_Y, PIVOT_Z, SPRING]


def upper_arm():
    """One tube from the elbow to the head, with an eye at each end and a brass sleeve."""
    return [ARM_COLOR, ARM_THICKNESS, BRASS, ELBOW_Y, ELBOW_Z, EYE, HEAD_Y, HEAD_Z, KNUCKLE]


def knobs():
    """Pins through the three joints: a fluted knob on the left, a round nut on the right."""
    return [BRASS, CHEEK, ELBOW_Y, ELBOW_Z, EYE, HEAD_Y, HEAD_Z, KNUCKLE, PIVOT_Y, PIVOT_Z]


def head():
    """Cap that holds the socket: two cheeks at the joint, cooling ribs and a ring where the shade begins."""
    return [BRASS, CAP_LENGTH, CAP_RADIUS, CAP_TOP, CHEEK, EYE, HEAD_Y, HEAD_Z, KNUCKLE, SHADE_ANGLE]


def shade():
    """Bell shade of painted sheet with a bright reflector inside and a brass ring round its edge."""
    return [
        BRASS,
        CAP_RADIUS,
        HEAD_Y,
        HEAD_Z,
        PAINT,
        REFLECTOR,
        SHADE_ANGLE,
        SHADE_EDGE,
        SHADE_RADIUS,
        SHADE_TOP,
        SHEET,
    ]


def bulb():
    """Round bulb, screwed into the socket under the cap."""
    return [
        BULB_RADIUS,
        CABLE,
        CAP_LENGTH,
        CAP_TOP,
        GLOW,
        HEAD_Y,
        HEAD_Z,
        LIGHT,
        SHADE_ANGLE,
        SHADE_LENGTH,
        SUNK,
    ]


def cable():
    """Cable from the back of the base over the table, with a strain relief and a plug."""
    return [ARM_COLOR, BASE_HEIGHT, BASE_RADIUS, BRASS, CABLE, CABLE_LENGTH, FELT]
