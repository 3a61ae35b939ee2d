package org.cos3d.model;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A model as a setting names it.
 *
 * @param provider who serves it
 * @param name its name there, or for recorded and scripted ones a place in the file system
 * @param address where it is served; empty for the provider's own address
 * @param key the key; empty for none
 */
record Choice(Provider provider, String name, String address, String key) {

  /** Who serves models. */
  enum Provider {
    OPENAI,
    ANTHROPIC,
    GEMINI,
    MISTRAL,
    OLLAMA,
    /** Any address that answers {@code POST /chat/completions}. */
    COMPATIBLE,
    /** Answers that were written beforehand, in a folder. */
    SCRIPTED,
    /** Answers that were given to the same questions before, in a file. */
    RECORDED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean needsKey() {
      return switch (this) {
        case OPENAI, ANTHROPIC, GEMINI, MISTRAL -> true;
        case OLLAMA, COMPATIBLE, SCRIPTED, RECORDED -> false;
      };
    }
  }

  /** Reads a setting such as "openai:gpt-5"; empty for "none". */
  static Optional<Choice> read(String setting, String address, String key)
      throws Models.WrongSetting {
    if (setting.equals("none")) {
      return Optional.empty();
    }
    String word = word(setting);
    String name = setting.substring(Math.min(word.length() + 1, setting.length())).strip();
    Provider provider =
        Arrays.stream(Provider.values())
            .filter(one -> one.word().equals(word.strip()))
            .findFirst()
            .orElseThrow(() -> new Models.WrongSetting(unknown(setting)));
    if (name.isEmpty()) {
      throw new Models.WrongSetting(
          "COS3D_MODEL is \"%s\", which names no model: write %s:NAME."
              .formatted(setting, provider.word()));
    }
    if (provider == Provider.COMPATIBLE && address.isEmpty()) {
      throw new Models.WrongSetting(
          "COS3D_MODEL is \"%s\", but COS3D_MODEL_URL does not say where it is served: write the part before /chat/completions, such as http://127.0.0.1:8080/v1."
              .formatted(setting));
    }
    if (!address.isEmpty() && !isAddress(address)) {
      throw new Models.WrongSetting(
          "COS3D_MODEL_URL is no address: \"%s\" should begin with http:// or https://."
              .formatted(address));
    }
    if (provider.needsKey() && key.isEmpty()) {
      throw new Models.WrongSetting(
          "COS3D_MODEL is \"%s\", but there is no key: put it into COS3D_MODEL_KEY (or COS3D_MODEL_KEY_ROLE for the model of one role), or into settings.properties in the state folder, which only you can read."
              .formatted(setting));
    }
    if (!key.isEmpty() && !key.matches("[!-~]+")) {
      throw new Models.WrongSetting(
          "COS3D_MODEL_KEY holds spaces, line ends or letters that no key has: copy it anew.");
    }
    return Optional.of(new Choice(provider, name, address.replaceFirst("/+$", ""), key));
  }

  /** The provider's word in a setting: what stands before the colon. */
  static String word(String setting) {
    int colon = setting.indexOf(':');
    return colon < 0 ? setting : setting.substring(0, colon);
  }

  private static boolean isAddress(String address) {
    try {
      String scheme = URI.create(address).getScheme();
      return "http".equals(scheme) || "https".equals(scheme);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String unknown(String setting) {
    return "COS3D_MODEL is \"%s\"; it is \"none\" or one of %s."
        .formatted(
            setting,
            Arrays.stream(Provider.values())
                .map(one -> one.word() + ":NAME")
                .collect(Collectors.joining(", ")));
  }

  /** A text that may come from the provider, with the key blacked out. */
  String withoutKey(String text) {
    return key.isEmpty() ? text : text.replace(key, "…");
  }

  /** What it is called in reports. */
  String title() {
    return provider.word() + ":" + name;
  }

  /** Never shows the key. */
  @Override
  public String toString() {
    return title();
  }
}
