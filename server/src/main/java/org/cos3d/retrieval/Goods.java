package org.cos3d.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.cos3d.catalog.Entry;
import org.jspecify.annotations.Nullable;

/**
 * All that can be found, by number: the entries of a catalog in their order, behind them notes and
 * demonstrations. An entry is made into an item when it is first looked at, for whoever asks early
 * looks at few. Thread-safe.
 */
final class Goods {

  private final List<Entry> entries;
  private final List<Item> told;
  private final EntryItems maker;
  private final List<List<List<String>>> phrases;
  private final AtomicReferenceArray<@Nullable Item> items;
  private final AtomicReferenceArray<@Nullable Set<String>> words;

  Goods(List<Entry> entries, List<Item> told, EntryItems maker) {
    this.entries = entries;
    this.told = List.copyOf(told);
    this.maker = maker;
    this.phrases = new ArrayList<>(size());
    entries.forEach(entry -> phrases.add(maker.phrases(entry)));
    told.forEach(item -> phrases.add(item.phrases()));
    this.items = new AtomicReferenceArray<>(entries.size());
    this.words = new AtomicReferenceArray<>(size());
  }

  int size() {
    return entries.size() + told.size();
  }

  Item item(int number) {
    if (number >= entries.size()) {
      return told.get(number - entries.size());
    }
    Item known = items.get(number);
    if (known == null) {
      known = maker.item(entries.get(number), phrases.get(number));
      items.set(number, known);
    }
    return known;
  }

  /** What people say for it, each cut into stems. */
  List<List<List<String>>> phrases() {
    return phrases;
  }

  /** The words of its name in code and of that on screen. */
  List<String> title(int number) {
    return number < entries.size()
        ? EntryItems.title(entries.get(number))
        : item(number).fields().getOrDefault(Item.Field.NAME, List.of());
  }

  /** Identifiers by which it is asked for exactly. */
  List<String> names(int number) {
    return number < entries.size() ? maker.names(entries.get(number)) : item(number).names();
  }

  /** The last parts of these. */
  Collection<String> shortNames(int number) {
    return number < entries.size() ? maker.shortNames(entries.get(number)) : item(number).names();
  }

  /** All words of an item; made when it is first found, for most never are. */
  Set<String> words(int number) {
    Set<String> known = words.get(number);
    if (known == null) {
      known = new HashSet<>(item(number).joined());
      item(number).fields().values().forEach(known::addAll);
      words.set(number, known);
    }
    return known;
  }
}
