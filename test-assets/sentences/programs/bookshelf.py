"""Bookshelf with a boarded back, a cornice and books."""
import math


# Parameters
HEIGHT = 1.72  # m, 0.90 to 2.40: height of the bookshelf
WIDTH = 0.86  # m, 0.45 to 1.60: width of the bookshelf
DEPTH = 0.29  # m, 0.20 to 0.45: depth of the bookshelf, from front to back
SHELVES = 4  # count, 1 to 8: number of shelves (boards) between the bottom and the top
BOARD_THICKNESS = 0.024  # m, 0.014 to 0.036: thickness of sides and shelves
PLINTH_HEIGHT = 0.085  # m, 0.04 to 0.18: height of the plinth (base) under the lowest shelf
CORNICE = 0.03  # m, 0.008 to 0.05: how far the cornice (moulding on top) stands out
BACK_BOARDS = 8  # count, 3 to 16: number of boards in the back
BOOKS = True  # switch: books on the shelves
FULLNESS = 0.7  # ratio, 0.2 to 0.95: how full the shelves are with books
ARRANGEMENT = 12  # count, 1 to 40: arrangement of the books (each number another one)
ORNAMENTS = True  # switch: ornaments (vases) where there is room
WOOD = (0.37, 0.195, 0.088)  # color: wood of sides, shelves, plinth and cornice
BACK = (0.165, 0.215, 0.20)  # color: paint on the boards of the back
CLAY = (0.66, 0.56, 0.43)  # color: glaze of the ornaments

# Measures
CORNICE_HEIGHT = CORNICE + 0.02
TOP = HEIGHT - CORNICE_HEIGHT  # upper face of the top board, where the cornice begins
INNER_WIDTH = WIDTH - 2 * BOARD_THICKNESS
GROOVE = BOARD_THICKNESS * 0.3  # how deep the shelves are let into the sides
BACK_THICKNESS = 0.012
BACK_FACE = DEPTH / 2 - 0.008 - BACK_THICKNESS  # front of the back, which lies in a rebate
LOWEST = PLINTH_HEIGHT + BOARD_THICKNESS  # upper face of the bottom board
BAY = (TOP - BOARD_THICKNESS - LOWEST - SHELVES * BOARD_THICKNESS) / (SHELVES + 1)  # clear height between boards
SHELF_FRONT = -DEPTH / 2 + 0.006
TALLEST = min(BAY * 0.9, 0.30)  # of the books
DEEPEST = min(0.2, BACK_FACE - SHELF_FRONT - 0.03)
CLOTHS = (
    (0.23, 0.04, 0.035),
    (0.035, 0.09, 0.15),
    (0.07, 0.13, 0.075),
    (0.55, 0.40, 0.20),
    (0.62, 0.55, 0.43),
    (0.30, 0.10, 0.03),
    (0.06, 0.055, 0.06),
)
PAPER = (0.80, 0.74, 0.60)
GILT = (0.75, 0.53, 0.20)
PAPER_SLOT, GILT_SLOT = len(CLOTHS), len(CLOTHS) + 1  # among the materials of the books

# Components
def sides():
    """The two sides, from the floor to the cornice, their front edges rounded."""
    return [DEPTH, INNER_WIDTH, TOP, WIDTH, WOOD]


def shelves():
    """Bottom board, shelves and top board, let into the sides."""
    return [BACK_FACE, BAY, BOARD_THICKNESS, GROOVE, INNER_WIDTH, LOWEST, SHELF_FRONT, SHELVES, WOOD]


def back():
    """Painted boards side by side, in a rebate behind the shelves."""
    return [BACK, BACK_BOARDS, BACK_FACE, BACK_THICKNESS, GROOVE, INNER_WIDTH, PLINTH_HEIGHT, TOP]


def plinth():
    """Base board between the sides under the lowest shelf, with an arch cut out of it."""
    return [GROOVE, INNER_WIDTH, PLINTH_HEIGHT, SHELF_FRONT, WOOD]


def cornice():
    """Crown moulding around the front and the ends of the top, mitred at the corners."""
    return [CORNICE, DEPTH, HEIGHT, INNER_WIDTH, TOP, WIDTH, WOOD]


def books():
    """Hardbacks with cloth covers; the last of a row may lean against its neighbour."""
    return [
        ARRANGEMENT,
        BAY,
        BOARD_THICKNESS,
        BOOKS,
        CLOTHS,
        DEEPEST,
        DEPTH,
        FULLNESS,
        GILT,
        GILT_SLOT,
        INNER_WIDTH,
        LOWEST,
        PAPER,
        PAPER_SLOT,
        SHELF_FRONT,
        SHELVES,
        TALLEST,
        TOP,
        WIDTH,
        WOOD,
    ]


def ornaments():
    """Glazed vases in the bays where the books leave room."""
    return [
        ARRANGEMENT,
        BACK_FACE,
        BAY,
        BOARD_THICKNESS,
        BOOKS,
        CLAY,
        CLOTHS,
        DEEPEST,
        DEPTH,
        FULLNESS,
        GILT,
        GILT_SLOT,
        INNER_WIDTH,
        LOWEST,
        ORNAMENTS,
        PAPER,
        PAPER_SLOT,
        SHELF_FRONT,
        SHELVES,
        TALLEST,
        TOP,
        WIDTH,
        WOOD,
    ]
