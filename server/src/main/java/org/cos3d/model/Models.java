package org.cos3d.model;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** The door: the models that the settings name. Safe to use from several threads. */
public final class Models {

  private static final String USUAL_TOKENS = "200000";
  private static final String USUAL_SECONDS = "300";
  private static final String USUAL_ROUNDS = "1";

  /** A setting that cannot be; the text says which, and how to mend it. */
  public static final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1;

    WrongSetting(String text) {
      super(text);
    }
  }

  private final Map<Role, LanguageModel> models;
  private final Map<Role, Price> prices;
  private final Ledger.Limits limits;
  private final int rounds;

  private Models(
      Map<Role, LanguageModel> models, Map<Role, Price> prices, Ledger.Limits limits, int rounds) {
    this.models = models;
    this.prices = prices;
    this.limits = limits;
    this.rounds = rounds;
  }

  /** No model at all. */
  public static Models none() {
    return new Models(Map.of(), Map.of(), new Ledger.Limits(0, Duration.ZERO), 0);
  }

  /**
   * Models that answer again what they answered before, to the same questions.
   *
   * @param entries what was asked, and what came of it
   * @param rounds how often the critic could look
   */
  public static Models replayed(Set<Role> roles, List<Ledger.Entry> entries, int rounds) {
    Map<Role, LanguageModel> models = new EnumMap<>(Role.class);
    LanguageModel model = new ReplayedModel(entries);
    roles.forEach(role -> models.put(role, model));
    return new Models(
        models, Map.of(), new Ledger.Limits(Long.MAX_VALUE, Duration.ofMinutes(1)), rounds);
  }

  /**
   * Reads the settings: {@code COS3D_MODEL}, {@code COS3D_MODEL_URL} and {@code COS3D_MODEL_KEY}
   * for all roles but the critic, the same with {@code _PLANNER}, {@code _COMPONENT}, {@code
   * _EDITOR} or {@code _CRITIC} behind them for one; {@code COS3D_MODEL_CRITIC_ROUNDS}, how often
   * the critic looks at one new thing; {@code COS3D_MODEL_TOKENS}, most tokens for one request;
   * {@code COS3D_MODEL_SECONDS}, longest time for one answer; {@code COS3D_MODEL_MONEY}, most US
   * dollars for one request; {@code COS3D_MODEL_PRICE_IN} and {@code _OUT}, US dollars for a
   * million tokens, again with a role behind them for one; {@code COS3D_MODEL_RECORD}, a file that
   * takes every question with its answer.
   */
  public static Models read(Function<String, Optional<String>> settings) throws WrongSetting {
    Map<Role, LanguageModel> models = new EnumMap<>(Role.class);
    Map<Role, Price> prices = new EnumMap<>(Role.class);
    Prices known = Prices.read();
    OptionalDouble money = dollars(settings, "COS3D_MODEL_MONEY");
    Map<Choice, LanguageModel> opened = new HashMap<>();
    Optional<Path> record = settings.apply("COS3D_MODEL_RECORD").map(Path::of);
    for (Role role : Role.values()) {
      Optional<Choice> choice = choice(settings, role);
      if (choice.isPresent()) {
        models.put(role, opened.computeIfAbsent(choice.get(), one -> open(one, record)));
        Optional<Price> price = price(settings, role, choice.get(), known);
        price.ifPresent(one -> prices.put(role, one));
        if (price.isEmpty() && money.isPresent()) {
          throw new WrongSetting(
              "COS3D_MODEL_MONEY limits what a request costs, but what %s costs is not known here: set COS3D_MODEL_PRICE_IN and COS3D_MODEL_PRICE_OUT, US dollars for a million tokens."
                  .formatted(choice.get().title()));
        }
      }
    }
    return new Models(
        models,
        prices,
        new Ledger.Limits(
            whole(settings, "COS3D_MODEL_TOKENS", USUAL_TOKENS),
            Duration.ofSeconds(whole(settings, "COS3D_MODEL_SECONDS", USUAL_SECONDS)),
            money),
        rounds(settings));
  }

  private static int rounds(Function<String, Optional<String>> settings) throws WrongSetting {
    String text = settings.apply("COS3D_MODEL_CRITIC_ROUNDS").orElse(USUAL_ROUNDS);
    if (!text.matches("[0-3]")) {
      throw new WrongSetting(
          "COS3D_MODEL_CRITIC_ROUNDS is how often the critic looks at pictures of a new thing, 0 to 3, not \"%s\"."
              .formatted(text));
    }
    return Integer.parseInt(text);
  }

  /**
   * The choice that the settings make for one role. The critic is sent pictures of what was made:
   * naming its model is the leave to do so, and {@code COS3D_MODEL} alone is not.
   */
  static Optional<Choice> choice(Function<String, Optional<String>> settings, Role role)
      throws WrongSetting {
    String behind = "_" + role.name().toUpperCase(Locale.ROOT);
    if (role == Role.CRITIC && settings.apply("COS3D_MODEL" + behind).isEmpty()) {
      return Optional.empty();
    }
    String common = settings.apply("COS3D_MODEL").orElse("none");
    String setting = settings.apply("COS3D_MODEL" + behind).orElse(common);
    Optional<String> address = settings.apply("COS3D_MODEL_URL" + behind);
    Optional<String> key = settings.apply("COS3D_MODEL_KEY" + behind);
    if (address.isEmpty() && Choice.word(setting).equals(Choice.word(common))) {
      // the same provider at the same address; nobody else is sent the common key
      address = settings.apply("COS3D_MODEL_URL");
      key = key.or(() -> settings.apply("COS3D_MODEL_KEY"));
    }
    return Choice.read(setting, address.orElse(""), key.orElse(""));
  }

  /** What the settings say that a role's model costs, else what is known. */
  private static Optional<Price> price(
      Function<String, Optional<String>> settings, Role role, Choice choice, Prices known)
      throws WrongSetting {
    String behind = "_" + role.name().toUpperCase(Locale.ROOT);
    for (String whose : List.of(behind, "")) {
      OptionalDouble in = dollars(settings, "COS3D_MODEL_PRICE_IN" + whose);
      OptionalDouble out = dollars(settings, "COS3D_MODEL_PRICE_OUT" + whose);
      if (in.isPresent() != out.isPresent()) {
        throw new WrongSetting(
            "COS3D_MODEL_PRICE_IN%s and COS3D_MODEL_PRICE_OUT%s go together: set both or none."
                .formatted(whose, whose));
      }
      if (in.isPresent()) {
        return Optional.of(new Price(in.getAsDouble(), in.getAsDouble(), out.getAsDouble()));
      }
    }
    return known.of(choice.title());
  }

  private static OptionalDouble dollars(Function<String, Optional<String>> settings, String name)
      throws WrongSetting {
    Optional<String> text = settings.apply(name);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!text.get().matches("\\d{1,6}(\\.\\d{1,9})?")) {
      throw new WrongSetting(
          "%s is a number of US dollars such as 0.25, not \"%s\".".formatted(name, text.get()));
    }
    return OptionalDouble.of(Double.parseDouble(text.get()));
  }

  private static LanguageModel open(Choice choice, Optional<Path> record) {
    LanguageModel model =
        switch (choice.provider()) {
          case SCRIPTED -> new ScriptedModel(Path.of(choice.name()));
          case RECORDED -> new RecordedModel(Path.of(choice.name()));
          default -> new WireModel(choice);
        };
    return record.<LanguageModel>map(file -> new RecordingModel(model, file)).orElse(model);
  }

  private static long whole(Function<String, Optional<String>> settings, String name, String usual)
      throws WrongSetting {
    String text = settings.apply(name).orElse(usual);
    if (!text.matches("[1-9]\\d{0,9}")) {
      throw new WrongSetting("%s is a whole number from 1 up, not \"%s\".".formatted(name, text));
    }
    return Long.parseLong(text);
  }

  /** Whether there is a model for this. */
  public boolean has(Role role) {
    return models.containsKey(role);
  }

  /** How often the critic looks at one new thing; 0 where it does not. */
  public int criticRounds() {
    return has(Role.CRITIC) ? rounds : 0;
  }

  /** What the model for this is called; empty where there is none. */
  public String name(Role role) {
    LanguageModel model = models.get(role);
    return model == null ? "" : model.name();
  }

  /** Counts and limits what one request asks. */
  public Ledger ledger() {
    return new Ledger(models, prices, limits);
  }
}
