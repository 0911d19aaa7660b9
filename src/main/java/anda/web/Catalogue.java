package anda.web;

import anda.eventstore.view.CatalogueFiles;
import anda.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 文本目录 The zh and en texts of refusals, terms and operations, from {@code
 * catalogue/<feature>/*.properties}.
 *
 * <p>Parameters stand as {@code {0}}, {@code {1}}; no other character has a meaning, so quotes and
 * braces of users' values come out as they are. A code without text is shown as the code.
 */
@Component
public class Catalogue {

  private final Map<String, Text> refusals = load("refusals");
  private final Map<String, Text> terms = load("terms");
  private final Map<String, Text> operations = load("operations");

  /** Text of a refusal with its parameters filled in. */
  public Text refusal(Refusal refusal, List<String> parameters) {
    String code = refusal.name();
    Text pattern = refusals.getOrDefault(code, new Text(code, code));
    return new Text(filled(pattern.zh(), parameters), filled(pattern.en(), parameters));
  }

  /** Text of a term, for example {@code Role.MANAGER}; the key where there is none. */
  public Text term(String key) {
    return terms.getOrDefault(key, new Text(key, key));
  }

  /** What an operation of the API does: a short name in zh, a sentence in en. */
  Text operation(String name) {
    return operations.getOrDefault(name, new Text(name, name));
  }

  private static String filled(String pattern, List<String> parameters) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int close = pattern.indexOf('}', open);
      String name = close < 0 ? "" : pattern.substring(open + 1, close);
      if (!name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
        int index = Integer.parseInt(name);
        text.append(pattern, from, open);
        text.append(index < parameters.size() ? parameters.get(index) : "?");
        from = close + 1;
      }
    }
    return text.append(pattern.substring(from)).toString();
  }

  private static Map<String, Text> load(String kind) {
    Map<String, String> zh = CatalogueFiles.read(kind, "zh_CN");
    Map<String, String> en = CatalogueFiles.read(kind, "en");
    Map<String, Text> texts = new HashMap<>();
    zh.forEach((key, text) -> texts.put(key, new Text(text, en.getOrDefault(key, key))));
    return Map.copyOf(texts);
  }
}
