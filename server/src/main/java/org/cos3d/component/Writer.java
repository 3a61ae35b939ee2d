package org.cos3d.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Blueprint.Part;
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
  private static final int SIDE_BY_SIDE = 6;

  private final Prompt prompt;
  private final ShapeLibrary library;
  private final Taught taught;

  /**
   * Reads its prompt and the shapes.
   *
   * @param prompts folder of the prompts
   * @param demonstrations worked programs to learn from
   */
  public Writer(Path prompts, Demonstrations demonstrations) throws IOException {
    this.prompt = Prompt.read(prompts, "component/writer");
    this.library = ShapeLibrary.load(prompts);
    this.taught = new Taught(demonstrations, library);
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
    Map<String, String> troubles = new LinkedHashMap<>();
    brief.blueprint().components().forEach(part -> troubles.put(part.name(), ""));
    return ask(brief, Map.of(), troubles, ledger, onWritten);
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
    return ask(brief, last.codes(), troubles, ledger, onWritten);
  }

  private Written ask(
      WriteBrief brief,
      Map<String, String> known,
      Map<String, String> troubles,
      Ledger ledger,
      OnWritten onWritten)
      throws ModelTrouble, InterruptedException, Revision.Impossible {
    Commission commission = new Commission(prompt, library, taught, brief, ledger);
    List<Callable<Code>> tasks = new ArrayList<>();
    for (Part part : brief.blueprint().components()) {
      String trouble = troubles.get(part.name());
      if (trouble != null) {
        String old = known.getOrDefault(part.name(), "");
        tasks.add(() -> {
          Code code = commission.write(part, trouble, old);
          onWritten.tell(part.name());
          return code;
        });
      }
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

  /** Runs all of them; the first that fails, and an interrupt, ends the others at once. */
  private static List<Code> sideBySide(List<Callable<Code>> tasks)
      throws ModelTrouble, InterruptedException {
    Semaphore open = new Semaphore(SIDE_BY_SIDE);
    List<Code> codes = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<Code> done = new ExecutorCompletionService<>(threads);
      try {
        tasks.forEach(task -> done.submit(() -> limited(open, task)));
        while (codes.size() < tasks.size()) {
          codes.add(done.take().get());
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

  private static Code limited(Semaphore open, Callable<Code> task) throws Exception {
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
