package org.cos3d.component;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cos3d.model.Reply;
import org.cos3d.prompt.Malformed;

/** Reads the answers to {@code prompts/component/writer.md}: Python, in a fence or bare. */
final class CodeReader {

  private static final Pattern FENCED =
      Pattern.compile("```(?:python|py)?[ \\t]*\\n(.*?)\\n?```", Pattern.DOTALL);

  private CodeReader() {}

  static String read(Reply reply) throws Malformed {
    if (reply.ended() == Reply.Ending.CUT) {
      throw new Malformed("it came to its longest length before its end");
    }
    if (reply.ended() == Reply.Ending.WITHHELD) {
      throw new Malformed("the provider held it back");
    }
    Matcher fence = FENCED.matcher(reply.text());
    String code = "";
    while (fence.find()) {
      code = fence.group(1).length() > code.length() ? fence.group(1) : code;
    }
    code = code.isEmpty() ? reply.text() : code;
    if (!code.contains("def ")) {
      throw new Malformed("it holds no code");
    }
    return code.strip();
  }
}
