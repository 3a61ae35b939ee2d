"""Tree with spreading roots, curved branches, apples and the leaves of the season."""

import math

# Parameters
TRUNK_HEIGHT = 1.3  # m, 1.0 to 4.0: height of the trunk, from the ground to the first branch
TRUNK_THICKNESS = 0.34  # m, 0.16 to 0.8: thickness of the trunk above the roots
LEAN = 4  # deg, 0 to 20: how far the trunk leans
ROOTS = 6  # count, 3 to 9: number of roots
ROOT_SPREAD = 1.1  # ratio, 0.3 to 2.0: how far the roots spread, compared with the trunk
CROWN_HEIGHT = 1.7  # m, 0.9 to 4.0: height of the crown above the first branch
BRANCHES = 10  # count, 3 to 12: number of branches
BRANCH_LENGTH = 1.7  # m, 0.7 to 3.0: length of the branches
BRANCH_ANGLE = 66  # deg, 30 to 80: how far the branches spread away from the trunk; more makes a wider crown
TWIGS = 3  # count, 1 to 4: number of twigs on each branch
CLUSTER_SIZE = 0.38  # m, 0.25 to 0.75: size of the clusters of leaves
LEAVES = 85  # count, 20 to 90: number of leaves on each cluster
LEAF_SIZE = 0.17  # m, 0.08 to 0.25: length of the leaves
APPLES = 30  # count, 0 to 80: number of apples, in summer and autumn
SEASON = "summer"  # choice, "spring", "summer", "autumn" or "winter": season of the leaves
SEED = 5  # count, 0 to 99: which tree of its kind this is
LEAF = (0.16, 0.36, 0.04)  # color: leaves in summer
APPLE = (0.62, 0.035, 0.02)  # color: apples
BARK = (0.16, 0.095, 0.055)  # color: trunk, branches and twigs

# Measures
HEIGHT = TRUNK_HEIGHT + CROWN_HEIGHT
TRUNK_RADIUS = TRUNK_THICKNESS / 2
FIRST_BRANCH = TRUNK_HEIGHT / HEIGHT
TWIG_RADIUS = 0.009
APPLE_RADIUS = 0.05

# Components
def trunk():
    """Trunk on spreading roots, leaning, with furrowed bark, up to the top of the crown."""
    return [BARK, HEIGHT, LEAN, ROOTS, ROOT_SPREAD, SEED, TRUNK_RADIUS, TRUNK_THICKNESS]


def branches():
    """Curved branches out of the trunk, tapering towards their ends."""
    return [
        BARK,
        BRANCHES,
        BRANCH_ANGLE,
        BRANCH_LENGTH,
        FIRST_BRANCH,
        HEIGHT,
        LEAN,
        SEED,
        TRUNK_RADIUS,
        TWIG_RADIUS,
    ]


def twigs():
    """Twigs on the branches; those of a branch are one object."""
    return [
        BARK,
        BRANCHES,
        BRANCH_ANGLE,
        BRANCH_LENGTH,
        FIRST_BRANCH,
        HEIGHT,
        LEAN,
        SEED,
        TRUNK_RADIUS,
        TWIGS,
        TWIG_RADIUS,
    ]


def leaves():
    """Clusters of leaves around the ends of trunk, branches and twigs; none in winter."""
    return [
        BRANCHES,
        BRANCH_ANGLE,
        BRANCH_LENGTH,
        CLUSTER_SIZE,
        FIRST_BRANCH,
        HEIGHT,
        LEAF,
        LEAF_SIZE,
        LEAN,
        LEAVES,
        SEASON,
        SEED,
        TRUNK_RADIUS,
        TWIGS,
    ]


def apples():
    """Apples which hang on the lower sides of the clusters of leaves, in summer and autumn."""
    return [
        APPLE,
        APPLES,
        APPLE_RADIUS,
        BRANCHES,
        BRANCH_ANGLE,
        BRANCH_LENGTH,
        CLUSTER_SIZE,
        FIRST_BRANCH,
        HEIGHT,
        LEAF_SIZE,
        LEAN,
        SEASON,
        SEED,
        TRUNK_RADIUS,
        TWIGS,
    ]
