package org.cos3d.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens. */
final class Tokenizer {
  private static final Pattern PIECES =
      Pattern.compile(
          "(?<quoted>(?<![\\p{L}\\d])\"[^\"]+\"|(?<![\\p{L}\\d])'[^']+'(?!\\p{L})|“[^”]+”|‘[^’]+’)"
              + "|(?<number>[-+−]?\\d+(?:[.,]\\d+)?(?:/\\d+)?|[-+−]?\\.\\d+|[½¼¾⅓⅔])"
              + "|(?<unit>(?<=[\\d½¼¾] ?)(?:''|[\"'”’′″]))"
              + "|(?<possessive>['’]s\\b)"
              + "|(?<word>[\\p{L}_#][\\p{L}\\p{M}\\d_#]*(?:[.][\\p{L}\\d_]+)*(?:['’](?!s\\b)\\p{L}+)?)"
              + "|(?<comma>[,;:])"
              + "|(?<stop>[.!?…]+)"
              + "|(?<sign>\\S)");

  private Tokenizer() {}

  static List<Token> cut(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = PIECES.matcher(sentence);
    while (matcher.find()) {
      String piece = matcher.group();
      if (matcher.group("quoted") != null) {
        tokens.add(new Token(Token.Kind.QUOTED, piece.substring(1, piece.length() - 1), piece));
      } else if (matcher.group("number") != null) {
        tokens.add(new Token(Token.Kind.NUMBER, piece, piece));
      } else if (matcher.group("unit") != null) {
        tokens.add(word(inchOrFoot(piece), piece));
      } else if (matcher.group("possessive") != null) {
        tokens.add(word("'s", piece));
      } else if (matcher.group("word") != null) {
        tokens.add(word(piece.replace('’', '\''), piece));
      } else if (matcher.group("comma") != null) {
        tokens.add(new Token(Token.Kind.COMMA, piece, piece));
      } else if (matcher.group("stop") != null) {
        tokens.add(new Token(Token.Kind.STOP, piece, piece));
      } else if (!"-()".contains(piece)) {
        tokens.add(word(piece, piece));
      }
    }
    while (!tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.STOP) {
      tokens.removeLast();
    }
    return List.copyOf(tokens);
  }

  private static Token word(String text, String original) {
    return new Token(Token.Kind.WORD, text.toLowerCase(Locale.ROOT), original);
  }

  private static String inchOrFoot(String sign) {
    return switch (sign) {
      case "'", "’", "′" -> "ft";
      default -> "inch";
    };
  }
}
