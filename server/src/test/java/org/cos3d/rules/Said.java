package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cos3d.program.Value;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;
import org.cos3d.scene.Vector;

/** Readings as short lines of text, for comparing with what is expected. */
final class Said {
  private Said() {}

  static List<String> of(Reading reading, Scene scene) {
    return switch (reading) {
      case Reading.Understood(List<Wish> wishes, String _) ->
          wishes.stream().flatMap(wish -> of(wish, scene).stream()).toList();
      case Reading.NotUnderstood _ -> List.of("not understood");
      case Reading.Refused _ -> List.of("refused");
      case Reading.Answer _ -> List.of("answer");
    };
  }

  private static List<String> of(Wish wish, Scene scene) {
    return switch (wish) {
      case Wish.MakeAsset make ->
          List.of(
              "make "
                  + make.demonstration().name()
                  + settings(make.parameters())
                  + make.name().map(n -> " named " + n).orElse(""));
      case Wish.SetParameters set ->
          set.changes().stream()
              .map(c -> name(scene, set.assetId()) + " " + c.parameter() + " " + text(c.after()))
              .toList();
      case Wish.Act act ->
          List.of(
              act.action()
                  + " "
                  + String.join("+", objects(scene, act.objectIds()))
                  + settings(act.settings())
                  + act.referenceId()
                      .map(id -> " by " + scene.objects().get(id).name())
                      .orElse(""));
      case Wish.DuplicateAsset copy ->
          List.of(
              "copy asset "
                  + name(scene, copy.assetId())
                  + " "
                  + copy.count()
                  + " "
                  + vector(copy.offset()));
      case Wish.RemoveAsset gone -> List.of("remove asset " + name(scene, gone.assetId()));
      case Wish.RenameAsset named ->
          List.of("name asset " + name(scene, named.assetId()) + " " + named.name());
      case Wish.RemoveComponent gone ->
          List.of("remove component " + name(scene, gone.assetId()) + "/" + gone.component());
      case Wish.UndoLast _ -> List.of("undo");
    };
  }

  private static List<String> objects(Scene scene, List<String> ids) {
    List<String> names =
        new ArrayList<>(
            ids.stream().map(id -> scene.objects().get(id)).map(SceneObject::name).toList());
    return names.size() > 4 ? List.of(names.size() + " objects") : names;
  }

  private static String name(Scene scene, String asset) {
    return scene.assets().get(asset).name();
  }

  private static String settings(Map<String, Value> settings) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(settings)
        .forEach((name, value) -> text.append(' ').append(name).append('=').append(text(value)));
    return text.toString();
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Real real -> number(real.number());
      case Value.Whole whole -> Long.toString(whole.number());
      case Value.Color color ->
          number(color.red()) + "/" + number(color.green()) + "/" + number(color.blue());
      case Value.Switch onOff -> onOff.on() ? "on" : "off";
      case Value.Words words -> words.text();
    };
  }

  private static String vector(Vector vector) {
    return number(vector.x()) + "," + number(vector.y()) + "," + number(vector.z());
  }

  private static String number(double number) {
    String text = String.format(Locale.ROOT, "%.4f", number);
    text = text.replaceAll("0+$", "").replaceAll("[.]$", "");
    return text.equals("-0") ? "0" : text;
  }
}
