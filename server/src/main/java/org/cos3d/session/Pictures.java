package org.cos3d.session;

import java.util.List;
import org.cos3d.model.Picture;

/** The artist's pictures as models take them. */
final class Pictures {

  private Pictures() {}

  static List<Picture> of(List<byte[]> images) {
    return images.stream().map(image -> new Picture(image, mediaType(image))).toList();
  }

  /** PNG and JPEG are all that hosts send. */
  private static String mediaType(byte[] image) {
    boolean jpeg = image.length > 1 && (image[0] & 0xFF) == 0xFF && (image[1] & 0xFF) == 0xD8;
    return jpeg ? "image/jpeg" : "image/png";
  }
}
