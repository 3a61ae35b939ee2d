package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cos3d.program.Component;
import org.cos3d.program.Demonstration;
import org.cos3d.program.Parameter;
import org.cos3d.retrieval.Item.Field;

/** Makes items of demonstrations: one for each as a whole, one for each of its components. */
final class DemonstrationItems {

  /** People who look for the API want an example less often than the thing itself. */
  private static final float WORTH = 0.85f;

  /** A whole program is long; mostly one of its components is the example that is wanted. */
  private static final float WORTH_OF_WHOLE = 0.65f;

  static final String KIND = "demonstration";

  private final Lexicon lexicon;

  DemonstrationItems(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Told> of(Demonstration demonstration) {
    List<Told> told = new ArrayList<>();
    told.add(whole(demonstration));
    for (Component component : demonstration.program().components()) {
      told.add(component(demonstration, component));
    }
    return told;
  }

  private Told whole(Demonstration demonstration) {
    List<String> components =
        demonstration.program().components().stream().map(Component::name).toList();
    String id = KIND + ":" + demonstration.name();
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    fields.put(Field.NAME, Words.stems(demonstration.name()));
    fields.put(Field.LABEL, Words.stems(demonstration.title()));
    fields.put(Field.OWNER, Words.stems("demonstration example program ready made asset"));
    fields.put(Field.DOC, Words.stems(demonstration.program().docstring()));
    fields.put(Field.PARTS, Words.stems(String.join(" ", components)));
    return new Told(
        item(id, fields, WORTH_OF_WHOLE),
        "%s (a worked program). Components: %s. Parameters: %s"
            .formatted(
                demonstration.title(),
                String.join(", ", components),
                String.join(
                    ", ",
                    demonstration.program().parameters().stream().map(Parameter::name).toList())));
  }

  private Told component(Demonstration demonstration, Component component) {
    String id = "%s:%s/%s".formatted(KIND, demonstration.name(), component.name());
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    fields.put(Field.NAME, Words.stems(component.name()));
    fields.put(Field.OWNER, Words.stems("demonstration example " + demonstration.title()));
    fields.put(Field.DOC, Words.stems(component.docstring()));
    fields.put(Field.PARTS, Words.stems(String.join(" ", component.uses())));
    return new Told(item(id, fields, WORTH), code(demonstration, component));
  }

  /** The component itself: an example is worth more than what is said about it. */
  private static String code(Demonstration demonstration, Component component) {
    return demonstration
        .program()
        .text()
        .lines()
        .skip(component.startLine() - 1L)
        .limit(component.endLine() - component.startLine() + 1L)
        .reduce((first, second) -> first + "\n" + second)
        .orElse("");
  }

  private Item item(String id, Map<Field, List<String>> fields, float worth) {
    List<List<String>> phrases = lexicon.phrases(id).stream().map(Words::telling).toList();
    fields.put(Field.LEXICON, phrases.stream().flatMap(List::stream).toList());
    return new Item(id, KIND, List.of(id), fields, phrases, List.of(), worth, Set.of(), id);
  }
}
