package org.cos3d.component;

import static org.cos3d.prompt.Form.may;
import static org.cos3d.prompt.Form.needs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.blueprint.Entries;
import org.cos3d.blueprint.Numbers;
import org.cos3d.program.Revision;
import org.cos3d.program.Value;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/** Reads the answers to {@code prompts/component/editor.md}. */
final class EditReader {

  /** What an answer says, before it meets the program. */
  sealed interface Said {
    record Changes(Revision revision, Entries entries, String say) implements Said {}

    record Needs(List<String> components) implements Said {}

    record Other(Edit edit) implements Said {}
  }

  private static final Form REPLACEMENT =
      Form.of(needs("component", Plain.TEXT), needs("find", Plain.TEXT), needs("by", Plain.TEXT));

  /** Changes, or one of the answers in place of them. */
  static final Form FORM =
      Form.of(
          may("set", new Form.Named(Plain.VALUE)),
          may("new_parameters", new Form.Many(Numbers.PARAMETER)),
          may("new_measures", new Form.Many(Numbers.MEASURE)),
          may("components", new Form.Named(Plain.TEXT)),
          may("replace", new Form.Many(REPLACEMENT)),
          may("remove", Plain.TEXTS),
          may("entries", new Form.Many(Entries.PART)),
          may("relations", new Form.Many(Entries.RELATION)),
          may("say", Plain.TEXT),
          may("need", Plain.TEXTS),
          may("ask", Plain.TEXT),
          may("choices", Plain.TEXTS),
          may("answer", Plain.TEXT),
          may("new_asset", Plain.TRUTH),
          may("cannot", Plain.TEXT));

  private EditReader() {}

  static Said read(String answer) throws Malformed {
    Fields fields = Fields.of(answer, FORM);
    if (fields.has("need")) {
      return new Said.Needs(fields.texts("need"));
    }
    if (fields.has("ask")) {
      return new Said.Other(new Edit.AskedBack(fields.text("ask"), fields.texts("choices")));
    }
    if (fields.has("answer")) {
      return new Said.Other(new Edit.Answered(fields.text("answer")));
    }
    if (fields.has("cannot")) {
      return new Said.Other(new Edit.Declined(fields.text("cannot")));
    }
    if (fields.has("new_asset") && fields.truth("new_asset")) {
      return new Said.Other(new Edit.AnotherAsset());
    }
    Revision revision =
        new Revision(
            settings(fields.object("set")),
            Numbers.parameters(fields.objects("new_parameters")),
            Numbers.measures(fields.objects("new_measures")),
            components(fields.object("components")),
            replacements(fields.objects("replace")),
            fields.texts("remove"));
    Entries entries = Entries.read(fields.objects("entries"), fields.objects("relations"));
    if (revision.isEmpty()) {
      throw new Malformed("it changes nothing, and does not say why");
    }
    return new Said.Changes(revision, entries, fields.optionalText("say").orElse(""));
  }

  private static Map<String, Value> settings(Fields set) throws Malformed {
    Map<String, Value> settings = new LinkedHashMap<>();
    for (String name : set.names()) {
      settings.put(name, Numbers.value(set, name));
    }
    return settings;
  }

  private static Map<String, String> components(Fields many) throws Malformed {
    Map<String, String> components = new LinkedHashMap<>();
    for (String name : many.names()) {
      components.put(name, many.text(name));
    }
    return components;
  }

  private static List<Revision.Replacement> replacements(List<Fields> many) throws Malformed {
    List<Revision.Replacement> replacements = new ArrayList<>();
    for (Fields one : many) {
      replacements.add(
          new Revision.Replacement(one.text("component"), one.text("find"), one.text("by")));
    }
    return replacements;
  }
}
