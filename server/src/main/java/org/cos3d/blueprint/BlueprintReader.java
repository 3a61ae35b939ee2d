package org.cos3d.blueprint;

import static org.cos3d.prompt.Form.may;
import static org.cos3d.prompt.Form.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Box;
import org.cos3d.blueprint.Blueprint.Frame;
import org.cos3d.blueprint.Blueprint.Kind;
import org.cos3d.blueprint.Blueprint.Material;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.blueprint.Blueprint.View;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/** Reads the answers to {@code prompts/blueprint/planner.md}. */
final class BlueprintReader {

  private static final int MOST_COMPONENTS = 24;

  static final Form BOX = Form.of(needs("min", Plain.EXPRESSIONS), needs("max", Plain.EXPRESSIONS));

  static final Form FRAME =
      Form.of(
          needs("name", Plain.TEXT),
          needs("origin", Plain.EXPRESSIONS),
          needs("turn", Plain.EXPRESSIONS));

  private static final Form MATERIAL =
      Form.of(
          needs("name", Plain.TEXT),
          needs("color", Plain.TEXT),
          may("metallic", Plain.NUMBER),
          may("roughness", Plain.NUMBER));

  static final Form OBJECTS = Form.of(needs("name", Plain.TEXT), needs("count", Plain.EXPRESSION));

  private static final Form PART =
      Form.of(
          needs("name", Plain.TEXT),
          needs("doc", Plain.TEXT),
          may("kind", Plain.TEXT),
          needs("shape", Plain.TEXT),
          may("frame", Plain.TEXT),
          needs("box", new Form.One(BOX)),
          may("objects", new Form.Many(OBJECTS)),
          may("materials", Plain.TEXTS));

  static final Form RELATION =
      Form.of(
          needs("kind", new Form.Word(Arrays.stream(Kind.values()).map(Kind::word).toList())),
          needs("of", Plain.TEXT),
          may("to", Plain.TEXT),
          may("axis", new Form.Word(List.of("X", "Y", "Z", ""))),
          may("at", Plain.EXPRESSION),
          may("detail", Plain.TEXT));

  private static final Form VIEW =
      Form.of(
          needs("picture", Plain.NUMBER),
          may("azimuth", Plain.NUMBER),
          may("elevation", Plain.NUMBER),
          may("field_of_view", Plain.NUMBER));

  /** A blueprint, or one of the answers in place of it. */
  static final Form FORM =
      Form.of(
          may("title", Plain.TEXT),
          may("doc", Plain.TEXT),
          may("parameters", new Form.Many(Numbers.PARAMETER)),
          may("measures", new Form.Many(Numbers.MEASURE)),
          may("frames", new Form.Many(FRAME)),
          may("materials", new Form.Many(MATERIAL)),
          may("components", new Form.Many(PART)),
          may("relations", new Form.Many(RELATION)),
          may("views", new Form.Many(VIEW)),
          may("checks", new Form.Many(PropertyReader.FORM)),
          may("ask", Plain.TEXT),
          may("choices", Plain.TEXTS),
          may("edit", Plain.TEXT),
          may("answer", Plain.TEXT),
          may("cannot", Plain.TEXT));

  private BlueprintReader() {}

  static Blueprint read(Fields fields) throws Malformed {
    List<Part> parts = parts(fields.objects("components"));
    Blueprint read =
        new Blueprint(
            fields.text("title"),
            fields.text("doc"),
            Numbers.parameters(fields.objects("parameters")),
            Numbers.measures(fields.objects("measures")),
            frames(fields.objects("frames")),
            materials(fields.objects("materials")),
            parts,
            relations(fields.objects("relations")),
            views(fields.objects("views")),
            new PropertyReader(parts).read(fields.objects("checks")));
    check(read);
    return read;
  }

  private static void check(Blueprint read) throws Malformed {
    if (read.components().isEmpty() || read.components().size() > MOST_COMPONENTS) {
      throw new Malformed("it needs 1 to %d components".formatted(MOST_COMPONENTS));
    }
    Set<String> names = new HashSet<>();
    for (Part part : read.components()) {
      if (!part.name().matches("[a-z][a-z0-9_]*") || !names.add(part.name())) {
        throw new Malformed(
            "\"%s\" is no name for a component: each has its own, in snake_case"
                .formatted(part.name()));
      }
      check(read, part);
    }
    for (Relation relation : read.relations()) {
      check(names, relation);
    }
  }

  private static void check(Blueprint read, Part part) throws Malformed {
    if (!part.frame().isEmpty()
        && read.frames().stream().noneMatch(frame -> frame.name().equals(part.frame()))) {
      throw new Malformed(
          "%s is told in a frame \"%s\", which there is none of"
              .formatted(part.name(), part.frame()));
    }
    for (String material : part.materials()) {
      if (read.materials().stream().noneMatch(one -> one.name().equals(material))) {
        throw new Malformed(
            "%s has a material \"%s\", which \"materials\" does not list"
                .formatted(part.name(), material));
      }
    }
  }

