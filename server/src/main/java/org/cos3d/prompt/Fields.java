package org.cos3d.prompt;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of an answer, whose fields have to be of the kinds that were asked for.
 *
 * @param path where it is, such as "new_parameters[1]"; empty for the whole answer
 * @param json the object
 * @param form which fields it may have; a reader that asks for another is wrong
 */
public record Fields(String path, JsonObject json, Form form) {

  /**
   * The one JSON object of an answer; a fence or words around it do no harm.
   *
   * @param form which fields it may have
   */
  public static Fields of(String answer, Form form) throws Malformed {
    int start = answer.indexOf('{');
    int end = answer.lastIndexOf('}');
    if (start < 0 || end < start) {
      throw new Malformed("it holds no JSON object");
    }
    try {
      JsonElement read = JsonParser.parseString(answer.substring(start, end + 1));
      return new Fields("", read.getAsJsonObject(), form);
    } catch (JsonParseException | IllegalStateException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Malformed("it is not valid JSON: " + reason.replaceFirst("^.*Exception: ", ""));
    }
  }

  /** Whether it is there, and not null. */
  public boolean has(String name) {
    if (form.kind(name).isEmpty()) {
      throw Form.unknown(at(name));
    }
    JsonElement value = json.get(name);
    return value != null && !value.isJsonNull();
  }

  /** The names of its fields, in order. */
  public List<String> names() {
    return List.copyOf(json.keySet());
  }

  /** A text that has to be there. */
  public String text(String name) throws Malformed {
    return optionalText(name).orElseThrow(() -> wrong(name, "a text"));
  }

  /** A text that may be left out. */
  public Optional<String> optionalText(String name) throws Malformed {
    expect(name, Form.Plain.TEXT);
    if (!has(name)) {
      return Optional.empty();
    }
    JsonPrimitive value = primitive(name, "a text");
    if (!value.isString()) {
      throw wrong(name, "a text");
    }
    return Optional.of(value.getAsString());
  }

  /** An expression: a text, or a number standing for itself. */
  public String expression(String name) throws Malformed {
    expect(name, Form.Plain.EXPRESSION);
    return expression(name, any(name));
  }

  /** Several expressions. */
  public List<String> expressions(String name) throws Malformed {
    expect(name, Form.Plain.EXPRESSIONS);
    List<String> expressions = new ArrayList<>();
    for (JsonElement item : array(name)) {
      expressions.add(expression(name, item));
    }
    return expressions;
  }

  private String expression(String name, JsonElement value) throws Malformed {
    boolean fits =
        value instanceof JsonPrimitive single && (single.isString() || single.isNumber());
    if (!fits || value.getAsString().isBlank() || value.getAsString().contains("\n")) {
      throw wrong(name, "an expression");
    }
    return value.getAsString().strip();
  }

  /** A finite number that has to be there. */
  public double number(String name) throws Malformed {
    expect(name, Form.Plain.NUMBER);
    JsonPrimitive value = primitive(name, "a number");
    if (!value.isNumber() || !Double.isFinite(value.getAsDouble())) {
      throw wrong(name, "a number");
    }
    return value.getAsDouble();
  }

  /** True or false. */
  public boolean truth(String name) throws Malformed {
    expect(name, Form.Plain.TRUTH);
    JsonPrimitive value = primitive(name, "true or false");
    if (!value.isBoolean()) {
      throw wrong(name, "true or false");
    }
    return value.getAsBoolean();
  }

  /** Any value that has to be there. */
  public JsonElement any(String name) throws Malformed {
    if (form.kind(name).isEmpty()) {
      throw Form.unknown(at(name));
    }
    JsonElement value = json.get(name);
    if (value == null || value.isJsonNull()) {
      throw wrong(name, "a value");
    }
    return value;
  }

  /** Texts; none where the field is left out. */
  public List<String> texts(String name) throws Malformed {
    expect(name, Form.Plain.TEXTS);
    List<String> texts = new ArrayList<>();
    for (JsonElement item : array(name)) {
      if (!item.isJsonPrimitive() || !item.getAsJsonPrimitive().isString()) {
        throw wrong(name, "a list of texts");
      }
      texts.add(item.getAsString());
    }
    return texts;
  }

  /** Objects; none where the field is left out. */
  public List<Fields> objects(String name) throws Malformed {
    Form within = form.within(name);
    List<Fields> objects = new ArrayList<>();
    for (JsonElement item : array(name)) {
      if (!item.isJsonObject()) {
        throw wrong(name, "a list of objects");
      }
      objects.add(
          new Fields(at(name) + "[" + objects.size() + "]", item.getAsJsonObject(), within));
    }
    return objects;
  }

  /** An object; one without fields where it is left out. */
  public Fields object(String name) throws Malformed {
    Form within = form.within(name);
    if (!has(name)) {
      return new Fields(at(name), new JsonObject(), within);
    }
    if (!json.get(name).isJsonObject()) {
      throw wrong(name, "an object");
    }
    return new Fields(at(name), json.getAsJsonObject(name), within);
  }

  /** Holds the reader to the form: a number is a value too, and a word a text. */
  private void expect(String name, Form.Plain wanted) {
    Form.Kind kind = form.kind(name).orElseThrow(() -> Form.unknown(at(name)));
    boolean fits =
        switch (kind) {
          case Form.Plain plain -> plain == wanted || plain == Form.Plain.VALUE;
          case Form.Word _ -> wanted == Form.Plain.TEXT;
          case Form.One _, Form.Many _, Form.Named _ -> false;
        };
    if (!fits) {
      throw new IllegalStateException(
          "the form of the answer has %s, which is read as %s".formatted(at(name), wanted));
    }
  }

  private JsonArray array(String name) throws Malformed {
    if (!has(name)) {
      return new JsonArray();
    }
    if (!json.get(name).isJsonArray()) {
      throw wrong(name, "a list");
    }
    return json.getAsJsonArray(name);
  }

  private JsonPrimitive primitive(String name, String kind) throws Malformed {
    @Nullable JsonElement value = json.get(name);
    if (value == null || !value.isJsonPrimitive()) {
      throw wrong(name, kind);
    }
    return value.getAsJsonPrimitive();
  }

  /** Says that a field is not of its kind. */
  public Malformed wrong(String name, String kind) {
    return new Malformed("\"%s\" has to be %s".formatted(at(name), kind));
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
