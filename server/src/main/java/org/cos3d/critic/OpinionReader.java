package org.cos3d.critic;

import static org.cos3d.prompt.Form.may;
import static org.cos3d.prompt.Form.needs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cos3d.critic.Opinion.Finding;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/** Reads the answers to {@code prompts/critic/critic.md}. */
final class OpinionReader {

  /** Most characters of what is wrong with one item. */
  private static final int LONGEST = 400;

  private static final Form ITEM =
      Form.of(
          needs("item", Plain.NUMBER),
          needs("ok", Plain.TRUTH),
          may("component", Plain.TEXT),
          may("wrong", Plain.TEXT));

  static final Form FORM = Form.of(needs("items", new Form.Many(ITEM)));

  private OpinionReader() {}

  /**
   * Reads an answer.
   *
   * @param items how many items the checklist has; each has to be answered once
   * @param components names that a finding may name
   */
  static List<Finding> read(String answer, int items, Set<String> components) throws Malformed {
    List<Finding> findings = new ArrayList<>();
    Set<Integer> answered = new HashSet<>();
    for (Fields one : Fields.of(answer, FORM).objects("items")) {
      double number = one.number("item");
      if (number != Math.rint(number) || number < 1 || number > items) {
        throw one.wrong("item", "the number of an item, 1 to " + items);
      }
      if (!answered.add((int) number)) {
        throw new Malformed("item %d is answered twice".formatted((int) number));
      }
      if (!one.truth("ok")) {
        findings.add(finding(one, components));
      }
    }
    for (int item = 1; item <= items; item++) {
      if (!answered.contains(item)) {
        throw new Malformed("item %d of the checklist has no answer".formatted(item));
      }
    }
    return findings;
  }

  private static Finding finding(Fields one, Set<String> components) throws Malformed {
    String component = one.optionalText("component").orElse("");
    if (!component.isEmpty() && !components.contains(component)) {
      throw one.wrong("component", "one of %s, or \"\"".formatted(String.join(", ", components)));
    }
    String wrong = one.text("wrong").strip();
    if (wrong.isEmpty() || wrong.contains("\n") || wrong.length() > LONGEST) {
      throw one.wrong("wrong", "one line that says what is wrong");
    }
    return new Finding(component, wrong);
  }
}
