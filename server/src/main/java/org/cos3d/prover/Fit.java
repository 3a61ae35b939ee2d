package org.cos3d.prover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * Pictures that a program's parameters are to be fitted to, once all of it has run well.
 *
 * @param pictures the pictures
 * @param parameters names of the parameters that may move; empty for all that are numbers with a
 *     range
 * @param sizes sizes of the whole that are known
 * @param seconds the longest it may take, seconds
 */
public record Fit(
    List<Shot> pictures, List<String> parameters, List<KnownSize> sizes, double seconds) {

  /** Pictures that can be fitted to at once. */
  public static final int MOST_PICTURES = 8;

  public Fit {
    if (pictures.isEmpty() || pictures.size() > MOST_PICTURES) {
      throw new IllegalArgumentException("fitting needs 1 to %d pictures".formatted(MOST_PICTURES));
    }
    pictures = List.copyOf(pictures);
    parameters = List.copyOf(parameters);
    sizes = List.copyOf(sizes);
  }

  /** Lets a digest take all that sets fittings apart. */
  void digestedBy(MessageDigest digest) {
    for (Shot shot : pictures) {
      digest.update(shot.image());
      digest.update(shot.mask());
      String camera =
          "%s %s %s %s %d %d\u0000"
              .formatted(
                  shot.azimuth(),
                  shot.elevation(),
                  shot.fieldOfView(),
                  shot.doubt(),
                  shot.image().length,
                  shot.mask().length);
      digest.update(camera.getBytes(StandardCharsets.UTF_8));
    }
    String rest = "%s\u0000%s\u0000%s".formatted(parameters, sizes, seconds);
    digest.update(rest.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A picture, and from where it was taken as far as that is known; where exactly the camera looks
   * is found out.
   *
   * @param image PNG or JPEG
   * @param mask PNG or JPEG in which the thing is white; no bytes for none
   * @param azimuth degrees to the right of the front
   * @param elevation degrees above the floor
   * @param fieldOfView degrees across the longer side
   * @param doubt about how far each angle is off, degrees; 0 where they are known
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and nobody changes pictures
  public record Shot(
      byte[] image,
      byte[] mask,
      double azimuth,
      double elevation,
      double fieldOfView,
      double doubt) {}

  /**
   * A size of the whole.
   *
   * @param axis "X", "Y" or "Z"
   * @param metres how long it is
   */
  public record KnownSize(String axis, double metres) {}

  /** Told how far a fitting is. */
  @FunctionalInterface
  public interface OnProgress {

    /** Whoever asked does not listen. */
    OnProgress NOBODY = (share, overlap) -> {};

    /**
     * How far it is.
     *
     * @param share share of its time that is gone, 0 to 1
     * @param overlap mean overlap of the outlines at best so far, 0 to 1
     */
    void told(double share, double overlap);
  }
}
