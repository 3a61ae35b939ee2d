package org.cos3d.model;

/**
 * A picture shown to a model.
 *
 * @param bytes the file
 * @param mediaType such as "image/png"
 */
@SuppressWarnings("ArrayRecordComponent") // it is handed on as it is, and never compared
public record Picture(byte[] bytes, String mediaType) {}
