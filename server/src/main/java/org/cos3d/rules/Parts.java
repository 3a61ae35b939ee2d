package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstrations;
import org.cos3d.scene.Scene;
import org.cos3d.scene.SceneObject;

/** Matches words with the names of assets, components and objects. */
final class Parts {
  private static final Pattern DOCSTRING_HEAD_ENDS =
      Pattern.compile(
          "[,:;.(]|\\b(?:which|that|from|on|in|of|under|between|with|lying|resting|round|around|along|at|let|set|to|where|so|by|for|and|as)\\b");

  private static final Predicate<String> IS_NUMBER = Pattern.compile("\\d+").asMatchPredicate();

  private final Scene scene;
  private final Lexicon lexicon;
  private final Demonstrations demonstrations;

  Parts(Scene scene, Lexicon lexicon, Demonstrations demonstrations) {
    this.scene = scene;
    this.lexicon = lexicon;
    this.demonstrations = demonstrations;
  }

  /** The component whose whole name the words are. */
  Optional<Component> componentOfThatName(AssetView view, List<String> words) {
    return view.program().components().stream()
        .filter(component -> Words.stems(component.name()).equals(words))
        .findFirst();
  }

  /**
   * The component that the words name: by its name, by a part of it, by a synonym, or by its
   * docstring's first words.
   */
  Optional<Component> component(AssetView view, List<String> words) {
    List<Component> all = view.program().components();
    return only(all, words, component -> Words.stems(component.name()), true)
        .or(() -> only(all, words, component -> Words.stems(component.name()), false))
        .or(() -> described(all, words));
  }

  private Optional<Component> only(
      List<Component> all,
      List<String> words,
      Function<Component, List<String>> name,
      boolean wholly) {
    List<Component> found =
        all.stream()
            .filter(component -> name.apply(component).size() == words.size() || !wholly)
            .filter(component -> words.stream().allMatch(word -> says(name.apply(component), word)))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /**
   * The component whose docstring begins with these words, its name helping; the last of them is
   * what it is.
   */
  private Optional<Component> described(List<Component> all, List<String> words) {
    List<Component> found =
        all.stream()
            .filter(component -> {
              List<String> head = docstringHead(component.docstring());
              List<String> name = Words.stems(component.name());
              return !head.isEmpty()
                  && lexicon.synonyms(head.getLast()).contains(words.getLast())
                  && words.stream().allMatch(word -> says(head, word) || says(name, word));
            })
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private boolean says(List<String> name, String word) {
    Set<String> same = lexicon.synonyms(word);
    return name.stream().anyMatch(same::contains);
  }

  private static List<String> docstringHead(String docstring) {
    return Words.stems(DOCSTRING_HEAD_ENDS.split(docstring.toLowerCase(Locale.ROOT), 2)[0]);
  }

  /** The asset's objects of that name, whatever number Blender gave them. */
  Optional<List<SceneObject>> objects(AssetView view, List<String> words) {
    List<SceneObject> found =
        view.asset().map(scene::objectsOf).orElse(List.of()).stream()
            .filter(object ->
                !object.component().isEmpty() && withoutNumber(object.name()).equals(words))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static List<String> withoutNumber(String name) {
    return Words.stems(name).stream().filter(word -> !IS_NUMBER.test(word)).toList();
  }

  /**
   * True where the words are the asset's name, its program's title, or another word for what it is.
   */
  boolean isCalled(AssetView view, List<String> words) {
    List<String> title = Words.stems(view.program().title());
    boolean byTitle =
        !title.isEmpty() && (title.equals(words) || List.of(title.getLast()).equals(words));
    return byTitle
        || withoutNumber(view.name()).equals(words)
        || Words.stems(view.name()).equals(words)
        || kinds(words).stream()
            .flatMap(kind -> demonstrations.named(kind).stream())
            .anyMatch(one -> one.contents().title().equals(view.program().title()));
  }

  /** The ready-made things that the words call. */
  private List<String> kinds(List<String> words) {
    String phrase = String.join(" ", words);
    List<String> found = new ArrayList<>();
    for (String spoken : List.of(phrase, phrase + "s")) {
      List<String> cut = List.of(spoken.split(" "));
      lexicon.senses(Kind.ASSET, cut).forEach(sense -> found.add(sense.attribute(0)));
    }
    return found;
  }

  /**
   * Objects that no program made, by name or kind: one, several for a plural, or those of them that
   * are selected.
   */
  List<SceneObject> plainObjects(NounPhrase phrase) {
    List<SceneObject> plain =
        scene.objects().values().stream().filter(object -> !object.isOfAsset()).toList();
    boolean numbered = phrase.words().stream().anyMatch(IS_NUMBER);
    List<SceneObject> found =
        plain.stream()
            .filter(object ->
                (numbered ? Words.stems(object.name()) : withoutNumber(object.name()))
                    .equals(phrase.words()))
            .toList();
    if (found.isEmpty()) {
      found = plain.stream().filter(object -> isOfKind(object, phrase.words())).toList();
    }
    if (found.isEmpty()) {
      found =
          plain.stream()
              .filter(object -> withoutNumber(object.name()).containsAll(phrase.words()))
              .toList();
    }
    Set<String> ids = Set.copyOf(scene.selection().objectIds());
    List<SceneObject> selected = found.stream().filter(one -> ids.contains(one.id())).toList();
    List<SceneObject> meant = selected.isEmpty() ? found : selected;
    if (meant.size() > 1 && !isPlural(phrase)) {
      List<String> names = meant.stream().map(SceneObject::name).limit(6).toList();
      throw NotClear.unclear(
          List.of(phrase.spoken()),
          names,
          "There is more than one: "
              + Words.listed(names, "or")
              + ". Select the one you mean, or say its name in quotes.");
    }
    return meant;
  }

  /** True where other objects have the same name but for a number. */
  boolean hasSiblings(SceneObject object) {
    List<String> base = withoutNumber(object.name());
    return scene.objects().values().stream()
            .filter(other ->
                other.isOfAsset() == object.isOfAsset()
                    && other.component().isEmpty() == object.component().isEmpty())
            .filter(other -> withoutNumber(other.name()).equals(base))
            .count()
        > 1;
  }

  private boolean isOfKind(SceneObject object, List<String> words) {
    return lexicon.senses(Kind.KIND, words).stream()
        .anyMatch(sense -> sense.attribute(0).equals(object.type()));
  }

  static boolean isPlural(NounPhrase phrase) {
    return Words.isPlural(phrase.spoken());
  }
}
