package org.cos3d.check;

/**
 * What belongs to one program while it is checked.
 *
 * @param routines its functions and classes
 * @param additions names it may give to things of Blender
 * @param situation in which modes it can be
 */
record Setting(
    Joins joins, Mentions mentions, Routines routines, Additions additions, Situation situation) {}
