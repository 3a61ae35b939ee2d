package org.cos3d.scene;

/**
 * Where an object is and how large.
 *
 * @param id id of the object
 * @param location origin in world space, metres
 * @param rotation rotation in world space, Euler XYZ, radians
 * @param scale scale in world space, factors
 * @param boundsMin lowest corner in world space, metres
 * @param boundsMax highest corner in world space, metres
 */
public record Placement(
    String id,
    Vector location,
    Vector rotation,
    Vector scale,
    Vector boundsMin,
    Vector boundsMax) {}
