package org.cos3d.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.scene.Vector;

/** One wish as it was said, before anybody looked what is there. */
sealed interface Clause {

  /** Make a thing: "a stool with three legs". */
  record Create(int count, String thing, List<Trait> traits, Optional<String> name)
      implements Clause {}

  /** Make things like this: "make the legs longer and red". */
  record Change(List<NounPhrase> targets, List<Trait> traits) implements Clause {}

  /** Set a property: "set the leg length to 50 cm". */
  record Set(Property property, Setting setting) implements Clause {}

  /** More or fewer: "add two slats". */
  record Count(NounPhrase thing, int by) implements Clause {}

  /** Add or remove what there is once or not at all: "add a cushion", "remove the back". */
  record Include(List<NounPhrase> things, boolean present) implements Clause {}

  /** Move by that much; the quantity of each step is metres, or a share of the thing's size. */
  record Move(List<NounPhrase> targets, List<Step> steps) implements Clause {}

  /** Lift or lower: an object moves, a part of a program gets higher. */
  record Raise(List<NounPhrase> targets, Amount amount) implements Clause {}

  /** One way of a move. */
  record Step(Vector direction, Quantity quantity) {}

  /** Move to a place in world space, metres. */
  record MoveTo(List<NounPhrase> targets, Vector place) implements Clause {}

  /** Turn about an axis through the thing, degrees. */
  record Rotate(List<NounPhrase> targets, String axis, double degrees) implements Clause {}

  /** Scale by a factor, along one axis ("x", "y", "z") or all (""). */
  record Scale(List<NounPhrase> targets, String axis, double factor) implements Clause {}

  /** An action with settings: bevel, subdivide, solidify, mirror, array. */
  record Modify(
      String action,
      List<NounPhrase> targets,
      Map<String, Quantity> settings,
      Map<String, String> words)
      implements Clause {}

  /** Copies, each so far from the one before. */
  record Duplicate(List<NounPhrase> targets, int count, Vector direction, Optional<Quantity> gap)
      implements Clause {}

  /** Another name. */
  record Rename(NounPhrase target, String name) implements Clause {}

  /** Seen or hidden. */
  record Show(List<NounPhrase> targets, boolean visible) implements Clause {}

  /** Onto the floor. */
  record Floor(List<NounPhrase> targets) implements Clause {}

  /** On top of another object. */
  record PutOn(List<NounPhrase> targets, NounPhrase reference) implements Clause {}

  /** In line with another object along an axis ("x", "y", "z"), or in the middle of it (""). */
  record Align(List<NounPhrase> targets, NounPhrase reference, String axis) implements Clause {}

  /** As it was in the beginning. */
  record Reset(Property property) implements Clause {}

  /** Take the last request back. */
  record Undo() implements Clause {}

  /** What can be said here. */
  record Help() implements Clause {}

  /** How large something is. */
  record Ask(Property property) implements Clause {}
}
