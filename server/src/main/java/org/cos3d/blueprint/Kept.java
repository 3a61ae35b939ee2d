package org.cos3d.blueprint;

import static org.cos3d.prompt.Form.may;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cos3d.blueprint.Blueprint.Frame;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Malformed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Entries as comments at the end of a program's text, a line of JSON each: so they travel with the
 * file, go back with its history, and need nothing of Blender. A line that cannot be read, because
 * somebody wrote into it, is none.
 */
final class Kept {

  private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

  private static final String HEADING = "# Blueprint: what edits are held against";

  private static final Pattern BLOCK =
      Pattern.compile("\\n*^" + HEADING + "\\n(?:# .*(?:\\n|\\z))*", Pattern.MULTILINE);

  private static final Form LINE =
      Form.of(
          may("frame", new Form.One(BlueprintReader.FRAME)),
          may("component", new Form.One(Entries.PART)),
          may("relation", new Form.One(Entries.RELATION)));

  private Kept() {}

  static Entries read(String text) {
    List<Frame> frames = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    Matcher block = BLOCK.matcher(text);
    if (block.find()) {
      block
          .group()
          .lines()
          .filter(line -> line.startsWith("# {"))
          .forEach(line -> {
            try {
              Fields fields = Fields.of(line, LINE);
              if (fields.has("frame")) {
                frames.addAll(BlueprintReader.frames(List.of(fields.object("frame"))));
              } else if (fields.has("component")) {
                parts.add(BlueprintReader.part(fields.object("component"), "", "", List.of()));
              } else if (fields.has("relation")) {
                relations.addAll(BlueprintReader.relations(List.of(fields.object("relation"))));
              }
            } catch (Malformed e) {
              LOG.info(
                  "an entry that a program keeps cannot be read, so it is not held: {}", e.text());
            }
          });
    }
    return new Entries(frames, parts, relations);
  }

  /** The program with these entries in place of any others. */
  static Program write(Program program, Entries entries) {
    Matcher block = BLOCK.matcher(program.text());
    boolean kept = block.find();
    if (!kept && entries.isEmpty()) {
      return program;
    }
    String without = kept ? block.replaceFirst("\n") : program.text();
    if (entries.isEmpty()) {
      return Programs.read(without);
    }
    StringBuilder text = new StringBuilder(without.stripTrailing());
    text.append("\n\n\n").append(HEADING).append('\n');
    lines(entries).forEach(line -> text.append("# ").append(line).append('\n'));
    return Programs.read(text.toString());
  }

  static List<String> lines(Entries entries) {
    return Stream.of(
            entries.frames().stream().map(Kept::line),
            entries.parts().stream().map(Kept::line),
            entries.relations().stream().map(Kept::line))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String line(Frame frame) {
    JsonObject json = new JsonObject();
    json.addProperty("name", frame.name());
    json.add("origin", list(frame.origin()));
    json.add("turn", list(frame.turn()));
    return named("frame", json);
  }

  private static String line(Part part) {
    JsonObject json = new JsonObject();
    json.addProperty("name", part.name());
    json.addProperty("kind", part.kind());
    if (!part.frame().isEmpty()) {
      json.addProperty("frame", part.frame());
    }
    JsonObject box = new JsonObject();
    box.add("min", list(part.box().low()));
    box.add("max", list(part.box().high()));
    json.add("box", box);
    JsonArray objects = new JsonArray();
    part.objects()
        .forEach(one -> {
          JsonObject object = new JsonObject();
          object.addProperty("name", one.name());
          object.addProperty("count", one.count());
          objects.add(object);
        });
    json.add("objects", objects);
    return named("component", json);
  }

  private static String line(Relation relation) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", relation.kind().word());
    json.addProperty("of", relation.of());
    json.addProperty("to", relation.to());
    if (!relation.axis().isEmpty()) {
      json.addProperty("axis", relation.axis());
    }
    if (!relation.at().isEmpty()) {
      json.addProperty("at", relation.at());
    }
    return named("relation", json);
  }

  private static String named(String what, JsonObject json) {
    JsonObject line = new JsonObject();
    line.add(what, json);
    return line.toString();
  }

  private static JsonArray list(List<String> expressions) {
    JsonArray list = new JsonArray();
    expressions.forEach(list::add);
    return list;
  }
}