  static void check(Set<String> names, Relation relation) throws Malformed {
    boolean known = names.contains(relation.to()) || relation.to().equals(Blueprint.GROUND);
    if (!names.contains(relation.of()) || !known) {
      throw new Malformed(
          "a relation is between \"%s\" and \"%s\"; there are only the components and \"ground\""
              .formatted(relation.of(), relation.to()));
    }
    boolean alone = relation.of().equals(relation.to());
    if (alone && relation.kind() != Kind.SYMMETRIC && relation.kind() != Kind.REPEATED) {
      throw new Malformed(
          "%s %s needs a partner: \"to\"".formatted(relation.of(), relation.kind().word()));
    }
    if (relation.axis().isEmpty() && relation.kind().needsAxis()) {
      throw new Malformed(
          "%s %s needs an axis: \"X\", \"Y\" or \"Z\""
              .formatted(relation.of(), relation.kind().word()));
    }
  }

  static List<Frame> frames(List<Fields> many) throws Malformed {
    List<Frame> frames = new ArrayList<>();
    for (Fields one : many) {
      frames.add(new Frame(one.text("name"), three(one, "origin"), three(one, "turn")));
    }
    return frames;
  }

  private static List<Material> materials(List<Fields> many) throws Malformed {
    List<Material> materials = new ArrayList<>();
    for (Fields one : many) {
      materials.add(
          new Material(
              one.text("name"),
              one.text("color"),
              share(one, "metallic", 0.0),
              share(one, "roughness", 0.5)));
    }
    return materials;
  }

  private static double share(Fields one, String name, double usual) throws Malformed {
    double share = one.has(name) ? one.number(name) : usual;
    if (share < 0 || share > 1) {
      throw one.wrong(name, "a number from 0 to 1");
    }
    return share;
  }

  private static List<Part> parts(List<Fields> many) throws Malformed {
    List<Part> parts = new ArrayList<>();
    for (Fields one : many) {
      parts.add(part(one, one.text("doc"), one.text("shape"), one.texts("materials")));
    }
    return parts;
  }

  static Part part(Fields one, String doc, String shape, List<String> materials) throws Malformed {
    Fields box = one.object("box");
    return new Part(
        one.text("name"),
        doc,
        one.optionalText("kind").orElse("solid"),
        shape,
        one.optionalText("frame").orElse(""),
        new Box(three(box, "min"), three(box, "max")),
        objects(one.objects("objects")),
        materials);
  }

  private static List<Objects> objects(List<Fields> many) throws Malformed {
    List<Objects> objects = new ArrayList<>();
    for (Fields one : many) {
      objects.add(new Objects(one.text("name"), one.expression("count")));
    }
    return objects;
  }

  static List<Relation> relations(List<Fields> many) throws Malformed {
    List<Relation> relations = new ArrayList<>();
    for (Fields one : many) {
      String of = one.text("of");
      relations.add(
          new Relation(
              kind(one),
              of,
              one.optionalText("to").orElse(of),
              axis(one),
              one.has("at") ? one.expression("at") : "",
              one.optionalText("detail").orElse("")));
    }
    return relations;
  }

  private static List<View> views(List<Fields> many) throws Malformed {
    List<View> views = new ArrayList<>();
    for (Fields one : many) {
      double picture = one.number("picture");
      if (picture != Math.rint(picture) || picture < 1) {
        throw one.wrong("picture", "the number of a picture, from 1");
      }
      views.add(
          new View(
              (int) picture,
              angle(one, "azimuth", -360, 360, 30),
              angle(one, "elevation", -90, 90, 15),
              angle(one, "field_of_view", 1, 170, 40)));
    }
    return views;
  }

  private static double angle(Fields one, String name, double low, double high, double usual)
      throws Malformed {
    double angle = one.has(name) ? one.number(name) : usual;
    if (angle < low || angle > high) {
      throw one.wrong(name, "degrees from %.0f to %.0f".formatted(low, high));
    }
    return angle;
  }

  private static Kind kind(Fields one) throws Malformed {
    String word = one.text("kind").toLowerCase(Locale.ROOT);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            one.wrong(
                "kind",
                "one of "
                    + Arrays.stream(Kind.values())
                        .map(Kind::word)
                        .collect(Collectors.joining(", "))));
  }

  private static String axis(Fields one) throws Malformed {
    String axis = one.optionalText("axis").orElse("");
    if (!axis.isEmpty() && !axis.matches("[XYZ]")) {
      throw one.wrong("axis", "\"X\", \"Y\" or \"Z\"");
    }
    return axis;
  }

  private static List<String> three(Fields one, String name) throws Malformed {
    List<String> three = one.expressions(name);
    if (three.size() != 3) {
      throw one.wrong(name, "three expressions");
    }
    return three;
  }
}
