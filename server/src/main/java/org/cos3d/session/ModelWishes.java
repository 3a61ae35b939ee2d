package org.cos3d.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cos3d.patch.Spot;
import org.cos3d.patch.Spot.Where;
import org.cos3d.program.Component;
import org.cos3d.scene.Asset;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;

/**
 * Tells what kind of wish it is that the rules do not understand, by its words and by what is
 * selected. Where words leave it open the editor's model decides: it may answer that another thing
 * is to be made.
 */
final class ModelWishes {

  /** More at once would cost more than an artist expects of one sentence. */
  private static final int MOST_AT_ONCE = 5;

  private static final Pattern ALL =
      Pattern.compile("\\b(all|every|each|both|them|these|those|everything)\\b");

  private static final String MAKING =
      "^(?:please |could you |can you |i want |i would like |i need |now |then )*"
          + "(?:to )?(?:make|create|build|add|put|place|set|stand|model|generate|give me|hang|i want|i need)?\\s*"
          + "(?:me |us )?(?:a|an|another|some|one|two|three)\\s";

  private static final Pattern MAKES = Pattern.compile(MAKING);

  /** What stands by itself, rather than being part of something: asked for with these verbs. */
  private static final Pattern MAKES_ANEW =
      Pattern.compile(
          "^(?:please |could you |can you |now |then )*(?:make|create|build|model|generate|give)\\s(?:me |us )?(?:a|an|another|some|one)\\s");

  private static final Pattern POINTS =
      Pattern.compile("\\b(it|its|this|that|the|them|these|those)\\b");

  private static final Map<String, Where> WORDS =
      Map.ofEntries(
          Map.entry("on top of", Where.ON),
          Map.entry("on", Where.ON),
          Map.entry("onto", Where.ON),
          Map.entry("upon", Where.ON),
          Map.entry("under", Where.UNDER),
          Map.entry("underneath", Where.UNDER),
          Map.entry("below", Where.UNDER),
          Map.entry("beside", Where.RIGHT),
          Map.entry("next to", Where.RIGHT),
          Map.entry("near", Where.RIGHT),
          Map.entry("to the right of", Where.RIGHT),
          Map.entry("right of", Where.RIGHT),
          Map.entry("to the left of", Where.LEFT),
          Map.entry("left of", Where.LEFT),
          Map.entry("in front of", Where.FRONT),
          Map.entry("behind", Where.BEHIND));

  private static final Pattern RELATION =
      Pattern.compile(
          "\\s(on top of|onto|upon|on|underneath|under|below|beside|next to|near|to the right of|right of|to the left of|left of|in front of|behind)\\s"
              + "(it|this|that|these|those|the|my)(?:\\s([\\p{L}\\p{N} ._-]+))?$");

  private ModelWishes() {}

  /** What kind of wish it is. */
  static ModelWish read(String text, Scene scene) {
    String words =
        text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("[.!?]+$", "");
    Optional<Meant> meant = Meant.in(scene);
    if (ALL.matcher(words).find()) {
      List<Meant> several = Meant.allIn(scene);
      if (several.size() > MOST_AT_ONCE) {
        return new ModelWish.TooMuch(
            "%d things are selected, and at most %d are changed at once: select fewer, then ask again."
                .formatted(several.size(), MOST_AT_ONCE));
      }
      if (several.size() > 1) {
        return new ModelWish.EditAll(several);
      }
    }
    if (MAKES.matcher(words).find()) {
      Optional<Spot> spot = spot(words, meant, scene);
      if (spot.isPresent()) {
        return new ModelWish.Assemble(spot.get());
      }
    }
    boolean anew = MAKES_ANEW.matcher(words).find() && !POINTS.matcher(words).find();
    return meant.isPresent() && !anew ? new ModelWish.Edit(meant.get()) : new ModelWish.Create();
  }

  /**
   * Where the last words of the sentence put it, if that is beside a thing and not a part of one.
   */
  private static Optional<Spot> spot(String words, Optional<Meant> meant, Scene scene) {
    Matcher relation = RELATION.matcher(words);
    if (!relation.find()) {
      return Optional.empty();
    }
    Where where = WORDS.getOrDefault(relation.group(1), Where.ON);
    String name = Optional.ofNullable(relation.group(3)).orElse("").strip();
    boolean byName = List.of("the", "my").contains(relation.group(2));
    if (!name.isEmpty() && isPart(name, meant)) {
      return Optional.empty();
    }
    return (byName ? named(name, scene) : meant.map(one -> objectsOf(one, scene)))
        .flatMap(objects -> Spot.at(where, objects.name(), objects.all()));
  }

  /** A thing of the scene with all its objects. */
  private record Thing(String name, List<SceneObject> all) {}

  private static Thing objectsOf(Meant meant, Scene scene) {
    return switch (meant) {
      case Meant.OfAsset(Asset asset) -> new Thing(asset.name(), scene.objectsOf(asset));
      case Meant.OfObject(SceneObject object) -> new Thing(object.name(), List.of(object));
    };
  }

  /** What carries this name, selected things first. */
  private static Optional<Thing> named(String name, Scene scene) {
    List<Thing> things = new ArrayList<>();
    Stream.concat(scene.selected().stream(), scene.objects().values().stream())
        .flatMap(object -> {
          Optional<Asset> asset = scene.asset(object.assetId());
          return asset.isPresent()
              ? Stream.of(new Thing(asset.get().name(), scene.objectsOf(asset.get())))
              : Meant.SHAPES.contains(object.type())
                  ? Stream.of(new Thing(object.name(), List.of(object)))
                  : Stream.empty();
        })
        .forEach(things::add);
    return things.stream().filter(thing -> isCalled(thing.name(), name)).findFirst();
  }

  private static boolean isCalled(String given, String spoken) {
    String plain = given.toLowerCase(Locale.ROOT).replaceAll("[._]?\\d*$", "").replace('_', ' ');
    return plain.equals(spoken) || plain.endsWith(" " + spoken) || spoken.endsWith(" " + plain);
  }

  /** Whether it is the name of a component of what is meant, so that the wish is about that. */
  private static boolean isPart(String name, Optional<Meant> meant) {
    return meant.stream()
        .flatMap(one -> one.program().components().stream())
        .map(Component::name)
        .anyMatch(component ->
            isCalled(component.replace('_', ' '), name)
                || isCalled(
                    component.replace('_', ' ').replaceAll("s$", ""), name.replaceAll("s$", "")));
  }
}
