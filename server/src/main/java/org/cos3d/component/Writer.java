package org.cos3d.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Skeleton;
import org.cos3d.component.Commission.Code;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.program.Demonstrations;
import org.cos3d.program.Program;
import org.cos3d.program.Revision;
import org.cos3d.program.ShapeLibrary;
import org.cos3d.prompt.Prompt;

/** The door: writes the components of blueprints, each apart, side by side. Thread-safe. */
public final class Writer {

  /** How many questions may be open at once. */
  private static final int SIDE_BY_SIDE = 8;

  private final Prompt prompt;
  private final Prompt wholePrompt;
  private final ShapeLibrary library;
  private final Kinds kinds;
  private final Taught taught;

  /**
   * Reads its prompt, the shapes, and what is told for each kind of component.
   *
   * @param prompts folder of the prompts
   * @param demonstrations worked programs to learn from
   */
  public Writer(Path prompts, Demonstrations demonstrations) throws IOException {
    this.prompt = Prompt.read(prompts, "component/writer");
    this.wholePrompt = Prompt.read(prompts, "component/program");
    this.library = ShapeLibrary.load(prompts);
    this.kinds = Kinds.read(prompts);
    this.taught = new Taught(demonstrations, library, kinds);
  }

  /** Told when the code of a component is there. */
  @FunctionalInterface
  public interface OnWritten {
    /** Takes the component's name; an exception ends the writing of all. */
    void tell(String component) throws InterruptedException;
  }

  /** Writes all of it. A component whose code cannot be used, not even the second, is missing. */
  public Written write(WriteBrief brief, Ledger ledger, OnWritten onWritten)
      throws ModelTrouble, InterruptedException, Revision.Impossible {
    return ask(brief, first(brief), Map.of(), Map.of(), ledger, onWritten);
  }

  /**
   * Writes some of it anew. Where no new code can be used, the old stays.
   *
   * @param last what was written
   * @param troubles what went wrong, by component, in plain words
   */
  public Written mend(
      WriteBrief brief,
      Written last,
      Map<String, String> troubles,
      Ledger ledger,
      OnWritten onWritten)
      throws ModelTrouble, InterruptedException, Revision.Impossible {
    return ask(brief, again(brief, troubles.keySet()), last.codes(), troubles, ledger, onWritten);
  }

  /** Writes a whole program without a plan; one without components where no answer can be used. */
  public Written whole(WholeBrief brief, Ledger ledger) throws ModelTrouble, InterruptedException {
    return new Whole(wholePrompt, taught, brief, ledger).write(Map.of(), "");
  }

  /**
   * Writes it anew. Where the new answer cannot be used, the old program stays.
   *
   * @param last what was written
   * @param troubles what went wrong, by component, in plain words
   */
  public Written mend(WholeBrief brief, Written last, Map<String, String> troubles, Ledger ledger)
      throws ModelTrouble, InterruptedException {
    Written written =
        new Whole(wholePrompt, taught, brief, ledger)
            .write(troubles, last.program().text().strip());
    return written.program().components().isEmpty() ? last : written;
  }

  /**
   * The same with the older code of some components.
   *
   * @param now what was written last
   * @param before what was written before, which has code for all of them
   * @param components names of those whose older code is the better one
   */
  public Written restored(WriteBrief brief, Written now, Written before, Set<String> components)
      throws Revision.Impossible {
    Map<String, String> codes = new LinkedHashMap<>(now.codes());
    Map<String, String> missing = new LinkedHashMap<>(now.missing());
    for (String name : components) {
      codes.put(name, Objects.requireNonNull(before.codes().get(name)));
      missing.remove(name);
    }
    Program skeleton = Skeleton.of(brief.blueprint()).program();
    return joined(brief.blueprint(), skeleton, codes, missing);
  }

  private Written ask(
      WriteBrief brief,
      List<List<Part>> questions,
      Map<String, String> known,
      Map<String, String> troubles,
      Ledger ledger,
      OnWritten onWritten)
      throws ModelTrouble, InterruptedException, Revision.Impossible {
    Commission commission = new Commission(prompt, library, kinds, taught, brief, ledger);
    List<Callable<List<Code>>> tasks = new ArrayList<>();
    for (List<Part> parts : questions) {
      Commission.Order order = new Commission.Order(parts, troubles, known);
      tasks.add(() -> {
        List<Code> codes = commission.write(order);
        for (Code code : codes) {
          onWritten.tell(code.component());
        }
        return codes;
      });
    }
    Map<String, String> codes = new LinkedHashMap<>(known);
    Map<String, String> missing = new LinkedHashMap<>();
    for (Code code : sideBySide(tasks)) {
      if (code.problem().isEmpty()) {
        codes.put(code.component(), code.text());
      } else if (!codes.containsKey(code.component())) {
        missing.put(code.component(), code.problem());
      }
    }
    return joined(brief.blueprint(), commission.skeleton(), codes, missing);
  }

  /** All components, by the questions that ask for them. */
  private static List<List<Part>> first(WriteBrief brief) {
    List<Part> parts = brief.blueprint().components();
    if (!brief.help().apart()) {
      return List.of(parts);
    }
    return brief.help().grouping() ? Groups.of(parts) : parts.stream().map(List::of).toList();
  }

  /**
   * Those that are written anew, by the questions: each by itself, for each has its own trouble.
   */
  private static List<List<Part>> again(WriteBrief brief, Set<String> wanted) {
    List<Part> parts =
        brief.blueprint().components().stream()
            .filter(part -> wanted.contains(part.name()))
            .toList();
    return brief.help().apart() ? parts.stream().map(List::of).toList() : List.of(parts);
  }

  /** Runs all of them; the first that fails, and an interrupt, ends the others at once. */
  private static List<Code> sideBySide(List<Callable<List<Code>>> tasks)
      throws ModelTrouble, InterruptedException {
    Semaphore open = new Semaphore(SIDE_BY_SIDE);
    List<Code> codes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<List<Code>> done = new ExecutorCompletionService<>(threads);
      try {
        tasks.forEach(task -> done.submit(() -> limited(open, task)));
        for (int answered = 0; answered < tasks.size(); answered++) {
          codes.addAll(done.take().get());
        }
      } catch (ExecutionException e) {
        throw failed(e);
      } finally {
        threads.shutdownNow();
      }
    }
    return codes;
  }

  private static IllegalStateException failed(ExecutionException failure)
      throws ModelTrouble, InterruptedException {
    if (failure.getCause() instanceof ModelTrouble trouble) {
      throw trouble;
    }
    if (failure.getCause() instanceof InterruptedException) {
      throw new InterruptedException("a component was stopped");
    }
    return new IllegalStateException("a component cannot be asked for", failure);
  }

  private static List<Code> limited(Semaphore open, Callable<List<Code>> task) throws Exception {
    open.acquire();
    try {
      return task.call();
    } finally {
      open.release();
    }
  }

  /** The program of all codes, in the order of the blueprint. */
  private Written joined(
      Blueprint blueprint,
      Program skeleton,
      Map<String, String> codes,
      Map<String, String> missing) {
    Program program = skeleton;
    for (Part part : blueprint.components()) {
      String code = codes.get(part.name());
      if (code != null) {
        try {
          program = program.joined(part.name(), code, library, blueprint.names());
        } catch (Revision.Impossible e) {
          codes.remove(part.name());
          missing.put(part.name(), e.text());
        }
      }
    }
    return new Written(program.assembled(blueprint.title()), codes, missing);
  }
}
