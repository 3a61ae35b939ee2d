package org.cos3d.session;

import java.util.List;
import org.cos3d.rules.Reading;
import org.cos3d.rules.Situation;
import org.cos3d.rules.Wish;
import org.cos3d.scene.Scene;

/** Finds out what is meant: words go to the rules, sliders are wishes already. */
final class Interpreter {

  private static final String NO_MODEL =
      " No language model is set up, so only ordinary wishes are understood:"
          + " ask \"what can I do here\" for those.";

  private final Tools tools;
  private final History history;
  private final boolean modelHelps;

  /**
   * An interpreter.
   *
   * @param modelHelps whether a model takes what the rules do not understand
   */
  Interpreter(Tools tools, History history, boolean modelHelps) {
    this.tools = tools;
    this.history = history;
    this.modelHelps = modelHelps;
  }

  /** What is meant, in this scene. */
  Reading read(HostMessage.Request asked, Scene scene, boolean sceneIsWhole) {
    if (!sceneIsWhole) {
      return new Reading.Refused("The scene is still being read: ask again in a moment.");
    }
    return switch (asked) {
      case HostMessage.Adjustment adjustment -> Sliders.read(adjustment, scene);
      case HostMessage.Instruction instruction -> words(instruction, scene);
    };
  }

  private Reading words(HostMessage.Instruction instruction, Scene scene) {
    if (instruction.text().isBlank()) {
      return new Reading.Refused("Nothing was asked: write what you want, then ask.");
    }
    if (!instruction.images().isEmpty()) {
      if (modelHelps) {
        return new Reading.NotUnderstood(List.of(), List.of(), "Pictures need a language model.");
      }
      return new Reading.Refused(
          "Pictures need a language model, and none is set up: say it in words alone.");
    }
    Reading reading =
        tools.rules().read(instruction.text(), new Situation(scene, tools.demonstrations()));
    return switch (reading) {
      case Reading.NotUnderstood not when modelHelps -> not;
      case Reading.NotUnderstood not ->
          new Reading.NotUnderstood(not.words(), not.close(), not.message() + NO_MODEL);
      case Reading.Understood understood -> withUndoneTitle(understood);
      case Reading.Refused _, Reading.Answer _ -> reading;
    };
  }

  /** The artist reads which request is taken back. */
  private Reading withUndoneTitle(Reading.Understood understood) {
    if (!understood.wishes().equals(List.of(new Wish.UndoLast()))) {
      return understood;
    }
    return history
        .last()
        .map(last ->
            new Reading.Understood(understood.wishes(), "Took back: \"" + last.title() + "\"."))
        .orElse(understood);
  }
}
