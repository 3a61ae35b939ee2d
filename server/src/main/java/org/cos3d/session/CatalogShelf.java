package org.cos3d.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.cos3d.catalog.BadCatalog;
import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.Catalogs;
import org.cos3d.check.Checks;
import org.cos3d.component.Reference;
import org.cos3d.notes.Notes;
import org.cos3d.program.Demonstrations;
import org.cos3d.prover.Client;
import org.cos3d.prover.NoProver;
import org.cos3d.retrieval.Lexicon;
import org.cos3d.retrieval.Library;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kept catalogs of the Blenders that hosts run in, as checks of programs. One is read in the
 * background when its first host says hello, and held as long as the server lives; where none is
 * kept a prover is asked for it. Thread-safe.
 */
public final class CatalogShelf {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogShelf.class);

  /** What the journal keeps of a catalog. */
  private record Known(String blender, String digest, int entries, double seconds) {}

  /** A catalog that is held. A library over it costs memory and some work, and not all need it. */
  private record Held(Checks checks, Once<Library> library) {}

  private final Path folder;
  private final Path prompts;
  private final Set<Path> sought = ConcurrentHashMap.newKeySet();
  private final Map<Path, CompletableFuture<Optional<Held>>> known;
  private final Map<String, String> told;

  /**
   * The catalogs of a folder.
   *
   * @param folder where {@code VERSION-BUILD.catalog.gz} files are kept; need not exist yet
   * @param prompts folder of the prompts, for its notes
   */
  public CatalogShelf(Path folder, Path prompts) {
    this(folder, prompts, new ConcurrentHashMap<>(), Map.of());
  }

  private CatalogShelf(
      Path folder,
      Path prompts,
      Map<Path, CompletableFuture<Optional<Held>>> known,
      Map<String, String> told) {
    this.folder = folder;
    this.prompts = prompts;
    this.known = known;
    this.told = told;
  }

  /**
   * The same catalogs for a replay: what was looked up in it is told as it was then, for what is
   * found early is found by less than the whole index.
   *
   * @param lookedUp what was found, by the words
   */
  CatalogShelf telling(Map<String, String> lookedUp) {
    return new CatalogShelf(folder, prompts, known, Map.copyOf(lookedUp));
  }

  /** A host says hello: its catalog is read, where one is kept and nobody has read it yet. */
  void welcome(HostMessage.Host host, Journal journal) {
    Path file = file(host);
    if (!Files.exists(file)) {
      LOG.info("no catalog is kept for Blender {}", host.version());
      return;
    }
    known.computeIfAbsent(
        file,
        _ -> CompletableFuture.supplyAsync(() -> read(file, journal), Thread::startVirtualThread));
  }

  /** Sees to it that there is one: asks a prover, once for each Blender while the server lives. */
  void seek(HostMessage.Host host, Client provers, Journal journal) throws InterruptedException {
    Path file = file(host);
    if (Files.exists(file) || !sought.add(file)) {
      return;
    }
    try {
      byte[] told = provers.catalog();
      Catalog catalog = Catalogs.read(told);
      if (!catalog.blender().equals(host.version())) {
        LOG.info("the provers are Blender {}, the host {}", catalog.blender(), host.version());
        return;
      }
      keep(file, told);
      welcome(host, journal);
    } catch (NoProver | BadCatalog | IOException e) {
      LOG.warn("no catalog of Blender {}: {}", host.version(), e.getMessage());
    }
  }

  /** In one go, so that nobody reads half a file. */
  private void keep(Path file, byte[] told) throws IOException {
    Files.createDirectories(folder);
    Path made = Files.createTempFile(folder, "catalog", ".new");
    Files.write(made, told);
    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The checks of a host's Blender; waits where its catalog is being read, about half a second. */
  Optional<Checks> of(HostMessage.Host host) {
    return held(host).map(Held::checks);
  }

  /** What can be looked up for a host's Blender; the first to ask waits half a second for it. */
  Optional<Library> library(HostMessage.Host host) {
    return held(host).map(one -> one.library().get());
  }

  /** What writers are told of a host's Blender; the library is made when they first ask. */
  Reference reference(HostMessage.Host host, Journal journal) {
    Reference found = new BlenderReference(new Once<>(() -> library(host)), journal);
    return (words, tokens) -> {
      String recorded = told.get(words);
      return recorded != null ? recorded : found.on(words, tokens);
    };
  }

  private Optional<Held> held(HostMessage.Host host) {
    CompletableFuture<Optional<Held>> reading = known.get(file(host));
    return reading == null ? Optional.empty() : reading.join();
  }

  private Optional<Held> read(Path file, Journal journal) {
    long start = System.nanoTime();
    try {
      Catalog catalog = Catalogs.read(file);
      Notes notes = Notes.read(prompts.resolve("retrieval/notes"));
      Lexicon lexicon = Lexicon.read(prompts.resolve("retrieval/lexicon.txt"));
      Demonstrations none = Demonstrations.of(List.of()); // their readers choose among them
      Held held =
          new Held(
              new Checks(catalog, notes),
              new Once<>(() -> new Library(catalog, lexicon, notes, none)));
      double seconds = (System.nanoTime() - start) / 1e9;
      journal.write(
          "catalog",
          new Known(catalog.blender(), catalog.digest(), catalog.entries().size(), seconds));
      return Optional.of(held);
    } catch (IOException | BadCatalog | IllegalArgumentException e) {
      LOG.warn("a kept catalog cannot be used: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** As {@code ./cos3d catalog} names it; a host's own words never lead out of the folder. */
  private Path file(HostMessage.Host host) {
    String version = host.version().replaceAll("[^A-Za-z0-9.]", "-");
    String build = host.build().replaceAll("[^A-Za-z0-9]", "-");
    return folder.resolve(version + "-" + build + ".catalog.gz");
  }
}
