"""Dining chair with a slatted, curved back."""
import math


# Parameters
LEG_LENGTH = 0.43  # m, 0.20 to 0.90: length of the legs, from the floor to the underside of the seat
LEG_THICKNESS = 0.042  # m, 0.02 to 0.07: thickness of the legs at the top
LEG_TAPER = 0.62  # ratio, 0.3 to 1.0: taper of the legs: thickness at the foot compared with the top
LEG_SPLAY = 4.0  # deg, 0 to 10: splay of the legs: how far they lean outward
SEAT_WIDTH = 0.46  # m, 0.30 to 0.80: width of the seat
SEAT_DEPTH = 0.43  # m, 0.30 to 0.70: depth of the seat, from front to back
SEAT_THICKNESS = 0.028  # m, 0.012 to 0.08: thickness of the seat board
BACK_HEIGHT = 0.44  # m, 0.15 to 0.90: height of the back above the seat
BACK_TILT = 11.0  # deg, 0 to 25: tilt of the back: how far it leans backward
BACK_CURVE = 0.028  # m, 0.0 to 0.06: curve of the back: how deep it is hollowed across
SLATS = 5  # count, 1 to 12: number of slats in the back
SLAT_WIDTH = 0.5  # ratio, 0.2 to 0.85: width of each slat compared with the room it has
STRETCHERS = True  # switch: stretchers (bars) between the legs
CUSHION = True  # switch: cushion (pad) on the seat
WOOD = (0.36, 0.175, 0.075)  # color: all wooden parts
FABRIC = (0.10, 0.19, 0.20)  # color: fabric of the cushion

# Measures
SEAT_TOP = LEG_LENGTH + SEAT_THICKNESS
BACK_TOP = SEAT_TOP + BACK_HEIGHT
LEAN = math.tan(math.radians(LEG_SPLAY))
NARROWING = 0.12  # the back edge of the seat is shorter than the front edge by this share
LEG_X = SEAT_WIDTH / 2 - LEG_THICKNESS / 2 - 0.018  # of the front legs at the seat; the rear ones stand closer
LEG_Y = SEAT_DEPTH / 2 - LEG_THICKNESS / 2 - 0.022
DISH = min(0.008, SEAT_THICKNESS * 0.25)  # how deep the seat is hollowed
APRON_HEIGHT = min(0.058, LEG_LENGTH * 0.25)
APRON_THICKNESS = min(0.02, LEG_THICKNESS * 0.45)
STRETCHER_HEIGHT = LEG_LENGTH * 0.36
STRETCHER_RADIUS = LEG_THICKNESS * LEG_TAPER**0.5 * 0.24
POST_WIDTH = min(0.036, LEG_THICKNESS * 0.85, SEAT_WIDTH * 0.08)
POST_DEPTH = POST_WIDTH * 0.8
POST_X = SEAT_WIDTH / 2 * (1 - NARROWING) - POST_WIDTH / 2 - 0.014
BACK_Y = SEAT_DEPTH / 2 - POST_DEPTH / 2 - 0.012
CREST_HEIGHT = min(0.085, BACK_HEIGHT * 0.24)
CREST_BOTTOM = BACK_TOP - CREST_HEIGHT
CREST_THICKNESS = POST_DEPTH * 0.8 + 0.004  # the posts end inside the crest rail
RAIL_HEIGHT = min(0.036, BACK_HEIGHT * 0.14)
RAIL_BOTTOM = SEAT_TOP + BACK_HEIGHT * 0.17
RAIL_THICKNESS = POST_DEPTH * 0.7
SLAT_ROOM = (2 * POST_X - POST_WIDTH) / SLATS
SLAT_BREADTH = SLAT_ROOM * SLAT_WIDTH
SLAT_THICKNESS = min(0.010, RAIL_THICKNESS * 0.5)
TENON = RAIL_HEIGHT / 3  # how deep slats and posts are let into the rails
PEG_RADIUS = min(0.0045, APRON_HEIGHT * 0.1, LEG_THICKNESS * 0.14)
PEG_WOOD = (WOOD[0] * 0.4, WOOD[1] * 0.4, WOOD[2] * 0.4)
CUSHION_HEIGHT = 0.048

# Components
def legs():
    """Four tapered legs, from the floor to the underside of the seat, leaning outward."""
    return [LEAN, LEG_LENGTH, LEG_TAPER, LEG_THICKNESS, LEG_X, LEG_Y, NARROWING, SEAT_DEPTH, WOOD]


def aprons():
    """Four boards under the seat, which join the legs."""
    return [APRON_HEIGHT, APRON_THICKNESS, LEAN, LEG_LENGTH, LEG_X, LEG_Y, NARROWING, SEAT_DEPTH, WOOD]


def pegs():
    """Dark pegs which lock the joints of legs and aprons, seen from front and back."""
    return [
        APRON_HEIGHT,
        LEAN,
        LEG_LENGTH,
        LEG_TAPER,
        LEG_THICKNESS,
        LEG_X,
        LEG_Y,
        NARROWING,
        PEG_RADIUS,
        PEG_WOOD,
        SEAT_DEPTH,
    ]


def stretchers():
    """Round bars between the legs: one on each side, and one which joins these two."""
    return [
        LEAN,
        LEG_LENGTH,
        LEG_X,
        LEG_Y,
        NARROWING,
        SEAT_DEPTH,
        STRETCHERS,
        STRETCHER_HEIGHT,
        STRETCHER_RADIUS,
        WOOD,
    ]


def seat():
    """Seat board with rounded edges and a shallow hollow, resting on the legs and aprons."""
    return [DISH, LEG_LENGTH, NARROWING, SEAT_DEPTH, SEAT_THICKNESS, SEAT_TOP, SEAT_WIDTH, WOOD]


def cushion():
    """Soft pad lying in the hollow of the seat, with a seam around its middle."""
    return [
        CUSHION,
        CUSHION_HEIGHT,
        DISH,
        FABRIC,
        NARROWING,
        SEAT_DEPTH,
        SEAT_THICKNESS,
        SEAT_TOP,
        SEAT_WIDTH,
    ]


def posts():
    """Two uprights of the back, from the seat into the crest rail, thinner towards the top."""
    return [
        BACK_CURVE,
        BACK_HEIGHT,
        BACK_TILT,
        BACK_Y,
        CREST_BOTTOM,
        CREST_HEIGHT,
        POST_DEPTH,
        POST_WIDTH,
        POST_X,
        SEAT_TOP,
        WOOD,
    ]


def rails():
    """Arched crest rail on the posts, and a lower rail between them."""
    return [
        BACK_CURVE,
        BACK_HEIGHT,
        BACK_TILT,
        BACK_Y,
        CREST_BOTTOM,
        CREST_HEIGHT,
        CREST_THICKNESS,
        POST_WIDTH,
        POST_X,
        RAIL_BOTTOM,
        RAIL_HEIGHT,
        RAIL_THICKNESS,
        SEAT_TOP,
        WOOD,
    ]


def slats():
    """Upright slats, let into the two rails and curved like the back."""
    return [
        BACK_CURVE,
        BACK_HEIGHT,
        BACK_TILT,
        BACK_Y,
        CREST_BOTTOM,
        POST_X,
        RAIL_BOTTOM,
        RAIL_HEIGHT,
        SEAT_TOP,
        SLATS,
        SLAT_BREADTH,
        SLAT_ROOM,
        SLAT_THICKNESS,
        TENON,
        WOOD,
    ]
