"""Robot with a friendly face, bellows legs and a wind-up key."""
import math

# Parameters
HEAD_SIZE = 0.115  # m, 0.07 to 0.18: size (width) of the head
HEAD_TURN = 10  # deg, -60 to 60: how far the head is turned to its side
EYE_SIZE = 0.155  # ratio, 0.08 to 0.21: size (radius) of the eyes compared with the head
ANTENNAS = 1  # count, 0 to 3: number of antennas on the head
ANTENNA_LENGTH = 0.042  # m, 0.015 to 0.12: length of the antennas
TORSO_HEIGHT = 0.125  # m, 0.10 to 0.24: height of the torso (body)
TORSO_WIDTH = 0.125  # m, 0.09 to 0.22: width of the torso (body)
BUTTONS = 3  # count, 0 to 6: number of buttons on the chest
ARM_LENGTH = 0.13  # m, 0.08 to 0.30: length of the arms
ARM_THICKNESS = 0.024  # m, 0.014 to 0.034: thickness of the arms
LEFT_ARM = 16  # deg, 8 to 115: how far the left arm is lifted
RIGHT_ARM = 98  # deg, 8 to 115: how far the right arm is lifted
ELBOW = 36  # deg, 0 to 62: how far the elbows are bent
HAND_SIZE = 0.034  # m, 0.022 to 0.05: size of the hands
LEG_LENGTH = 0.07  # m, 0.04 to 0.22: length of the legs
LEG_THICKNESS = 0.032  # m, 0.018 to 0.045: thickness of the legs
FOOT_LENGTH = 0.075  # m, 0.055 to 0.12: length of the feet
KEY = True  # switch: a wind-up key in the back
MAIN = (0.10, 0.40, 0.42)  # color: main color of head, torso, forearms and feet
ACCENT = (0.80, 0.19, 0.045)  # color: accent color of ears, belt, hands and soles
CREAM = (0.80, 0.74, 0.60)  # color: chest panel
METAL = (0.62, 0.60, 0.56)  # color: joints, rims and key
DARK = (0.028, 0.03, 0.035)  # color: visor and rubber bellows
GLOW = (0.45, 0.95, 1.0)  # color: light of the eyes

# Measures
SUNK = 0.002  # how deep parts are set into each other
FOOT_HEIGHT = 0.030
HIP = FOOT_HEIGHT + LEG_LENGTH  # underside of the torso, top of the legs
TORSO_TOP = HIP + TORSO_HEIGHT
TORSO_DEPTH = TORSO_WIDTH * 0.74
TORSO_ROUND = min(TORSO_WIDTH * 0.15, TORSO_HEIGHT * 0.18)
FRONT = -TORSO_DEPTH / 2  # front of the torso
NECK = 0.012  # from the torso to the head
HEAD_LOW = TORSO_TOP + NECK
HEAD_HEIGHT = HEAD_SIZE * 0.84
HEAD_DEPTH = HEAD_SIZE * 0.82
FACE = -HEAD_DEPTH / 2 - HEAD_SIZE * 0.03  # front of the visor, in the frame of the head
EYE_HEIGHT = HEAD_HEIGHT * 0.56
EYE_RADIUS = HEAD_SIZE * EYE_SIZE
PANEL_LOW = HIP + TORSO_HEIGHT * 0.36
PANEL_HIGH = HIP + TORSO_HEIGHT * 0.86
PANEL_HALF = TORSO_WIDTH * 0.34
PANEL_FRONT = FRONT - 0.003
SHOULDER_X = TORSO_WIDTH / 2 + ARM_THICKNESS * 0.75
SHOULDER_Z = TORSO_TOP - TORSO_ROUND * 0.5 - ARM_THICKNESS * 0.62
HAND_ROOM = HAND_SIZE * 1.3  # from the wrist to the tips of the fingers
LEAST_LIFT = math.degrees(math.acos(min(1.0, (SHOULDER_Z - HAND_ROOM) / ARM_LENGTH)))  # keeps hands off the floor
LEG_X = max(TORSO_WIDTH * 0.24, LEG_THICKNESS / 2 + 0.006)
FOOT_WIDTH = min(LEG_X * 1.88, LEG_THICKNESS * 1.7)

# Components
def head():
    """Rounded head, turned on its neck, with an ear on each side."""
    return [ACCENT, EYE_HEIGHT, HEAD_DEPTH, HEAD_HEIGHT, HEAD_LOW, HEAD_SIZE, HEAD_TURN, MAIN, METAL, SUNK]


def eyes():
    """Face: a dark visor with two glowing eyes in metal rims and a smile."""
    return [
        DARK,
        EYE_HEIGHT,
        EYE_RADIUS,
        FACE,
        GLOW,
        HEAD_HEIGHT,
        HEAD_LOW,
        HEAD_SIZE,
        HEAD_TURN,
        METAL,
        SUNK,
    ]


def antennas():
    """Antennas on top of the head, each a spring steel rod with a ball."""
    return [ACCENT, ANTENNAS, ANTENNA_LENGTH, HEAD_HEIGHT, HEAD_LOW, HEAD_SIZE, HEAD_TURN, METAL, SUNK]


def torso():
    """Rounded torso with a belt, and the neck on top."""
    return [
        ACCENT,
        DARK,
        HEAD_LOW,
        HEAD_SIZE,
        HIP,
        MAIN,
        SUNK,
        TORSO_DEPTH,
        TORSO_HEIGHT,
        TORSO_ROUND,
        TORSO_TOP,
        TORSO_WIDTH,
    ]


def chest():
    """Chest panel with a gauge, a loudspeaker and a row of buttons."""
    return [
        ACCENT,
        BUTTONS,
        CREAM,
        DARK,
        FRONT,
        MAIN,
        METAL,
        PANEL_FRONT,
        PANEL_HALF,
        PANEL_HIGH,
        PANEL_LOW,
        SUNK,
        TORSO_WIDTH,
    ]


def left_arm():
    """Left arm with shoulder, upper arm, elbow, forearm and hand."""
    return [
        ACCENT,
        ARM_LENGTH,
        ARM_THICKNESS,
        DARK,
        ELBOW,
        HAND_SIZE,
        LEAST_LIFT,
        LEFT_ARM,
        MAIN,
        METAL,
        SHOULDER_X,
        SHOULDER_Z,
        SUNK,
        TORSO_WIDTH,
    ]


def right_arm():
    """Right arm with shoulder, upper arm, elbow, forearm and hand."""
    return [
        ACCENT,
        ARM_LENGTH,
        ARM_THICKNESS,
        DARK,
        ELBOW,
        HAND_SIZE,
        LEAST_LIFT,
        MAIN,
        METAL,
        RIGHT_ARM,
        SHOULDER_X,
        SHOULDER_Z,
        SUNK,
        TORSO_WIDTH,
    ]


def legs():
    """Two bellows legs between the feet and the torso, with metal collars."""
    return [DARK, FOOT_HEIGHT, HIP, LEG_THICKNESS, LEG_X, METAL, SUNK]


def feet():
    """Two round-toed shoes on flat soles."""
    return [ACCENT, FOOT_HEIGHT, FOOT_LENGTH, FOOT_WIDTH, LEG_THICKNESS, LEG_X, MAIN]


def key():
    """Key with two round wings in the back, as on clockwork toys."""
    return [HIP, KEY, METAL, SUNK, TORSO_DEPTH, TORSO_HEIGHT, TORSO_WIDTH]
