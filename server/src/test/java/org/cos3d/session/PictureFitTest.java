package org.cos3d.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Stool;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.prover.Client;
import org.cos3d.prover.TestGround;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class PictureFitTest {

  private static final Program PROGRAM =
      Programs.read(
          """
          \"""Stool.\"""
          import bpy

          # Parameters
          HEIGHT = 0.45  # m, 0.3 to 0.8: floor to the top of the seat
          LEGS = 3  # count, 3 to 5: legs

          # Components
          def seat():
              \"""Seat.\"""
              pass
          """);

  @TempDir private Path folder;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private TestGround ground;
  private Client client;

  @BeforeEach
  void open() throws Exception {
    ground = TestGround.open(folder.resolve("provers"), 1);
    client = ground.provers().welcome("host", "/nowhere/blender");
  }

  @AfterEach
  void close() throws Exception {
    client.close();
    ground.close();
  }

  @Test
  void betterValuesAreTakenAndTold() throws Exception {
    PictureFit.Result result = fit(true, views(1, 2), "better", "other");

    assertThat(result.program().text())
        .isEqualTo(PROGRAM.text().replace("HEIGHT = 0.45", "HEIGHT = 0.52"));
    assertThat(result.told())
        .isEqualTo(
            "Fitted to the pictures: outlines agree to 97.5 %, 80.0 % before; changed HEIGHT 0.45"
                + " → 0.52. The pictures do not show, so left alone: LEGS.");
    assertThat(told)
        .containsExactly(
            "fitting Fitting Stool to the pictures",
            "fitting Fitting to the pictures: 50 % of the time, outlines agree to 88 %");
  }

  @Test
  void whatIsNoBetterIsLeft() throws Exception {
    PictureFit.Result result = fit(true, views(1), "no better");

    assertThat(result.program()).isSameAs(PROGRAM);
    assertThat(result.told()).contains("agree with the pictures to 80.0 %", "no better");
  }

  @Test
  void picturesWithoutAnOutlineAreNamed() throws Exception {
    PictureFit.Result result = fit(true, views(1), "busy");

    assertThat(result.program()).isSameAs(PROGRAM);
    assertThat(result.told())
        .isEqualTo(
            "It was not fitted to the pictures: no outline can be made from the pictures."
                + " A picture could not be used: its background is not of one colour.");
    assertThat(fit(true, views(1, 2), "better", "busy").told())
        .contains("97.5 %", "A picture could not be used: its background");
  }

  @Test
  void nothingIsFittedWhereItIsTurnedOffOrThereIsNothingToFitTo() throws Exception {
    assertThat(fit(false, views(1), "better")).isEqualTo(new PictureFit.Result(PROGRAM, ""));
    assertThat(fit(true, views(1))).isEqualTo(new PictureFit.Result(PROGRAM, ""));
    assertThat(fit(true, "", "better").told()).contains("does not say from where");
    assertThat(fit(true, views(4), "better").told()).contains("does not say from where");
    assertThat(told).isEmpty();
  }

  @Test
  @Timeout(60)
  void stoppingEndsTheProverThatFits() throws Exception {
    Thread runner =
        Thread.ofVirtual()
            .unstarted(() -> {
              try {
                fit(true, views(1), "stall");
              } catch (InterruptedException stopped) {
                told.add("stopped");
              } catch (Exception e) {
                told.add(e.toString());
              }
            });
    runner.start();
    while (!told.take().contains("50 %")) {}
    long began = System.nanoTime();
    runner.interrupt();

    assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("stopped");
    assertThat(runner.join(Duration.ofSeconds(5))).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));
  }

  private PictureFit.Result fit(boolean wanted, String views, String... pictures) throws Exception {
    List<byte[]> images = Stream.of(pictures).map(text -> text.getBytes(UTF_8)).toList();
    Journals journals = new Journals(Files.createDirectories(folder.resolve("journals")));
    return new PictureFit(
            client, wanted, journals.begin("test"), (stage, text) -> told.add(stage + " " + text))
        .fit(
            new HostMessage.Instruction("r1", "a stool like this", images, false),
            "Stool",
            blueprint(views).views(),
            PROGRAM,
            Set.of());
  }

  private static Blueprint blueprint(String views) throws Exception {
    return Stool.blueprintWith(views);
  }

  private static String views(int... pictures) {
    StringBuilder views = new StringBuilder();
    for (int picture : pictures) {
      views.append(views.isEmpty() ? "" : ", ");
      views.append("{\"picture\": %d, \"azimuth\": -30, \"elevation\": 20}".formatted(picture));
    }
    return "\"views\": [" + views + "],";
  }
}
