package org.cos3d;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Models;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks each language model of the settings one tiny question, and tells what comes of it. */
@Command(
    name = "model",
    description = "Asks each language model of the settings one tiny question.",
    mixinStandardHelpOptions = true)
final class ReachModel implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int FINDINGS = 1;
  private static final int USAGE = 2;

  /** Room for models that think before they answer. */
  private static final int LONGEST_ANSWER = 500;

  @Option(
      names = "--state",
      paramLabel = "DIR",
      description = "Folder of settings.properties (COS3D_STATE).")
  private @Nullable Path state;

  @Option(
      names = "--prompts",
      paramLabel = "DIR",
      description = "Folder of the prompts (COS3D_PROMPTS).")
  private @Nullable Path prompts;

  @Option(names = "--json", paramLabel = "FILE", description = "Where the report goes.")
  private @Nullable Path json;

  /**
   * What came of one model.
   *
   * @param model what it is called
   * @param roles for what it is asked
   * @param answered whether it answered
   * @param text that in plain words: how fast and for how many tokens, or what is wrong and what
   *     helps
   */
  private record Told(String model, List<String> roles, boolean answered, String text) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    Models models;
    try {
      models =
          Settings.read(
                  new Settings.Flags(
                      Optional.ofNullable(state), Optional.ofNullable(prompts), Optional.empty()),
                  System.getenv(),
                  Main.code())
              .models();
    } catch (Settings.Wrong wrong) {
      System.err.println(wrong.getMessage());
      return USAGE;
    }
    List<Told> all = new ArrayList<>();
    for (List<Role> roles : rolesByModel(models).values()) {
      Told told = ask(models, roles);
      System.out.printf(
          "%s (%s): %s%n", told.model(), String.join(", ", told.roles()), told.text());
      all.add(told);
    }
    if (all.isEmpty()) {
      System.out.println("No language model is set: COS3D_MODEL names one, such as ollama:NAME.");
    }
    if (json != null) {
      String report = new GsonBuilder().setPrettyPrinting().create().toJson(report(all));
      Files.writeString(json, report + "\n", StandardCharsets.UTF_8);
    }
    return all.stream().allMatch(Told::answered) ? DONE : FINDINGS;
  }

  private static Map<String, List<Role>> rolesByModel(Models models) {
    Map<String, List<Role>> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      if (models.has(role)) {
        roles.computeIfAbsent(models.name(role), name -> new ArrayList<>()).add(role);
      }
    }
    return roles;
  }

  private static Told ask(Models models, List<Role> roles) throws InterruptedException {
    Role first = roles.getFirst();
    List<String> words = roles.stream().map(Role::word).collect(Collectors.toList());
    Ledger ledger = models.ledger();
    try {
      Reply reply =
          ledger.ask(
              new Question(
                  first,
                  "connection",
                  "You are asked whether you can be reached.",
                  "Answer with one word: ready.",
                  List.of(),
                  LONGEST_ANSWER));
      return new Told(models.name(first), words, true, answered(reply, ledger.seconds()));
    } catch (ModelTrouble trouble) {
      return new Told(models.name(first), words, false, trouble.text());
    }
  }

  private static String answered(Reply reply, double seconds) {
    String how =
        String.format(
            Locale.ROOT,
            "reached, answers in %.1f s, %,d tokens in and %,d out",
            seconds,
            reply.tokens().in(),
            reply.tokens().out());
    return switch (reply.ended()) {
      case DONE -> how + ".";
      case CUT -> how + "; it thinks long before it answers.";
      case WITHHELD -> how + "; but the provider held the answer back.";
    };
  }

  private static JsonArray report(List<Told> all) {
    JsonArray report = new JsonArray();
    for (Told told : all) {
      JsonObject one = new JsonObject();
      one.addProperty("model", told.model());
      JsonArray roles = new JsonArray();
      told.roles().forEach(roles::add);
      one.add("roles", roles);
      one.addProperty("answered", told.answered());
      one.addProperty("text", told.text());
      report.add(one);
    }
    return report;
  }
}
