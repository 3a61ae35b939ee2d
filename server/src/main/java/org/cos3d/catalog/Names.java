package org.cos3d.catalog;

import java.util.HashMap;
import java.util.Map;

/** Keeps one text of those that come thousands of times, such as ids of types. */
final class Names {

  private final Map<String, String> seen = new HashMap<>();

  String one(String text) {
    String kept = seen.putIfAbsent(text, text);
    return kept == null ? text : kept;
  }
}
