package anda.web;

import anda.kernel.PersonNumbers;
import anda.kernel.Refused;
import anda.kernel.SecrecyMark;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON 正文 Checks a body before anything reads it, and writes its canonical form: the same request
 * with its fields in another order or other white space has the same form, and so the same digest.
 *
 * <p>Refuses bytes that are not UTF-8, names that occur twice, half characters (lone surrogates),
 * characters that no text needs ({@link Printable}), marks of secrecy, numbers of persons ({@link
 * PersonNumbers}) save in the fields that are sealed, nesting and numbers beyond {@link Limits}.
 */
final class JsonBody {

  private static final JsonMapper READER = JsonMapper.builder(factory()).build();

  private static final Pattern SEALED =
      Pattern.compile("(?:.*\\.)?identity\\.(?:name|idNumber|phone|account)|idNumber");

  private final JsonParser parser;
  private final StringBuilder out = new StringBuilder();

  private JsonBody(JsonParser parser) {
    this.parser = parser;
  }

  /** Reading limits, the same for this check and for the mapper behind the controllers. */
  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(Limits.JSON_DEPTH)
        .maxNumberLength(Limits.NUMBER_DIGITS)
        .maxStringLength(Limits.JSON_BYTES)
        .maxNameLength(1_000)
        .build();
  }

  /**
   * The canonical form; empty for an empty body.
   *
   * @throws Refused {@code BODY_NOT_UTF8}, {@code JSON_MALFORMED}, {@code JSON_TOO_COMPLEX}, {@code
   *     DUPLICATE_FIELD}, {@code TEXT_NOT_UNICODE}, {@code TEXT_NOT_PRINTABLE}, {@code
   *     TEXT_HOLDS_ID_NUMBER}, {@code PROJECT_DOCUMENT_CLASSIFIED}
   */
  static String canonical(byte[] body) {
    String text = decoded(body);
    if (text.isBlank()) {
      return "";
    }
    try (JsonParser parser = READER.createParser(text)) {
      JsonBody json = new JsonBody(parser);
      parser.nextToken();
      json.value(null);
      if (parser.nextToken() != null) {
        throw refused(JsonReasons.malformed(parser.currentTokenLocation()));
      }
      return json.out.toString();
    } catch (StreamConstraintsException e) {
      throw new Refused(WebRefusal.JSON_TOO_COMPLEX, null);
    } catch (JacksonException e) {
      throw refused(JsonReasons.malformed(e.getLocation()));
    }
  }

  private void value(@Nullable String path) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      object(path);
    } else if (token == JsonToken.START_ARRAY) {
      array(path);
    } else if (token == JsonToken.VALUE_STRING) {
      String text = parser.getString();
      SecrecyMark.none(text, path);
      quoted(text, path);
      if (!sealed(path)) {
        nobodys(text, path);
      }
    } else if (token != null && token.isScalarValue()) {
      out.append(parser.getString());
    } else {
      throw refused(JsonReasons.malformed(parser.currentTokenLocation()));
    }
  }

  private void object(@Nullable String path) {
    Map<String, String> fields = new TreeMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String field = path == null ? name : path + "." + name;
      int start = out.length();
      quoted(name, path);
      nobodys(name, path);
      out.append(':');
      parser.nextToken();
      value(field);
      if (fields.put(name, out.substring(start)) != null) {
        throw new Refused(WebRefusal.DUPLICATE_FIELD, field, name);
      }
      out.setLength(start);
    }
    out.append('{').append(String.join(",", fields.values())).append('}');
  }

  private void array(@Nullable String path) {
    List<String> items = new ArrayList<>();
    int start = out.length();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value((path == null ? "" : path) + "[" + items.size() + "]");
      items.add(out.substring(start));
      out.setLength(start);
    }
    out.append('[').append(String.join(",", items)).append(']');
  }

  private void quoted(String text, @Nullable String path) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new Refused(WebRefusal.TEXT_NOT_UNICODE, path);
      }
    }
    if (Printable.firstOther(text) >= 0) {
      throw new Refused(WebRefusal.TEXT_NOT_PRINTABLE, path);
    }
    out.append('"').append(JsonStringEncoder.getInstance().quoteAsCharArray(text)).append('"');
  }

  /** Fields that hold personal data and are sealed before anything is recorded. */
  private static boolean sealed(@Nullable String path) {
    return path != null && SEALED.matcher(path).matches();
  }

  /** The log forgets nothing, so nobody's number may stand in any text that could get there. */
  private static void nobodys(String text, @Nullable String path) {
    if (PersonNumbers.in(text)) {
      throw new Refused(WebRefusal.TEXT_HOLDS_ID_NUMBER, path);
    }
  }

  private static String decoded(byte[] body) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(WebRefusal.BODY_NOT_UTF8, null);
    }
  }

  private static JsonFactory factory() {
    return JsonFactory.builder().streamReadConstraints(constraints()).build();
  }

  private static Refused refused(Refusals refusals) {
    return new Refused(
        refusals.refusal(), refusals.field(), refusals.parameters().toArray(String[]::new));
  }
}
