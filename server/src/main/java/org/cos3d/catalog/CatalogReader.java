package org.cos3d.catalog;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the file of a catalog: a header, then an entry a line, all of it gzipped. */
final class CatalogReader {

  private static final int SCHEMA = 1;

  /** No Blender says as much; a file that grows beyond it when unpacked is no catalog. */
  private static final int MOST_BYTES = 256 << 20;

  private CatalogReader() {}

  static Catalog read(byte[] file) throws BadCatalog {
    byte[] text = unpacked(file);
    int end = lineEnd(text);
    Header header = header(new String(text, 0, end, StandardCharsets.UTF_8));
    String digest = digest(text, end + 1);
    if (!digest.equals(header.digest())) {
      throw new BadCatalog(
          "The catalog was changed or cut short (its digest is another one): build it again.");
    }
    List<Entry> entries = entries(text, end + 1);
    if (entries.size() != header.entries()) {
      throw new BadCatalog(
          "The catalog says that it holds %d entries and holds %d: build it again."
              .formatted(header.entries(), entries.size()));
    }
    return new Catalog(header, entries);
  }

  private static byte[] unpacked(byte[] file) throws BadCatalog {
    try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(file), 1 << 16)) {
      byte[] text = stream.readNBytes(MOST_BYTES + 1);
      if (text.length > MOST_BYTES) {
        throw new BadCatalog("This is no catalog: it unpacks to more than any Blender has to say.");
      }
      return text;
    } catch (IOException e) {
      throw new BadCatalog("This is no catalog, or one cut short: it cannot be unpacked.", e);
    }
  }

  private static int lineEnd(byte[] text) throws BadCatalog {
    for (int at = 0; at < text.length; at++) {
      if (text[at] == '\n') {
        return at;
      }
    }
    throw new BadCatalog("This is no catalog: it has no header line.");
  }

  private static Header header(String line) throws BadCatalog {
    try (JsonReader json = new JsonReader(new StringReader(line))) {
      Header header = Header.read(json);
      if (header.schema() != SCHEMA) {
        throw new BadCatalog(
            "The catalog has schema %d, and this server reads %d: build it again."
                .formatted(header.schema(), SCHEMA));
      }
      return header;
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new BadCatalog("This is no catalog: its header cannot be read.", e);
    }
  }

  private static List<Entry> entries(byte[] text, int from) throws BadCatalog {
    List<Entry> entries = new ArrayList<>();
    Names names = new Names();
    // One reader goes over all lines: a reader for each would cost as much as the reading.
    try (JsonReader json =
        new JsonReader(
            new InputStreamReader(
                new ByteArrayInputStream(text, from, text.length - from),
                StandardCharsets.UTF_8))) {
      json.setStrictness(Strictness.LENIENT);
      while (json.peek() != JsonToken.END_DOCUMENT) {
        entries.add(Fields.read(json, names).entry());
      }
      return entries;
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      throw new BadCatalog(
          "Entry %d of the catalog cannot be read (%s): build it again."
              .formatted(entries.size() + 1, e.getMessage()),
          e);
    }
  }

  private static String digest(byte[] text, int from) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(text, from, text.length - from);
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
