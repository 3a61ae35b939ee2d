package org.cos3d;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.cos3d.model.Models;
import org.cos3d.session.Trials;
import org.cos3d.session.Unproven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir private Path folder;
  private Path prompts;
  private Path code;

  @BeforeEach
  void makePrompts() throws Exception {
    prompts = folder.resolve("prompts");
    Files.createDirectories(prompts.resolve("demonstrations"));
    code = folder.resolve("server/target/server.jar");
  }

  @Test
  void findsThePromptsBesideTheCode() throws Exception {
    Settings settings = read(flags(), Map.of("COS3D_STATE", folder.resolve("state").toString()));

    assertThat(settings.prompts()).isEqualTo(prompts);
    assertThat(settings.state()).isEqualTo(folder.resolve("state"));
    assertThat(settings.untilIdle()).isEmpty();
  }

  @Test
  void takesTheSettingsOfTheTrials() throws Exception {
    Map<String, String> none = Map.of("COS3D_STATE", folder.toString());
    Map<String, String> some =
        Map.of(
            "COS3D_STATE",
            folder.toString(),
            "COS3D_PROVERS",
            "0",
            "COS3D_PROVER_BLENDER",
            "/opt/blender",
            "COS3D_UNPROVEN",
            "allow",
            "COS3D_ADDON",
            "/opt/cos3d");

    assertThat(read(flags(), none).proving())
        .isEqualTo(
            new Settings.Proving(
                2,
                Optional.empty(),
                Unproven.ASK,
                Trials.usual(),
                folder.resolve("blender-addon/cos3d")));
    assertThat(read(flags(), some).proving())
        .isEqualTo(
            new Settings.Proving(
                0,
                Optional.of("/opt/blender"),
                Unproven.ALLOW,
                Trials.usual(),
                Path.of("/opt/cos3d")));
    assertThat(read(flags(), Map.of("COS3D_UNPROVEN", "refuse")).proving().unproven())
        .isEqualTo(Unproven.REFUSE);
    assertThat(read(flags(), Map.of("COS3D_FITTING", "off")).proving().trials().fits()).isFalse();
    assertThatThrownBy(() -> read(flags(), Map.of("COS3D_FITTING", "maybe")))
        .hasMessageContaining("COS3D_FITTING is \"on\" or \"off\"");
    assertThat(read(flags(), Map.of("COS3D_TRIAL_SECONDS", "3")).proving().trials().alone())
        .isEqualTo(Duration.ofSeconds(3));
    assertThatThrownBy(() -> read(flags(), Map.of("COS3D_TRIAL_SECONDS", "-1")))
        .hasMessageContaining("0 to 999 seconds, not \"-1\"");
  }

  @Test
  void refusesSettingsOfTheTrialsThatCannotBe() {
    assertThatThrownBy(() -> read(flags(), Map.of("COS3D_PROVERS", "many")))
        .hasMessageContaining("0 to 16");
    assertThatThrownBy(() -> read(flags(), Map.of("COS3D_UNPROVEN", "perhaps")))
        .hasMessageContaining("\"refuse\", \"ask\" or \"allow\", not \"perhaps\"");
  }

  @Test
  void prefersFlagsToTheEnvironmentAndThatToTheFile() throws Exception {
    Path inFile = other("in-file");
    Path inEnvironment = other("in-environment");
    Path inFlags = other("in-flags");
    Files.writeString(folder.resolve("settings.properties"), "COS3D_PROMPTS=" + inFile + "\n");
    Files.setPosixFilePermissions(
        folder.resolve("settings.properties"), PosixFilePermissions.fromString("rw-------"));
    Map<String, String> state = Map.of("COS3D_STATE", folder.toString());
    Map<String, String> both =
        Map.of("COS3D_STATE", folder.toString(), "COS3D_PROMPTS", inEnvironment.toString());

    assertThat(read(flags(), state).prompts()).isEqualTo(inFile);
    assertThat(read(flags(), both).prompts()).isEqualTo(inEnvironment);
    assertThat(
            read(new Settings.Flags(Optional.empty(), Optional.of(inFlags), Optional.of(7)), both))
        .usingRecursiveComparison()
        .ignoringFields("models")
        .isEqualTo(
            new Settings(
                folder,
                inFlags,
                Optional.of(Duration.ofSeconds(7)),
                read(flags(), both).proving(),
                Models.none()));
  }

  @Test
  void refusesASettingsFileThatOthersCanRead() throws Exception {
    Path file = folder.resolve("settings.properties");
    Files.writeString(file, "");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> read(flags(), Map.of("COS3D_STATE", folder.toString())))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void saysHowToNameTheFolderOfPrompts() {
    assertThatThrownBy(() ->
            read(
                new Settings.Flags(
                    Optional.empty(), Optional.of(folder.resolve("none")), Optional.empty()),
                Map.of()))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContaining("--prompts");
  }

  @Test
  void refusesATimeBelowASecond() {
    assertThatThrownBy(() ->
            read(new Settings.Flags(Optional.empty(), Optional.empty(), Optional.of(0)), Map.of()))
        .isInstanceOf(Settings.Wrong.class)
        .hasMessageContaining("--until-idle");
  }

  @Test
  void keepsTheStateWhereTheSystemKeepsSuchThings() throws Exception {
    assertThat(read(flags(), Map.of("XDG_STATE_HOME", folder.toString())).state())
        .isEqualTo(folder.resolve("cos3d"));
    assertThat(read(flags(), Map.of()).state())
        .isEqualTo(Path.of(System.getProperty("user.home"), ".local/state/cos3d"));
  }

  private Settings read(Settings.Flags flags, Map<String, String> environment)
      throws Settings.Wrong {
    return Settings.read(flags, environment, code);
  }

  private Path other(String name) throws Exception {
    Files.createDirectories(folder.resolve(name).resolve("demonstrations"));
    return folder.resolve(name);
  }

  private static Settings.Flags flags() {
    return new Settings.Flags(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
