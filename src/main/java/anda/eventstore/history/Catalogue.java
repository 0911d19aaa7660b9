package anda.eventstore.history;

import anda.eventstore.view.CatalogueFiles;
import anda.eventstore.view.HistoryReader.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 用语目录 The texts of all features: {@code catalogue/<feature>/events} and {@code terms}, zh and en.
 *
 * <p>Keys: {@code <event name>} sentence, {@code <event name>.<component>} label, {@code
 * <Record>.<component>} label inside a record, {@code <Enum>.<CONSTANT>} term. A nested type may be
 * named with its outer type ({@code PartialDate.Basis.EVENT}), which wins over its simple name.
 */
final class Catalogue {

  private final Map<String, String> zh;
  private final Map<String, String> en;

  Catalogue() {
    this.zh = load("zh_CN");
    this.en = load("en");
  }

  private static Map<String, String> load(String language) {
    Map<String, String> texts = new HashMap<>(CatalogueFiles.read("events", language));
    texts.putAll(CatalogueFiles.read("terms", language));
    return texts;
  }

  /** The text of a key, or null when it is missing in one of the languages. */
  @Nullable Words text(String key) {
    String chinese = zh.get(key);
    String english = en.get(key);
    return chinese == null || english == null ? null : new Words(chinese, english);
  }

  /** The text of a key; the key itself where there is none. */
  Words textOrKey(String key) {
    Words text = text(key);
    return text == null ? Words.same(key) : text;
  }

  /** Text of a member of a type, looked up by its qualified, then by its simple name. */
  @Nullable Words ofMember(Class<?> type, String member) {
    Words qualified = text(qualified(type) + "." + member);
    return qualified != null ? qualified : text(type.getSimpleName() + "." + member);
  }

  private static String qualified(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null ? type.getSimpleName() : qualified(outer) + "." + type.getSimpleName();
  }

  /** Every key of either language. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>(zh.keySet());
    keys.addAll(en.keySet());
    return keys;
  }
}
