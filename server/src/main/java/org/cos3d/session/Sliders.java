package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Value;
import org.cos3d.rules.Reading;
import org.cos3d.rules.Wish;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;

/** Reads parameters that were set by hand. */
final class Sliders {

  /** The patch words what changes by itself. */
  private static final String SAYS_ITSELF = "";

  private Sliders() {}

  static Reading read(HostMessage.Adjustment adjustment, Scene scene) {
    Optional<Asset> asset = scene.asset(adjustment.asset());
    if (asset.isEmpty()) {
      return new Reading.Refused("The asset is no longer in the scene: select it anew.");
    }
    Program program = Programs.read(asset.get().programText());
    List<Wish.Change> changes = new ArrayList<>();
    for (Map.Entry<String, String> set : adjustment.literals().entrySet()) {
      Optional<Parameter> parameter = program.parameter(set.getKey());
      Optional<Value> value = literal(set.getValue());
      if (parameter.isEmpty()) {
        return new Reading.Refused(
            "%s has no parameter %s any more: select it anew."
                .formatted(asset.get().name(), set.getKey()));
      }
      if (value.isEmpty()) {
        return new Reading.Refused(
            "%s is no value for %s.".formatted(set.getValue(), set.getKey()));
      }
      changes.add(
          new Wish.Change(
              set.getKey(), parameter.get().value(), fitting(value.get(), parameter.get())));
    }
    return changes.isEmpty()
        ? new Reading.Refused("No parameter was changed.")
        : new Reading.Understood(
            List.of(new Wish.SetParameters(asset.get().id(), changes)), SAYS_ITSELF);
  }

  /** The value of a plain Python literal; nothing else is read, and nothing is run. */
  static Optional<Value> literal(String text) {
    return text.contains("\n")
        ? Optional.empty()
        : Programs.read("VALUE = " + text).parameter("VALUE").map(Parameter::value);
  }

  /** Blender's sliders hold single-precision numbers, which may lie a hair beyond the end. */
  static Value fitting(Value value, Parameter parameter) {
    Value nearest = parameter.clamp(value);
    boolean hair =
        value.isNumber()
            && nearest.isNumber()
            && Math.abs(value.asNumber() - nearest.asNumber())
                <= 1e-5 * Math.max(1, Math.abs(nearest.asNumber()));
    return hair ? nearest : value;
  }
}
