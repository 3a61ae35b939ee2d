package org.cos3d.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link JournalEntry} wrote: records again, of the very same content. */
final class JournalRecord {

  /** An entry is not of this kind: it was written by another version. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String text) {
      super(text);
    }
  }

  private JournalRecord() {}

  /** The record of a class, or of one of the classes of a sealed family. */
  static <T> T read(JsonElement json, Class<T> kind) throws Unreadable {
    Object value = value(json, kind);
    if (value == null) {
      throw new Unreadable("an entry for a " + kind.getSimpleName() + " holds nothing");
    }
    return kind.cast(value);
  }

  /** A list of records. */
  static <T> List<T> readAll(JsonArray json, Class<T> kind) throws Unreadable {
    List<T> all = new ArrayList<>();
    for (JsonElement one : json) {
      all.add(read(one, kind));
    }
    return all;
  }

  private static @Nullable Object value(JsonElement json, Type type) throws Unreadable {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(json, generic);
    }
    if (!(type instanceof Class<?> kind)) {
      throw new Unreadable("no entry holds a " + type);
    }
    if (json.isJsonNull()) {
      return null;
    }
    if (kind == byte[].class) {
      return Base64.getDecoder().decode(json.getAsString());
    }
    if (kind.isEnum()) {
      return constant(json.getAsString(), kind);
    }
    if (kind.isRecord() || kind.isSealed()) {
      return ofRecord(json.getAsJsonObject(), kind);
    }
    return plain(json, kind);
  }

  private static Object plain(JsonElement json, Class<?> kind) throws Unreadable {
    return switch (kind.getName()) {
      case "java.lang.String" -> json.getAsString();
      case "boolean", "java.lang.Boolean" -> json.getAsBoolean();
      case "int", "java.lang.Integer" -> json.getAsInt();
      case "long", "java.lang.Long" -> json.getAsLong();
      case "double", "java.lang.Double" -> Double.parseDouble(json.getAsString());
      default -> throw new Unreadable("no entry holds a " + kind.getSimpleName());
    };
  }

  private static Object constant(String name, Class<?> kind) throws Unreadable {
    return Arrays.stream(kind.getEnumConstants())
        .filter(one -> one.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new Unreadable(kind.getSimpleName() + " has no " + name));
  }

  private static Object ofGeneric(JsonElement json, ParameterizedType type) throws Unreadable {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return Optional.ofNullable(value(json, of[0]));
    }
    if (type.getRawType() == List.class || type.getRawType() == Set.class) {
      List<Object> all = new ArrayList<>();
      for (JsonElement one : json.getAsJsonArray()) {
        all.add(value(one, of[0]));
      }
      return type.getRawType() == Set.class ? new LinkedHashSet<>(all) : all;
    }
    if (type.getRawType() == Map.class && of[0] == String.class) {
      Map<String, Object> all = new LinkedHashMap<>();
      for (Map.Entry<String, JsonElement> one : json.getAsJsonObject().entrySet()) {
        all.put(one.getKey(), value(one.getValue(), of[1]));
      }
      return all;
    }
    throw new Unreadable("no entry holds a " + type);
  }

  private static Object ofRecord(JsonObject json, Class<?> kind) throws Unreadable {
    JsonElement is = json.get("is");
    Class<?> named = is == null ? kind : member(kind, is.getAsString());
    RecordComponent[] components = named.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int place = 0; place < components.length; place++) {
      JsonElement field = json.get(components[place].getName());
      if (field == null) {
        throw new Unreadable(
            "a %s in it has no \"%s\""
                .formatted(named.getSimpleName(), components[place].getName()));
      }
      types[place] = components[place].getType();
      values[place] = value(field, components[place].getGenericType());
    }
    try {
      Constructor<?> constructor = named.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new Unreadable("a %s in it cannot be: %s".formatted(named.getSimpleName(), e));
    }
  }

  /** The record of that name in a sealed family. */
  private static Class<?> member(Class<?> kind, String name) throws Unreadable {
    if (kind.isRecord()) {
      return kind;
    }
    for (Class<?> one : kind.getPermittedSubclasses()) {
      if (one.isRecord() && one.getSimpleName().equals(name)) {
        return one;
      }
      if (one.isSealed()) {
        return member(one, name);
      }
    }
    throw new Unreadable("%s is no %s that is known".formatted(name, kind.getSimpleName()));
  }
}
