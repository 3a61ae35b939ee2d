package org.cos3d.retrieval;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cos3d.retrieval.Item.Field;

/** Tells the traits of items for one question. */
final class Traits {

  /** Words with which somebody says what to do, not what a thing is. */
  private static final Set<String> DEEDS =
      Set.copyOf(
          Words.stems(
              "make add create put give set change move turn cut join delete remove select get find"
                  + " show hide render export import save load open apply copy duplicate split merge"
                  + " connect bend twist scale rotate fill extrude draw paint bake attach keep let"
                  + " stop start play assign convert list count flip mark clear align switch link"));

  private static final List<String> PREPOSITIONS =
      List.of(" of ", " on ", " in ", " for ", " from ");

  private final Question question;
  private final Map<String, Double> asked;
  private final double all;
  private final Set<String> head = new HashSet<>();
  private final Set<String> rest = new HashSet<>();
  private final boolean code;
  private final boolean deed;

  /**
   * Takes the question apart once more.
   *
   * @param asked what each of its words counts, by stem
   */
  Traits(Question question, Map<String, Double> asked) {
    this.question = question;
    this.asked = asked;
    this.all = Math.max(asked.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-9);
    this.code = !question.identifiers().isEmpty();
    List<String> stems = Words.stems(question.text());
    this.deed = !stems.isEmpty() && DEEDS.contains(stems.getFirst());
    String text = " " + question.text().toLowerCase(Locale.ROOT) + " ";
    int split = PREPOSITIONS.stream().mapToInt(text::indexOf).filter(at -> at > 0).min().orElse(-1);
    if (split > 0 && !deed) {
      head.addAll(Words.telling(text.substring(0, split)));
      rest.addAll(Words.telling(text.substring(split)));
    }
  }

  /** The traits of an item that fits so well by its words; what is absent is 0. */
  Map<Trait, Double> of(Item item, double fit) {
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    traits.put(Trait.FIT, Math.log(Math.max(fit, 1e-3)));
    addWords(item, traits);
    addKind(item, traits);
    int dot = item.id().lastIndexOf('.');
    String owner = item.id().substring(0, Math.max(dot, 0));
    flag(
        traits,
        Trait.OWNER_MEANT,
        question.paths().stream().anyMatch(path -> path.owners().contains(owner)));
    return traits;
  }

  private void addWords(Item item, Map<Trait, Double> traits) {
    Set<String> name = words(item, Field.NAME);
    Set<String> owner = words(item, Field.OWNER);
    Set<String> phrases = words(item, Field.LEXICON);
    Set<String> shown = words(item, Field.LABEL);
    shown.addAll(name);
    Set<String> named = new HashSet<>(shown);
    named.addAll(item.joined());
    double inName = 0;
    double inOwner = 0;
    double inAll = 0;
    for (Map.Entry<String, Double> word : asked.entrySet()) {
      double here = closest(word.getKey(), named);
      double there = closest(word.getKey(), owner);
      double said = closest(word.getKey(), phrases);
      inName += word.getValue() * here;
      inOwner += word.getValue() * Math.max(0, there - here);
      inAll += word.getValue() * Math.max(Math.max(here, there), said);
    }
    traits.put(Trait.ASKED_IN_NAME, inName / all);
    traits.put(Trait.ASKED_IN_OWNER, inOwner / all);
    traits.put(Trait.ASKED_IN_ALL, inAll / all);
    traits.put(Trait.NAME_SAID, name.stream().mapToDouble(question::closeness).average().orElse(0));
    traits.put(Trait.HEAD_IN_NAME, share(head, shown));
    traits.put(Trait.REST_IN_OWNER, share(rest, owner));
  }

  private void addKind(Item item, Map<Trait, Double> traits) {
    switch (item.kind()) {
      case "property" -> {
        flag(traits, Trait.PROPERTY, true);
        flag(traits, Trait.PROPERTY_FOR_DEED, deed);
      }
      case "operator" -> {
        flag(traits, Trait.OPERATOR, true);
        flag(traits, Trait.OPERATOR_FOR_CODE, code);
      }
      case NoteItems.KIND -> {
        flag(traits, Trait.NOTE, true);
        flag(traits, Trait.NOTE_FOR_CODE, code);
      }
      case "function" -> flag(traits, Trait.FUNCTION, true);
      case "node" -> flag(traits, Trait.NODE, true);
      case DemonstrationItems.KIND -> flag(traits, Trait.DEMONSTRATION, true);
      default -> {}
    }
    flag(traits, Trait.MATHS, item.id().startsWith("mathutils") || item.id().startsWith("math."));
    flag(
        traits,
        Trait.BMESH_SAID,
        item.id().startsWith("bmesh") && question.words().containsKey("bmesh"));
  }

  private static Set<String> words(Item item, Field field) {
    return new HashSet<>(item.fields().getOrDefault(field, List.of()));
  }

  private double share(Set<String> words, Set<String> standing) {
    return words.stream().mapToDouble(word -> closest(word, standing)).average().orElse(0);
  }

  /** How close what stands somewhere comes to a word of the question: 1 for the same, 0 for no. */
  private double closest(String word, Set<String> standing) {
    Question.Asked meant = question.words().get(word);
    if (meant == null) {
      return 0;
    }
    double closest = 0;
    for (Map.Entry<String, Float> meaning : meant.meanings().entrySet()) {
      if (meaning.getValue() > closest && standing.contains(meaning.getKey())) {
        closest = meaning.getValue();
      }
    }
    return closest;
  }

  private static void flag(Map<Trait, Double> traits, Trait trait, boolean set) {
    if (set) {
      traits.put(trait, 1.0);
    }
  }
}
