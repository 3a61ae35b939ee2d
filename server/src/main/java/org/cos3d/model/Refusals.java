package org.cos3d.model;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.cos3d.model.ModelTrouble.Kind;

/** Says in plain words what a provider's refusal means, and what helps. */
final class Refusals {

  private static final int LONGEST_QUOTE = 200;

  private Refusals() {}

  static ModelTrouble trouble(Choice choice, Wire.Refusal refusal) {
    Kind kind = kind(refusal.status());
    String said = quote(choice, refusal.text());
    String text =
        switch (kind) {
          case KEY -> "%s does not accept the key (COS3D_MODEL_KEY).".formatted(where(choice));
          case NOT_FOUND ->
              "%s has no model \"%s\", or COS3D_MODEL_URL is not its address."
                  .formatted(where(choice), choice.name());
          case RATE ->
              "%s takes no more questions for now: its limit is reached, or the account is used up."
                  .formatted(where(choice));
          case REJECTED -> "%s does not take the question.".formatted(where(choice));
          case SERVER -> "%s failed (%d).".formatted(where(choice), refusal.status());
          case UNREACHABLE, TIMEOUT, BROKEN, BUDGET ->
              "Nobody answers at %s: is it running, and is COS3D_MODEL_URL right?"
                  .formatted(where(choice));
        };
    return new ModelTrouble(
        kind, said.isEmpty() ? text : text + " It says: " + said, refusal.after());
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 0 -> Kind.UNREACHABLE;
      case 401, 403 -> Kind.KEY;
      case 404 -> Kind.NOT_FOUND;
      case 402, 429 -> Kind.RATE;
      case 408, 409, 500, 501, 502, 503, 504, 529 -> Kind.SERVER;
      default -> status >= 500 ? Kind.SERVER : Kind.REJECTED;
    };
  }

  private static String where(Choice choice) {
    return Providers.where(choice);
  }

  /**
   * The message within the usual JSON of errors, else the text; in one line, and without the key,
   * which some repeat.
   */
  static String quote(Choice choice, String text) {
    String line = choice.withoutKey(message(text)).replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
  }

  /** The message within the usual JSON of errors, else the text. */
  static String message(String text) {
    try {
      JsonElement whole = JsonParser.parseString(text);
      JsonElement error = whole.isJsonObject() ? whole.getAsJsonObject().get("error") : null;
      if (error != null && error.isJsonObject()) {
        JsonObject told = error.getAsJsonObject();
        return told.has("message") ? told.get("message").getAsString() : told.toString();
      }
      return error != null && error.isJsonPrimitive() ? error.getAsString() : text;
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      return text;
    }
  }
}
