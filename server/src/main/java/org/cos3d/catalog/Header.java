package org.cos3d.catalog;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The first line of a catalog.
 *
 * @param schema version of the file's form
 * @param blender version of the Blender, such as "3.4.1"
 * @param version the same as numbers
 * @param build its build
 * @param addons names of the add-ons that were enabled
 * @param tried situations in which operators were asked whether they can be called
 * @param entries how many entries follow
 * @param digest SHA-256 of all that follows, in hexadecimal digits
 */
record Header(
    int schema,
    String blender,
    List<Integer> version,
    String build,
    List<String> addons,
    List<String> tried,
    int entries,
    String digest) {

  Header {
    version = List.copyOf(version);
    addons = List.copyOf(addons);
    tried = List.copyOf(tried);
  }

  static Header read(JsonReader json) throws IOException {
    int schema = 0;
    int entries = 0;
    String blender = "";
    String build = "";
    String digest = "";
    List<Integer> version = new ArrayList<>();
    List<String> addons = List.of();
    List<String> tried = List.of();
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "schema" -> schema = json.nextInt();
        case "entries" -> entries = json.nextInt();
        case "blender" -> blender = json.nextString();
        case "build" -> build = json.nextString();
        case "digest" -> digest = json.nextString();
        case "version" -> {
          json.beginArray();
          while (json.hasNext()) {
            version.add(json.nextInt());
          }
          json.endArray();
        }
        case "addons" -> addons = texts(json);
        case "tried" -> tried = texts(json);
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new Header(schema, blender, version, build, addons, tried, entries, digest);
  }

  private static List<String> texts(JsonReader json) throws IOException {
    List<String> texts = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      texts.add(json.nextString());
    }
    json.endArray();
    return texts;
  }
}
