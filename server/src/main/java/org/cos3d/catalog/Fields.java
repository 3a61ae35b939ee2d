package org.cos3d.catalog;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of one object of the file: of an entry, a slot, an item. What is absent is empty, 0 or
 * false, as the file has it; keys that nobody asks for do no harm.
 */
final class Fields {

  private static final String DEFAULT = "default";

  private final Names names;
  private final Map<String, String> texts = new LinkedHashMap<>(8);
  private final Map<String, List<String>> lists = new HashMap<>(2);
  private final Map<String, List<Fields>> objects = new HashMap<>(2);

  private Fields(Names names) {
    this.names = names;
  }

  /** Reads one object. */
  static Fields read(JsonReader json, Names names) throws IOException {
    Fields fields = new Fields(names);
    json.beginObject();
    while (json.hasNext()) {
      fields.take(names.one(json.nextName()), json);
    }
    json.endObject();
    return fields;
  }

  private void take(String key, JsonReader json) throws IOException {
    if (key.equals(DEFAULT)) {
      texts.put(key, names.one(JsonParser.parseReader(json).toString()));
      return;
    }
    switch (json.peek()) {
      case NULL -> json.nextNull();
      case BOOLEAN -> texts.put(key, names.one(Boolean.toString(json.nextBoolean())));
      case BEGIN_OBJECT -> objects.put(key, List.of(read(json, names)));
      case BEGIN_ARRAY -> takeArray(key, json);
      default -> texts.put(key, names.one(json.nextString()));
    }
  }

  private void takeArray(String key, JsonReader json) throws IOException {
    List<String> scalars = new ArrayList<>();
    List<Fields> inner = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      if (json.peek() == JsonToken.BEGIN_OBJECT) {
        inner.add(read(json, names));
      } else {
        scalars.add(names.one(json.nextString()));
      }
    }
    json.endArray();
    lists.put(key, scalars);
    objects.put(key, inner);
  }

  /** A text, or a number as it is written; empty where absent. */
  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /** Whether the key is there at all, be its value empty or not. */
  boolean has(String key) {
    return texts.containsKey(key) || lists.containsKey(key) || objects.containsKey(key);
  }

  boolean isTrue(String key) {
    return text(key).equals("true");
  }

  /** A whole number; 0 where absent. */
  int whole(String key) {
    String text = text(key);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** A number; the other one where absent. */
  double number(String key, double otherwise) {
    String text = text(key);
    return text.isEmpty() ? otherwise : Double.parseDouble(text);
  }

  List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  List<Fields> objects(String key) {
    return objects.getOrDefault(key, List.of());
  }

  /** All scalars of the object. */
  Map<String, String> texts() {
    return texts;
  }

  /** The object as an entry. */
  Entry entry() {
    return EntryReader.read(this);
  }

  /** One text for many of the same. */
  String one(String text) {
    return names.one(text);
  }
}
