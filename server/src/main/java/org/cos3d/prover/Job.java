package org.cos3d.prover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program to prove.
 *
 * @param program text of the program
 * @param base a small .blend library with the data that edit components start from; empty for none
 * @param subjects names of the objects of the base that edit components take, by the name of their
 *     argument
 * @param components names of the components to run, in order; empty for all of the program
 * @param views views to draw: "three_quarter", "front", "side", "top", "back"
 * @param pictureSize width and height of a picture, pixels; 0 for the prover's own
 * @param limits what the job may use
 * @param fit pictures to fit its parameters to; empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Job(
    String program,
    byte[] base,
    Map<String, String> subjects,
    List<String> components,
    List<String> views,
    int pictureSize,
    Limits limits,
    Optional<Fit> fit) {

  /** Largest base, bytes. */
  public static final int LARGEST_BASE = 16 << 20;

  public Job {
    if (base.length > LARGEST_BASE) {
      throw new IllegalArgumentException(
          "the data to start from has %d MB, of %d at most"
              .formatted(base.length >> 20, LARGEST_BASE >> 20));
    }
    base = base.clone();
    subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    components = List.copyOf(components);
    views = List.copyOf(views);
  }

  /** A job without a fitting. */
  public Job(
      String program,
      byte[] base,
      Map<String, String> subjects,
      List<String> components,
      List<String> views,
      int pictureSize,
      Limits limits) {
    this(program, base, subjects, components, views, pictureSize, limits, Optional.empty());
  }

  /** All of a program, from nothing, without pictures. */
  public static Job of(String program, Limits limits) {
    return new Job(program, new byte[0], Map.of(), List.of(), List.of(), 0, limits);
  }

  /** The same for some components alone. */
  public Job only(List<String> some) {
    return new Job(program, base, subjects, some, views, pictureSize, limits, fit);
  }

  /** The same with its parameters fitted to pictures afterwards. */
  public Job fitted(Fit to) {
    return new Job(
        program, base, subjects, components, views, pictureSize, limits, Optional.of(to));
  }

  /** The same for edit components, from data to start with. */
  public Job from(byte[] data, Map<String, String> taken) {
    return new Job(program, data, taken, components, views, pictureSize, limits);
  }

  /** What it is known by: equal jobs have one digest. */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : List.of(program, subjects, components, views, pictureSize, limits)) {
        digest.update((part + "\u0000").getBytes(StandardCharsets.UTF_8));
      }
      fit.ifPresent(one -> one.digestedBy(digest));
      return HexFormat.of().formatHex(digest.digest(base));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The data that edit components start from. */
  @Override
  public byte[] base() {
    return base.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Job job
        && program.equals(job.program)
        && Arrays.equals(base, job.base)
        && subjects.equals(job.subjects)
        && components.equals(job.components)
        && views.equals(job.views)
        && pictureSize == job.pictureSize
        && limits.equals(job.limits)
        && fit.equals(job.fit);
  }

  @Override
  public int hashCode() {
    return 31 * program.hashCode() + components.hashCode();
  }
}
