package org.cos3d.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON: an object with the record's name under "is" and its components under their own
 * names; lists, maps and bytes (as Base64) as one expects, absence as null, anything else as text.
 */
final class JournalEntry {

  private JournalEntry() {}

  static JsonElement json(@Nullable Object value) {
    return switch (value) {
      case null -> JsonNull.INSTANCE;
      case Optional<?> optional -> json(optional.orElse(null));
      case Record entry -> ofRecord(entry);
      case Iterable<?> many -> ofMany(many);
      case Map<?, ?> map -> ofMap(map);
      case byte[] bytes -> new JsonPrimitive(Base64.getEncoder().encodeToString(bytes));
      case Double number when !Double.isFinite(number) -> new JsonPrimitive(number.toString());
      case Number number -> new JsonPrimitive(number);
      case Boolean truth -> new JsonPrimitive(truth);
      default -> new JsonPrimitive(value.toString());
    };
  }

  private static JsonObject ofRecord(Record entry) {
    JsonObject object = new JsonObject();
    object.addProperty("is", entry.getClass().getSimpleName());
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      object.add(component.getName(), json(read(entry, component)));
    }
    return object;
  }

  private static @Nullable Object read(Record entry, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(entry);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          component.getName() + " of " + entry.getClass() + " cannot be read", e);
    }
  }

  private static JsonArray ofMany(Iterable<?> many) {
    JsonArray array = new JsonArray();
    many.forEach(one -> array.add(json(one)));
    return array;
  }

  private static JsonObject ofMap(Map<?, ?> map) {
    JsonObject object = new JsonObject();
    map.forEach((key, one) -> object.add(String.valueOf(key), json(one)));
    return object;
  }
}
