package org.cos3d.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A catalog's file for tests, made of lines written with apostrophes for quotes. */
public final class CatalogFile {

  private final List<String> lines = new ArrayList<>();
  private String blender = "3.4.1";
  private int schema = 1;
  private String digest = "";

  /** Adds an entry: {@code {'id':'bmesh','kind':'module'}}. */
  public CatalogFile with(String... entries) {
    for (String entry : entries) {
      lines.add(entry.replace('\'', '"') + "\n");
    }
    return this;
  }

  /** Says that it is of another Blender. */
  public CatalogFile blender(String version) {
    blender = version;
    return this;
  }

  CatalogFile schema(int number) {
    schema = number;
    return this;
  }

  CatalogFile digest(String text) {
    digest = text;
    return this;
  }

  /** The bytes of the file. */
  public byte[] bytes() {
    String entries = String.join("", lines);
    String header =
        "{\"schema\":%d,\"blender\":\"%s\",\"version\":[%s],\"build\":\"abc\",\"entries\":%d,\"digest\":\"%s\"}\n"
            .formatted(
                schema,
                blender,
                blender.replace('.', ','),
                lines.size(),
                digest.isEmpty() ? sha256(entries) : digest);
    return zipped(header + entries);
  }

  /** The catalog. */
  public Catalog read() {
    try {
      return Catalogs.read(bytes());
    } catch (BadCatalog e) {
      throw new AssertionError(e);
    }
  }

  static byte[] zipped(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
