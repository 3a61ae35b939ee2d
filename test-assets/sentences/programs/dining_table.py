"""Dining table with a planked top, tapered legs and drawers."""
import math


# Parameters
HEIGHT = 0.75  # m, 0.45 to 1.10: height of the table, from the floor to the top
LENGTH = 1.60  # m, 0.90 to 3.00: length of the table top
WIDTH = 0.88  # m, 0.55 to 1.40: width of the table top, from front to back
TOP_THICKNESS = 0.032  # m, 0.018 to 0.06: thickness of the table top
OVERHANG = 0.055  # m, 0.01 to 0.15: how far the top stands out beyond the legs
CORNERS = 0.05  # m, 0.005 to 0.09: rounding of the corners of the top
PLANKS = 6  # count, 2 to 12: number of planks (boards) in the top
LEG_THICKNESS = 0.075  # m, 0.045 to 0.12: thickness of the legs at the top
LEG_TAPER = 0.5  # ratio, 0.3 to 1.0: taper of the legs: thickness at the foot compared with the top
APRON_HEIGHT = 0.105  # m, 0.06 to 0.16: height of the apron (frame) under the top
DRAWERS = 2  # count, 0 to 3: number of drawers in the front
KNOB_WIDTH = 0.028  # m, 0.016 to 0.04: width (diameter) of the drawer knobs
WOOD = (0.50, 0.285, 0.125)  # color: wood of the top
PAINT = (0.105, 0.165, 0.175)  # color: paint on legs, apron and drawers
METAL = (0.62, 0.43, 0.18)  # color: metal of the knobs

# Measures
TOP_BOTTOM = HEIGHT - TOP_THICKNESS  # underside of the top, where legs and apron end
APRON_BOTTOM = TOP_BOTTOM - APRON_HEIGHT
END_BOARD = 0.10  # width of the boards across the two ends of the top
PLANK_LENGTH = LENGTH - 2 * END_BOARD
PLANK_WIDTH = WIDTH / PLANKS
LEG_X = LENGTH / 2 - OVERHANG - LEG_THICKNESS / 2
LEG_Y = WIDTH / 2 - OVERHANG - LEG_THICKNESS / 2
APRON_THICKNESS = 0.022
SETBACK = LEG_THICKNESS * 0.14  # from the face of the legs to that of the apron
APRON_Y = LEG_Y + LEG_THICKNESS / 2 - SETBACK  # outer face of the long aprons
APRON_X = LEG_X + LEG_THICKNESS / 2 - SETBACK  # outer face of the short ones
TENON = LEG_THICKNESS * 0.3  # how deep the aprons are let into the legs
FRAME_LENGTH = 2 * LEG_X - LEG_THICKNESS  # between the legs
DRAWER_ROOM = FRAME_LENGTH / max(DRAWERS, 1)
DRAWER_LENGTH = min(DRAWER_ROOM * 0.82, 0.56)
DRAWER_HEIGHT = APRON_HEIGHT * 0.68
DRAWER_FACE = 0.006  # how far a drawer stands out from the apron
PEG_RADIUS = 0.005
PEG_WOOD = (WOOD[0] * 0.35, WOOD[1] * 0.35, WOOD[2] * 0.35)

# Components
def planks():
    """Planks along the table, with a fine groove between each two, resting on the frame."""
    return [HEIGHT, PLANKS, PLANK_LENGTH, PLANK_WIDTH, TOP_BOTTOM, WIDTH, WOOD]


def end_boards():
    """Two boards across the ends of the planks, with the rounded corners of the top."""
    return [CORNERS, END_BOARD, HEIGHT, PLANK_LENGTH, TOP_BOTTOM, WIDTH, WOOD]


def pegs():
    """Dark pegs in the end boards, which hold the planks."""
    return [END_BOARD, HEIGHT, PEG_RADIUS, PEG_WOOD, PLANKS, PLANK_LENGTH, PLANK_WIDTH, TOP_THICKNESS, WIDTH]


def legs():
    """Four square legs, tapered on their inner sides below the apron."""
    return [APRON_BOTTOM, LEG_TAPER, LEG_THICKNESS, LEG_X, LEG_Y, PAINT, TOP_BOTTOM]


def aprons():
    """Four boards between the legs, which carry the top."""
    return [
        APRON_BOTTOM,
        APRON_THICKNESS,
        APRON_X,
        APRON_Y,
        LEG_THICKNESS,
        LEG_X,
        LEG_Y,
        PAINT,
        TENON,
        TOP_BOTTOM,
    ]


def drawers():
    """Drawer fronts with a raised field, let into the front apron."""
    return [
        APRON_BOTTOM,
        APRON_HEIGHT,
        APRON_THICKNESS,
        APRON_Y,
        DRAWERS,
        DRAWER_FACE,
        DRAWER_HEIGHT,
        DRAWER_LENGTH,
        DRAWER_ROOM,
        PAINT,
    ]


def knobs():
    """Turned metal knobs in the middle of the drawers."""
    return [APRON_BOTTOM, APRON_HEIGHT, APRON_Y, DRAWERS, DRAWER_FACE, DRAWER_ROOM, KNOB_WIDTH, METAL]
