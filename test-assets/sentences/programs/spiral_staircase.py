"""Spiral staircase with wooden steps around an iron column."""

import math

# Parameters
STEPS = 13  # count, 5 to 28: number of steps below the landing
STEP_HEIGHT = 0.19  # m, 0.14 to 0.24: height from one step to the next; higher makes the stairs steeper
STEP_TURN = 26  # deg, 16 to 36: turn from one step to the next
STEP_WIDTH = 0.85  # m, 0.6 to 1.4: width of the stairs, from the column to the outer ends of the steps
STEP_THICKNESS = 0.045  # m, 0.025 to 0.07: thickness of the wooden steps
COLUMN_DIAMETER = 0.13  # m, 0.08 to 0.3: thickness of the column in the middle
RAILING_HEIGHT = 0.95  # m, 0.6 to 1.2: height of the railing above the steps
HANDRAIL_THICKNESS = 0.05  # m, 0.03 to 0.08: thickness of the handrail
BALUSTERS_PER_STEP = 2  # count, 1 to 3: number of balusters (bars of the railing) on each step
LANDING_TURN = 80  # deg, 50 to 120: size of the landing at the top
CLOCKWISE = False  # switch: the stairs climb clockwise as seen from above
KNOBS = True  # switch: a round knob on each baluster
WOOD = (0.46, 0.23, 0.095)  # color: steps, landing and handrail
METAL = (0.03, 0.033, 0.04)  # color: column, brackets and balusters
ACCENT = (0.62, 0.4, 0.12)  # color: brass knobs and caps

# Measures
SINK = 0.006
SIDE = -1 if CLOCKWISE else 1
TURN = math.radians(STEP_TURN)
START = math.pi if CLOCKWISE else 0.0
COLUMN_RADIUS = COLUMN_DIAMETER / 2
COLLAR_RADIUS = COLUMN_RADIUS + 0.014
OUTER_RADIUS = COLUMN_RADIUS + STEP_WIDTH
NOSING = 0.035 / OUTER_RADIUS
BRACKET_DEPTH = min(0.09, 0.6 * (STEP_HEIGHT - STEP_THICKNESS))
LANDING_TOP = (STEPS + 1) * STEP_HEIGHT
LANDING_START = STEPS * TURN
LANDING_END = LANDING_START + math.radians(LANDING_TURN)
COLUMN_TOP = LANDING_TOP + RAILING_HEIGHT
HANDRAIL_RADIUS = HANDRAIL_THICKNESS / 2
BALUSTER_RADIUS = 0.0085
POST_RADIUS = max(0.026, HANDRAIL_RADIUS * 0.85)
RAILING_RADIUS = OUTER_RADIUS - POST_RADIUS - 0.02
POST_TURN = (POST_RADIUS + 0.012) / RAILING_RADIUS
RAILING_START = -NOSING - POST_TURN
RAILING_END = LANDING_END - POST_TURN

# Components
def column():
    """Iron column on a round base plate, with a brass cap above the landing."""
    return [ACCENT, COLUMN_RADIUS, COLUMN_TOP, METAL, SIDE, SINK, START]


def steps():
    """Wooden steps with rounded edges, each let into its collar and overhanging the one below."""
    return [
        COLLAR_RADIUS,
        NOSING,
        OUTER_RADIUS,
        SIDE,
        SINK,
        START,
        STEPS,
        STEP_HEIGHT,
        STEP_THICKNESS,
        TURN,
        WOOD,
    ]


def brackets():
    """An iron collar around the column with a tapered bracket under each step."""
    return [
        BRACKET_DEPTH,
        COLLAR_RADIUS,
        COLUMN_RADIUS,
        METAL,
        NOSING,
        SIDE,
        SINK,
        START,
        STEPS,
        STEP_HEIGHT,
        STEP_THICKNESS,
        STEP_WIDTH,
        TURN,
    ]


def landing():
    """Landing at the top, a wooden platform on brackets of its own."""
    return [
        BRACKET_DEPTH,
        COLLAR_RADIUS,
        COLUMN_RADIUS,
        LANDING_END,
        LANDING_START,
        LANDING_TOP,
        LANDING_TURN,
        METAL,
        NOSING,
        OUTER_RADIUS,
        SIDE,
        SINK,
        START,
        STEPS,
        STEP_HEIGHT,
        STEP_THICKNESS,
        STEP_WIDTH,
        TURN,
        WOOD,
    ]


def balusters():
    """Balusters from the steps and the landing up into the handrail."""
    return [
        ACCENT,
        BALUSTERS_PER_STEP,
        BALUSTER_RADIUS,
        KNOBS,
        LANDING_START,
        LANDING_TOP,
        METAL,
        NOSING,
        POST_TURN,
        RAILING_END,
        RAILING_HEIGHT,
        RAILING_RADIUS,
        SIDE,
        SINK,
        START,
        STEPS,
        STEP_HEIGHT,
        TURN,
    ]


def newel_posts():
    """Posts at both ends of the railing, on the floor and on the landing, with brass balls."""
    return [
        ACCENT,
        HANDRAIL_RADIUS,
        LANDING_START,
        LANDING_TOP,
        METAL,
        POST_RADIUS,
        RAILING_END,
        RAILING_HEIGHT,
        RAILING_RADIUS,
        RAILING_START,
        SIDE,
        SINK,
        START,
        STEP_HEIGHT,
        TURN,
    ]


def handrail():
    """Wooden handrail which winds up from post to post."""
    return [
        HANDRAIL_RADIUS,
        LANDING_START,
        RAILING_END,
        RAILING_HEIGHT,
        RAILING_RADIUS,
        RAILING_START,
        SIDE,
        START,
        STEP_HEIGHT,
        TURN,
        WOOD,
    ]
