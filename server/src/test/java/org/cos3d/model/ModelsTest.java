package org.cos3d.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelsTest {

  private static final String KEY = "sk-of-everything";

  @Test
  void oneSettingServesAllRolesAndARoleMayHaveItsOwn() throws Exception {
    Models models =
        read(
            Map.of(
                "COS3D_MODEL", "openai:big",
                "COS3D_MODEL_KEY", KEY,
                "COS3D_MODEL_CRITIC", "ollama:eyes"));

    assertThat(models.name(Role.PLANNER)).isEqualTo("openai:big");
    assertThat(models.name(Role.CRITIC)).isEqualTo("ollama:eyes");
    assertThat(models.criticRounds()).isEqualTo(1);
    assertThat(Models.read(name -> Optional.empty()).has(Role.EDITOR)).isFalse();
  }

  @Test
  void onlyACriticThatIsNamedIsSentPictures() throws Exception {
    Map<String, String> settings = new HashMap<>(Map.of("COS3D_MODEL", "ollama:eyes"));
    assertThat(read(settings).has(Role.PLANNER)).isTrue();
    assertThat(read(settings).has(Role.CRITIC)).isFalse();
    assertThat(read(settings).criticRounds()).isZero();
    settings.put("COS3D_MODEL_CRITIC", "none");
    assertThat(read(settings).has(Role.CRITIC)).isFalse();
    settings.put("COS3D_MODEL_CRITIC", "ollama:eyes");
    settings.put("COS3D_MODEL_CRITIC_ROUNDS", "2");
    assertThat(read(settings).criticRounds()).isEqualTo(2);
    settings.put("COS3D_MODEL_CRITIC_ROUNDS", "often");
    assertThat(wrong(settings)).contains("COS3D_MODEL_CRITIC_ROUNDS", "0 to 3", "often");
  }

  @Test
  void pricesAreKnownOrSetAndABudgetOfMoneyNeedsThem() throws Exception {
    Prices known = Prices.read();
    assertThat(known.of("anthropic:claude-opus-5-5")).contains(new Price(4, 0.2, 20));
    assertThat(known.of("anthropic:claude-opus-5")).contains(new Price(5, 0.5, 25));
    assertThat(known.of("openai:gpt-4o-mini")).contains(new Price(0.15, 0.075, 0.6));
    assertThat(known.of("openai:gpt-4o-audio")).isEmpty();
    assertThat(known.of("ollama:anything")).contains(new Price(0, 0, 0));

    Map<String, String> settings = new HashMap<>();
    settings.put("COS3D_MODEL", "openai:of-tomorrow");
    settings.put("COS3D_MODEL_KEY", KEY);
    settings.put("COS3D_MODEL_MONEY", "0.5");
    assertThat(wrong(settings)).contains("COS3D_MODEL_PRICE_IN", "openai:of-tomorrow");
    settings.put("COS3D_MODEL_PRICE_IN", "3");
    assertThat(wrong(settings)).contains("go together");
    settings.put("COS3D_MODEL_PRICE_OUT", "cheap");
    assertThat(wrong(settings)).contains("COS3D_MODEL_PRICE_OUT is a number of US dollars");
    settings.put("COS3D_MODEL_PRICE_OUT", "15");
    assertThat(read(settings).has(Role.EDITOR)).isTrue();
  }

  @Test
  void aKeyGoesOnlyWhereItIsFor() throws Exception {
    Map<String, String> settings =
        Map.of(
            "COS3D_MODEL", "openai:big",
            "COS3D_MODEL_KEY", KEY,
            "COS3D_MODEL_COMPONENT", "openai:small",
            "COS3D_MODEL_PLANNER", "openai:mine",
            "COS3D_MODEL_URL_PLANNER", "http://elsewhere.example/v1",
            "COS3D_MODEL_KEY_PLANNER", "sk-of-planner",
            "COS3D_MODEL_CRITIC", "compatible:eyes",
            "COS3D_MODEL_URL_CRITIC", "http://elsewhere.example/v1");

    assertThat(choice(settings, Role.COMPONENT).key()).isEqualTo(KEY);
    assertThat(choice(settings, Role.PLANNER).key()).isEqualTo("sk-of-planner");
    assertThat(choice(settings, Role.CRITIC).key()).isEmpty();
  }

  @Test
  void wrongSettingsAreNamedWithTheirMendingAndNeverShowAKey() {
    assertThat(wrong(Map.of("COS3D_MODEL", "gpt-5"))).contains("openai:NAME", "compatible:NAME");
    assertThat(wrong(Map.of("COS3D_MODEL", "ollama:"))).contains("ollama:NAME");
    assertThat(wrong(Map.of("COS3D_MODEL", "openai:x"))).contains("COS3D_MODEL_KEY");
    assertThat(wrong(Map.of("COS3D_MODEL", "compatible:x"))).contains("COS3D_MODEL_URL");
    assertThat(
            wrong(
                Map.of(
                    "COS3D_MODEL", "compatible:x",
                    "COS3D_MODEL_URL", "localhost:8080",
                    "COS3D_MODEL_KEY", KEY)))
        .contains("http://")
        .doesNotContain(KEY);
    assertThat(wrong(Map.of("COS3D_MODEL_TOKENS", "many"))).contains("COS3D_MODEL_TOKENS");
    assertThat(wrong(Map.of("COS3D_MODEL_SECONDS", "0"))).contains("COS3D_MODEL_SECONDS");
  }

  @Test
  void aKeyThatCannotStandInAHeaderIsAWrongSetting() {
    assertThat(wrong(Map.of("COS3D_MODEL", "openai:x", "COS3D_MODEL_KEY", "sk-of\neverything")))
        .contains("COS3D_MODEL_KEY")
        .doesNotContain("sk-of");
  }

  @Test
  void aChoiceNeverShowsItsKey() throws Exception {
    Choice choice = Choice.read("openai:x", "", KEY).orElseThrow();

    assertThat(choice.toString() + choice.title() + new WireModel(choice).name())
        .doesNotContain(KEY);
  }

  private static Models read(Map<String, String> settings) throws Models.WrongSetting {
    return Models.read(name -> Optional.ofNullable(settings.get(name)));
  }

  private static Choice choice(Map<String, String> settings, Role role) throws Exception {
    return Models.choice(name -> Optional.ofNullable(settings.get(name)), role).orElseThrow();
  }

  private static String wrong(Map<String, String> settings) {
    return catchThrowableOfType(Models.WrongSetting.class, () -> read(settings)).getMessage();
  }
}
