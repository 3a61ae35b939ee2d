package org.cos3d.rpc;

import java.nio.file.Path;
import org.cos3d.model.Models;
import org.cos3d.prover.TestGround;
import org.cos3d.session.CatalogShelf;
import org.cos3d.session.Journals;
import org.cos3d.session.Studio;
import org.cos3d.session.Trials;
import org.cos3d.session.Unproven;

/** A whole server without its process: the real rooms behind a real door. */
record TestStudio(Door door, Studio studio) implements AutoCloseable {

  static final String TOKEN = "test-token";

  /** The prompts of the project. */
  static final Path PROMPTS = Path.of("../prompts");

  static TestStudio open(Path journals) throws Exception {
    return open(journals, Unproven.ALLOW);
  }

  static TestStudio open(Path journals, Unproven unproven) throws Exception {
    Studio studio =
        new Studio(
            "0.1.0",
            PROMPTS,
            new Journals(journals),
            TestGround.nobody(),
            unproven,
            Models.none(),
            Trials.usual(),
            new CatalogShelf(Path.of("target", "no-catalogs"), PROMPTS));
    studio.prepare();
    return new TestStudio(Door.open(studio, TOKEN), studio);
  }

  FakeHost host() {
    return new FakeHost(door.port(), TOKEN);
  }

  @Override
  public void close() {
    try {
      door.close("The test is over");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
