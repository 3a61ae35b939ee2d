package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.cos3d.model.ModelTrouble.Kind;
import org.junit.jupiter.api.Test;

/** What every model keeps to that can refuse, or not answer at all. */
abstract class TroubledContract extends ModelContract {

  /** A model that refuses with this HTTP status. */
  abstract LanguageModel refusing(int status) throws Exception;

  /** A model that never answers. */
  abstract LanguageModel silent() throws Exception;

  static ModelTrouble troubleOf(LanguageModel model, Instant until) {
    return catchThrowableOfType(ModelTrouble.class, () -> model.ask(QUESTION, until));
  }

  @Test
  void aWrongKeyIsSaidWithItsSetting() throws Exception {
    for (int status : new int[] {401, 403}) {
      ModelTrouble trouble = troubleOf(refusing(status), soon());
      assertThat(trouble.kind()).isEqualTo(Kind.KEY);
      assertThat(trouble.text()).contains("COS3D_MODEL_KEY");
    }
  }

  @Test
  void aModelThatIsNotThereIsNamed() throws Exception {
    LanguageModel model = refusing(404);
    ModelTrouble trouble = troubleOf(model, soon());

    assertThat(trouble.kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(trouble.text()).contains("COS3D_MODEL_URL");
  }

  @Test
  void otherRefusalsAreToldApart() throws Exception {
    assertThat(troubleOf(refusing(429), soon()).kind()).isEqualTo(Kind.RATE);
    assertThat(troubleOf(refusing(500), soon()).kind()).isEqualTo(Kind.SERVER);
    assertThat(troubleOf(refusing(529), soon()).kind()).isEqualTo(Kind.SERVER);
    assertThat(troubleOf(refusing(400), soon()).kind()).isEqualTo(Kind.REJECTED);
    assertThat(troubleOf(refusing(413), soon()).kind()).isEqualTo(Kind.REJECTED);
  }

  @Test
  void whatTakesTooLongEndsInTime() throws Exception {
    LanguageModel model = silent();
    Instant until = Instant.now().plusMillis(300);
    ModelTrouble trouble = troubleOf(model, until);

    assertThat(trouble.kind()).isEqualTo(Kind.TIMEOUT);
    assertThat(Duration.between(until, Instant.now())).isBetween(Duration.ZERO, ofASecond());
  }

  @Test
  void anInterruptEndsItWithinASecond() throws Exception {
    LanguageModel model = silent();
    Asking asking = Asking.start(model, QUESTION);
    Thread.sleep(200);

    asking.interrupt();
    assertThat(asking.ended()).isInstanceOf(InterruptedException.class);
    assertThat(asking.afterInterrupt()).isLessThan(ofASecond());
  }

  private static Duration ofASecond() {
    return Duration.ofSeconds(1);
  }
}
