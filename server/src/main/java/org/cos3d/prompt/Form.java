package org.cos3d.prompt;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a JSON object that a model answers: which fields it may have. It is the one place
 * that says so: readers may read no other fields ({@link Fields} holds them to it), and the schema
 * that providers are given is made of it.
 */
public final class Form {

  /** What a field holds. */
  public sealed interface Kind {}

  /** What holds no other fields. */
  public enum Plain implements Kind {
    TEXT,
    NUMBER,
    TRUTH,
    /** A text, or a number standing for itself. */
    EXPRESSION,
    /** A number, a text, true or false, or a list of numbers. */
    VALUE,
    TEXTS,
    EXPRESSIONS
  }

  /** One of these words. */
  public record Word(List<String> words) implements Kind {
    public Word {
      words = List.copyOf(words);
    }
  }

  /** An object. */
  public record One(Form form) implements Kind {}

  /** A list of objects. */
  public record Many(Form form) implements Kind {}

  /** An object of any names, each of which holds this. */
  public record Named(Plain kind) implements Kind {}

  /** A field; needed where an answer without it cannot be read. */
  public record Field(String name, Kind kind, boolean needed) {}

  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Optional<Plain> others;

  private Form(List<Field> fields, Optional<Plain> others) {
    fields.forEach(field -> this.fields.put(field.name(), field));
    this.others = others;
  }

  /** A form of these fields. */
  public static Form of(Field... fields) {
    return new Form(Arrays.asList(fields), Optional.empty());
  }

  /** A field that has to be there. */
  public static Field needs(String name, Kind kind) {
    return new Field(name, kind, true);
  }

  /** A field that may be left out. */
  public static Field may(String name, Kind kind) {
    return new Field(name, kind, false);
  }

  /** The fields that it names. */
  public List<Field> fields() {
    return List.copyOf(fields.values());
  }

  /** What a field of this name holds; empty where there may be none. */
  Optional<Kind> kind(String name) {
    Field field = fields.get(name);
    return field != null ? Optional.of(field.kind()) : others.map(kind -> kind);
  }

  /** The form of the object, or of the objects of the list, in a field. */
  Form within(String name) {
    return switch (kind(name).orElseThrow(() -> unknown(name))) {
      case One(Form form) -> form;
      case Many(Form form) -> form;
      case Named(Plain kind) -> new Form(List.of(), Optional.of(kind));
      case Plain _, Word _ -> throw unknown(name);
    };
  }

  /** The reader asks for what the form does not have. */
  static IllegalStateException unknown(String name) {
    return new IllegalStateException("the form of the answer has no such field: " + name);
  }

  /** The same as a JSON schema, which takes no fields beside. */
  public JsonObject schema() {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Field field : fields.values()) {
      properties.add(field.name(), schema(field.kind()));
      if (field.needed()) {
        required.add(field.name());
      }
    }
    JsonObject schema = typed("object");
    schema.add("properties", properties);
    schema.add("required", required);
    schema.addProperty("additionalProperties", false);
    return schema;
  }

  private static JsonObject schema(Kind kind) {
    return switch (kind) {
      case Plain plain -> schema(plain);
      case Word(List<String> words) -> {
        JsonObject schema = typed("string");
        JsonArray choices = new JsonArray();
        words.forEach(choices::add);
        schema.add("enum", choices);
        yield schema;
      }
      case One(Form form) -> form.schema();
      case Many(Form form) -> listOf(form.schema());
      case Named(Plain plain) -> {
        JsonObject schema = typed("object");
        schema.add("additionalProperties", schema(plain));
        yield schema;
      }
    };
  }

  private static JsonObject schema(Plain plain) {
    return switch (plain) {
      case TEXT -> typed("string");
      case NUMBER -> typed("number");
      case TRUTH -> typed("boolean");
      case EXPRESSION -> anyOf(typed("string"), typed("number"));
      case VALUE ->
          anyOf(typed("number"), typed("string"), typed("boolean"), listOf(typed("number")));
      case TEXTS -> listOf(typed("string"));
      case EXPRESSIONS -> listOf(schema(Plain.EXPRESSION));
    };
  }

  private static JsonObject typed(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }

  private static JsonObject listOf(JsonObject item) {
    JsonObject schema = typed("array");
    schema.add("items", item);
    return schema;
  }

  private static JsonObject anyOf(JsonObject... kinds) {
    JsonArray all = new JsonArray();
    for (JsonObject kind : kinds) {
      all.add(kind);
    }
    JsonObject schema = new JsonObject();
    schema.add("anyOf", all);
    return schema;
  }
}
