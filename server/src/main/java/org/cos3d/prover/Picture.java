package org.cos3d.prover;

import java.util.Arrays;

/**
 * A picture of what a job made.
 *
 * @param view the view that was asked for
 * @param png the picture
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Picture(String view, byte[] png) {

  public Picture {
    png = png.clone();
  }

  /** The picture as PNG. */
  @Override
  public byte[] png() {
    return png.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture picture
        && view.equals(picture.view)
        && Arrays.equals(png, picture.png);
  }

  @Override
  public int hashCode() {
    return 31 * view.hashCode() + Arrays.hashCode(png);
  }
}
