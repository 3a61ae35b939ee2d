package org.cos3d.retrieval;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words that are cut already, as the index takes them. One stream serves many texts in turn. */
final class WordStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private List<String> words = List.of();
  private Iterator<String> rest = words.iterator();

  /** The stream itself, over other words; those before must have been read. */
  WordStream over(List<String> others) {
    words = others;
    return this;
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    term.setEmpty().append(rest.next());
    return true;
  }

  @Override
  public void reset() {
    rest = words.iterator();
  }
}
