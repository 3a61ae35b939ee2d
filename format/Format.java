import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks or writes the format of all Java files under the given folders. */
final class Format {

  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] arguments) throws IOException {
    boolean write = arguments[0].equals("write");
    if (!write && !arguments[0].equals("check")) {
      throw new IllegalArgumentException(
          "-Dformat is \"check\" or \"write\", not \"" + arguments[0] + "\"");
    }
    List<Path> unformatted = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      for (Path file : javaFiles(Path.of(arguments[i]))) {
        String source = Files.readString(file);
        String formatted = formatted(file, source);
        if (!formatted.equals(source)) {
          unformatted.add(file.normalize());
          if (write) {
            Files.writeString(file, formatted);
          }
        }
      }
    }
    unformatted.forEach(
        file -> System.out.println((write ? "formatted " : "not formatted: ") + file));
    if (!write && !unformatted.isEmpty()) {
      System.out.println("Format them with: mvn -q -pl format verify -Dformat=write");
      System.exit(1);
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String formatted(Path file, String source) {
    try {
      String tidy = RemoveUnusedImports.removeUnusedImports(source);
      String ordered = ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE);
      return FORMATTER.formatSource(ordered);
    } catch (FormatterException e) {
      throw new IllegalArgumentException(file + " cannot be read as Java: " + e.getMessage(), e);
    }
  }
}
