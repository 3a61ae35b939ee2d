package org.cos3d;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cos3d.model.Models;
import org.cos3d.session.Trials;
import org.cos3d.session.Unproven;

/**
 * All configuration, checked. A setting is taken from the command line, else from the environment,
 * else from the settings file {@code settings.properties} in the state folder, else it has its
 * default.
 *
 * @param state folder of what the server keeps: its address, its log, its journals
 * @param prompts folder of the prompts and the ready-made assets
 * @param untilIdle after how long without a host the server stops by itself; empty for never
 * @param proving how programs are tried before they reach the artist's scene
 * @param models the language models
 */
record Settings(
    Path state, Path prompts, Optional<Duration> untilIdle, Proving proving, Models models) {

  /**
   * How programs are tried: {@code COS3D_PROVERS}, {@code COS3D_PROVER_BLENDER}, {@code
   * COS3D_UNPROVEN}, {@code COS3D_FITTING}, {@code COS3D_TRIAL_SECONDS} and {@code COS3D_ADDON}.
   *
   * @param provers background Blenders for each Blender that artists work in; 0 for none
   * @param blender the Blender that they are made of; empty for the artist's own
   * @param unproven what becomes of a program that needs a trial where none can be had
   * @param trials how much is made of what a model wrote
   * @param addon folder of the add-on's package
   */
  record Proving(
      int provers, Optional<String> blender, Unproven unproven, Trials trials, Path addon) {}

  /** What the command line says. */
  record Flags(Optional<Path> state, Optional<Path> prompts, Optional<Integer> untilIdle) {}

  /** A setting that cannot be; the text says which and how to mend it. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String text) {
      super(text);
    }
  }

  private static final String USUAL_PROVERS = "2";
  private static final Set<PosixFilePermission> OF_OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  /**
   * Reads the settings.
   *
   * @param flags the command line
   * @param environment the environment
   * @param code where the server's code is: its jar, or a folder of classes
   */
  static Settings read(Flags flags, Map<String, String> environment, Path code) throws Wrong {
    Path state =
        flags.state().or(() -> path(environment, "COS3D_STATE")).orElse(stateFolder(environment));
    Map<String, String> file = settingsFile(state.resolve("settings.properties"));
    Path prompts =
        flags
            .prompts()
            .or(() -> path(environment, "COS3D_PROMPTS"))
            .or(() -> path(file, "COS3D_PROMPTS"))
            .orElse(code.resolve("../../../prompts"))
            .toAbsolutePath()
            .normalize();
    if (!Files.isDirectory(prompts.resolve("demonstrations"))) {
      throw new Wrong(
          "There are no ready-made assets in %s: name the folder \"prompts\" with --prompts or COS3D_PROMPTS."
              .formatted(prompts));
    }
    if (flags.untilIdle().isPresent() && flags.untilIdle().get() < 1) {
      throw new Wrong("--until-idle needs a number of seconds from 1 up.");
    }
    return new Settings(
        state.toAbsolutePath().normalize(),
        prompts,
        flags.untilIdle().map(Duration::ofSeconds),
        proving(name -> text(environment, name).or(() -> text(file, name)), code),
        models(name -> text(environment, name).or(() -> text(file, name))));
  }

  private static Models models(Function<String, Optional<String>> setting) throws Wrong {
    try {
      return Models.read(setting);
    } catch (Models.WrongSetting wrong) {
      throw new Wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private static Proving proving(Function<String, Optional<String>> setting, Path code)
      throws Wrong {
    String provers = setting.apply("COS3D_PROVERS").orElse(USUAL_PROVERS);
    if (!provers.matches("[0-9]|1[0-6]")) {
      throw new Wrong(
          "COS3D_PROVERS is the number of background Blenders, 0 to 16, not \"%s\"."
              .formatted(provers));
    }
    Path addon =
        setting
            .apply("COS3D_ADDON")
            .map(Path::of)
            .orElse(code.resolve("../../../blender-addon/cos3d"))
            .toAbsolutePath()
            .normalize();
    return new Proving(
        Integer.parseInt(provers),
        setting.apply("COS3D_PROVER_BLENDER"),
        unproven(setting.apply("COS3D_UNPROVEN").orElse("ask")),
        new Trials(
            fits(setting.apply("COS3D_FITTING").orElse("on")),
            alone(setting.apply("COS3D_TRIAL_SECONDS"))),
        addon);
  }

  private static Unproven unproven(String word) throws Wrong {
    return switch (word) {
      case "refuse" -> Unproven.REFUSE;
      case "ask" -> Unproven.ASK;
      case "allow" -> Unproven.ALLOW;
      default ->
          throw new Wrong(
              "COS3D_UNPROVEN is \"refuse\", \"ask\" or \"allow\", not \"%s\".".formatted(word));
    };
  }

  private static boolean fits(String word) throws Wrong {
    return switch (word) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new Wrong("COS3D_FITTING is \"on\" or \"off\", not \"%s\".".formatted(word));
    };
  }

  private static Duration alone(Optional<String> seconds) throws Wrong {
    if (seconds.isEmpty()) {
      return Trials.usual().alone();
    }
    if (!seconds.get().matches("[0-9]{1,3}")) {
      throw new Wrong(
          "COS3D_TRIAL_SECONDS is how long the parameters of something new are tried one by one, 0 to 999 seconds, not \"%s\"."
              .formatted(seconds.get()));
    }
    return Duration.ofSeconds(Integer.parseInt(seconds.get()));
  }

  private static Path stateFolder(Map<String, String> environment) {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return path(environment, "LOCALAPPDATA")
          .orElse(home.resolve("AppData/Local"))
          .resolve("cos3d");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/cos3d");
    }
    return path(environment, "XDG_STATE_HOME")
        .orElse(home.resolve(".local/state"))
        .resolve("cos3d");
  }

  private static Optional<Path> path(Map<String, String> settings, String name) {
    return text(settings, name).map(Path::of);
  }

  private static Optional<String> text(Map<String, String> settings, String name) {
    return Optional.ofNullable(settings.get(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static Map<String, String> settingsFile(Path file) throws Wrong {
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
        throw new Wrong("%s can be read by others: chmod 600 %s".formatted(file, file));
      }
      Properties properties = new Properties();
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return properties.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
    } catch (IOException | IllegalArgumentException e) {
      throw new Wrong("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }
}
