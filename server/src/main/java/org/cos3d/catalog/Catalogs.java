package org.cos3d.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The door: catalogs from their files. Thread-safe. */
public final class Catalogs {

  /** Blenders of one build share a catalog as long as anybody holds it. */
  private static final Cache<String, Catalog> READ = Caffeine.newBuilder().weakValues().build();

  private Catalogs() {}

  /**
   * Reads a catalog. Takes about half a second in a new process.
   *
   * @param file the bytes of a {@code .catalog.gz}
   * @throws BadCatalog where it is of another schema, cut short, changed, or no catalog at all
   */
  public static Catalog read(byte[] file) throws BadCatalog {
    Catalog read = CatalogReader.read(file);
    String key = String.join(" ", read.blender(), read.build(), read.digest());
    Catalog kept = READ.asMap().putIfAbsent(key, read);
    return kept == null ? read : kept;
  }

  /**
   * Reads a catalog from disk.
   *
   * @throws IOException where the file cannot be read
   * @throws BadCatalog where it is no catalog; the text names the file
   */
  public static Catalog read(Path file) throws IOException, BadCatalog {
    try {
      return read(Files.readAllBytes(file));
    } catch (BadCatalog bad) {
      throw new BadCatalog(file + ": " + bad.text(), bad);
    }
  }
}
