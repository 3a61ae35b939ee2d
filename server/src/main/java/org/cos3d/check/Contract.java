package org.cos3d.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cos3d.program.Component;
import org.cos3d.program.Parameter;
import org.cos3d.program.Program;
import org.cos3d.program.Syntax;

/** Whether a program keeps to the form of programs where it claims to, and knows its own names. */
final class Contract {

  private static final Pattern ANNOUNCED =
      Pattern.compile("(?im)^#[#=*\\-\\s:]*parameters[#=*\\-\\s:]*$");

  private final Program program;
  private final Syntax module;
  private final Mentions mentions;
  private final Reports reports;
  private final String source;

  Contract(Program program, Syntax module, Mentions mentions, Reports reports) {
    this.mentions = mentions;
    this.program = program;
    this.module = module;
    this.reports = reports;
    this.source = program.text();
  }

  void check() {
    program.unreadableLines().forEach(this::unreadable);
    program.components().forEach(this::returns);
    if (ANNOUNCED.matcher(source).find()) {
      program.parameters().forEach(this::parameter);
    }
    if (program.unreadableLines().isEmpty()) {
      names();
    }
  }

  private void unreadable(int line) {
    module
        .walk()
        .filter(node -> (node.is("ERROR") || node.missing()) && node.line() == line)
        .findFirst()
        .ifPresent(node ->
            reports.add(Problem.error(node, Family.SYNTAX, name("syntax"), "this is not Python")));
  }

  private static org.cos3d.notes.Pattern name(String name) {
    return new org.cos3d.notes.Pattern(org.cos3d.notes.Pattern.Form.ID, "", name);
  }

  private void returns(Component component) {
    Optional<Syntax> function =
        module.children().stream()
            .filter(node -> node.is("function_definition"))
            .filter(node ->
                node.child("name")
                    .filter(one -> one.text(source).equals(component.name()))
                    .isPresent())
            .findFirst();
    if (function.flatMap(one -> one.child("body")).filter(body -> !givesValue(body)).isPresent()) {
      reports.add(
          Problem.warning(
              function.get().child("name").orElse(function.get()),
              Family.RETURN,
              name(component.name()),
              component
                  .argument()
                  .map(object -> component.name() + " returns nothing; it should return " + object)
                  .orElse(
                      component.name()
                          + " returns nothing; it should return the list of objects it made")));
    }
  }

  private static boolean givesValue(Syntax node) {
    if (node.is("return_statement")) {
      return !node.namedChildren().isEmpty();
    }
    return node.is("yield")
        || (!node.type().endsWith("_definition")
            && !node.is("lambda")
            && node.children().stream().anyMatch(Contract::givesValue));
  }

  private void parameter(Parameter parameter) {
    if (mentions.of(parameter.name()).size() == 1) {
      tell(parameter, "nothing depends on the parameter " + parameter.name());
    }
    if (parameter.unit().isNumber() && parameter.range().isEmpty()) {
      tell(
          parameter,
          "the parameter %s has no range, so it makes no slider: write one behind it, as in"
                  .formatted(parameter.name())
              + " \"# m, 0.1 to 2.0: what it means\"");
    }
  }

  private void tell(Parameter parameter, String text) {
    mentions.of(parameter.name()).stream()
        .findFirst()
        .ifPresent(node -> reports.add(Problem.warning(node, Family.PARAMETER, name(text), text)));
  }

  /** Names that are read and that nothing gives a value to. */
  private void names() {
    boolean open =
        source.contains("import *")
            || source.contains("NameError")
            || source.contains("globals(")
            || source.contains("exec(");
    if (open) {
      return;
    }
    Set<String> unbound = program.unboundNames();
    for (String unknown : unbound) {
      if (!PythonNames.has(unknown)) {
        mentions.of(unknown).stream()
            .filter(node -> !node.field().equals("attribute") && !node.field().equals("name"))
            .findFirst()
            .ifPresent(node ->
                reports.add(
                    Problem.error(
                        node,
                        Family.NAME,
                        name(unknown),
                        "nothing gives a value to the name " + unknown,
                        program.names())));
      }
    }
  }
}
