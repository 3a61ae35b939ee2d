"""Picture frame with a mat, a paper landscape and a stand behind it."""
import math


# Parameters
WIDTH = 0.36  # m, 0.14 to 1.20: width of the frame
HEIGHT = 0.30  # m, 0.14 to 1.20: height of the frame
FRAME_WIDTH = 0.034  # m, 0.014 to 0.09: width of the frame's moulding (border)
FRAME_DEPTH = 0.026  # m, 0.018 to 0.05: depth (thickness) of the frame
MAT_WIDTH = 0.034  # m, 0.008 to 0.10: width of the mat (mount) around the picture
PICTURE = "hills"  # choice, "hills" or "circles": what the picture shows
LAYERS = 4  # count, 1 to 6: number of hills (or circles) in the picture
SUN_HEIGHT = 0.62  # ratio, 0.3 to 0.85: height of the sun in the picture
STAND = True  # switch: stand (easel) behind the frame; without it the frame hangs or leans
TILT = 9.0  # deg, 0 to 20: tilt: how far the frame leans back on its stand
RING = True  # switch: ring on the back to hang it by
FRAME_COLOR = (0.075, 0.042, 0.026)  # color: wood of the frame
GILT = (0.72, 0.50, 0.19)  # color: gilded inner edge of the frame
MAT_COLOR = (0.80, 0.77, 0.69)  # color: mat
SKY = (0.80, 0.56, 0.38)  # color: sky (ground of the picture)
SUN = (0.83, 0.27, 0.10)  # color: sun
HILLS = (0.03, 0.11, 0.13)  # color: nearest hill (or innermost circle)

# Measures
FACE = min(FRAME_WIDTH, 0.22 * min(WIDTH, HEIGHT))  # width of the moulding that fits
MAT = min(MAT_WIDTH, 0.25 * (min(WIDTH, HEIGHT) - 2 * FACE))  # visible width of the mat that fits
OPENING_WIDTH = WIDTH - 2 * FACE
OPENING_HEIGHT = HEIGHT - 2 * FACE
WINDOW_WIDTH = OPENING_WIDTH - 2 * MAT
WINDOW_HEIGHT = OPENING_HEIGHT - 2 * MAT
LEAN = math.radians(TILT) if STAND else 0.0
LIP = 0.004  # how far board, picture and mat are let into the frame
BOARD_BACK = 0.001  # planes from the back of the frame (0) to its front (FRAME_DEPTH)
BOARD_FRONT = 0.005
PICTURE_FRONT = 0.0065
LAYER = 0.0005  # thickness of each paper layer
MAT_BACK = PICTURE_FRONT + LAYER * (LAYERS + 1)
MAT_FRONT = MAT_BACK + 0.0025
SIGHT = max(MAT_FRONT + 0.002, FRAME_DEPTH * 0.5)  # height of the inner edge of the frame
SIDE = FRAME_DEPTH * 0.6  # height of its outer edge
HINGE = HEIGHT * 0.7  # of the stand, from the lower edge of the frame
STAND_WIDTH = OPENING_WIDTH * 0.2
STAND_THICKNESS = 0.004

# Components
def frame():
    """Moulding with a rounded back, a hollow and an inner edge, mitred at the corners."""
    return [FACE, FRAME_COLOR, FRAME_DEPTH, GILT, HEIGHT, LEAN, RING, SIDE, SIGHT, WIDTH]


def slip():
    """Gilded bead around the opening, between frame and mat."""
    return [FACE, GILT, HEIGHT, LEAN, MAT_BACK, OPENING_HEIGHT, OPENING_WIDTH, RING, SIGHT]


def mat():
    """Mat with a bevelled window, over the picture."""
    return [
        FACE,
        GILT,
        HEIGHT,
        LEAN,
        LIP,
        MAT,
        MAT_BACK,
        MAT_COLOR,
        MAT_FRONT,
        RING,
        WINDOW_HEIGHT,
        WINDOW_WIDTH,
    ]


def backing():
    """Board which closes the frame behind, and the ground of the picture on it."""
    return [BOARD_BACK, BOARD_FRONT, HEIGHT, LEAN, LIP, OPENING_HEIGHT, OPENING_WIDTH, PICTURE_FRONT, SKY]


def sun():
    """Paper sun in the sky, or the outermost circle."""
    return [
        BOARD_FRONT,
        HEIGHT,
        LAYER,
        LEAN,
        MAT,
        PICTURE,
        PICTURE_FRONT,
        SUN,
        SUN_HEIGHT,
        WINDOW_HEIGHT,
        WINDOW_WIDTH,
    ]


def hills():
    """Paper hills, the nearest in front and darkest; or circles within each other."""
    return [
        BOARD_FRONT,
        FACE,
        GILT,
        HEIGHT,
        HILLS,
        LAYER,
        LAYERS,
        LEAN,
        MAT,
        PICTURE,
        PICTURE_FRONT,
        RING,
        SKY,
        SUN_HEIGHT,
        WINDOW_HEIGHT,
        WINDOW_WIDTH,
    ]


def ring():
    """Metal ring on a plate, in the middle of the upper edge behind, to hang the frame by."""
    return [FACE, GILT, HEIGHT, LEAN, RING]


def stand():
    """Board hinged to the backing, from there to the floor behind the frame."""
    return [BOARD_BACK, GILT, HINGE, LEAN, STAND, STAND_THICKNESS, STAND_WIDTH]
