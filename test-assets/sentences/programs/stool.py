"""Stool with a round seat, splayed legs and a foot ring."""
import math


# Parameters
SEAT_HEIGHT = 0.46  # m, 0.30 to 0.85: height of the stool, from the floor to the top of the seat
SEAT_WIDTH = 0.34  # m, 0.24 to 0.50: width (diameter) of the round seat
SEAT_THICKNESS = 0.036  # m, 0.018 to 0.07: thickness of the seat
SEAT_HOLLOW = 0.008  # m, 0.0 to 0.012: how deep the seat is hollowed in the middle
LEGS = 3  # count, 3 to 6: number of legs
LEG_THICKNESS = 0.038  # m, 0.02 to 0.055: thickness of the legs
LEG_TAPER = 0.6  # ratio, 0.35 to 1.0: taper of the legs: thickness at the foot compared with the top
LEG_SPLAY = 10.0  # deg, 0 to 18: splay of the legs: how far they lean outward
DIP = 0.24  # ratio, 0.0 to 0.6: painted part of the legs, from the floor up
RING = True  # switch: foot ring (footrest) around the legs
RING_HEIGHT = 0.4  # ratio, 0.2 to 0.75: height of the foot ring compared with the legs
RING_THICKNESS = 0.012  # m, 0.006 to 0.016: thickness of the foot ring
WOOD = (0.55, 0.33, 0.155)  # color: all wooden parts
PAINT = (0.78, 0.72, 0.60)  # color: paint on the feet
METAL = (0.05, 0.052, 0.055)  # color: metal of the foot ring

# Measures
SEAT_RADIUS = SEAT_WIDTH / 2
LEG_TOP = SEAT_HEIGHT - SEAT_THICKNESS  # underside of the seat
LEG_CIRCLE = SEAT_RADIUS * 0.94 - LEG_THICKNESS * 0.75  # where the middles of the legs meet the seat
LEAN = math.tan(math.radians(LEG_SPLAY))
SOCKET = SEAT_THICKNESS * 0.5  # how deep the legs are let into the seat
RING_LEVEL = LEG_TOP * RING_HEIGHT
DIP_LEVEL = LEG_TOP * DIP
HOLLOW = min(SEAT_HOLLOW, SEAT_THICKNESS * 0.35)
WEDGE_WOOD = (WOOD[0] * 0.35, WOOD[1] * 0.35, WOOD[2] * 0.35)

# Components
def seat():
    """Round seat with a soft edge and a shallow hollow, on the legs."""
    return [HOLLOW, LEG_TOP, SEAT_HEIGHT, SEAT_RADIUS, SEAT_THICKNESS, WOOD]


def legs():
    """Turned legs, from the floor into the seat; their feet are dipped in paint."""
    return [
        DIP,
        DIP_LEVEL,
        LEAN,
        LEGS,
        LEG_CIRCLE,
        LEG_TAPER,
        LEG_THICKNESS,
        LEG_TOP,
        METAL,
        PAINT,
        RING,
        RING_LEVEL,
        RING_THICKNESS,
        SOCKET,
        WOOD,
    ]


def wedges():
    """Ends of the legs, seen in the seat, each split by a dark wedge."""
    return [
        HOLLOW,
        LEAN,
        LEGS,
        LEG_CIRCLE,
        LEG_THICKNESS,
        LEG_TOP,
        SEAT_HEIGHT,
        SEAT_RADIUS,
        SOCKET,
        WEDGE_WOOD,
        WOOD,
    ]


def ring():
    """Metal ring which runs through all legs and carries the feet."""
    return [LEAN, LEGS, LEG_CIRCLE, LEG_TOP, METAL, RING, RING_LEVEL, RING_THICKNESS]


def collars():
    """Metal collars where the foot ring meets the legs."""
    return [
        LEAN,
        LEGS,
        LEG_CIRCLE,
        LEG_TAPER,
        LEG_THICKNESS,
        LEG_TOP,
        METAL,
        RING,
        RING_LEVEL,
        RING_THICKNESS,
    ]
