package anda.web;

import anda.kernel.Amount;
import anda.kernel.AmountKind;
import anda.kernel.KernelRefusal;
import anda.kernel.PartialDate;
import anda.kernel.PartialDate.Basis;
import anda.kernel.PartialDate.Precision;
import anda.kernel.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * 严格 JSON The mapper of the API: what it does not know, and what it would have to bend, it refuses.
 *
 * <p>Separate from the mapper of the log, which reads everything that was ever written.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

  @Bean
  JsonFactoryBuilderCustomizer strictFactory() {
    return factory ->
        factory
            .streamReadConstraints(JsonBody.constraints())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  @Bean
  JsonMapperBuilderCustomizer strictMapper() {
    return mapper ->
        mapper
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .withCoercionConfigDefaults(
                defaults ->
                    defaults
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail))
            .withCoercionConfig(
                LogicalType.Textual,
                text ->
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert))
            .withCoercionConfig(
                LogicalType.Collection,
                list -> list.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.TryConvert))
            .addModule(
                new SimpleModule("anda")
                    .addDeserializer(LocalDate.class, new DayReader())
                    .addDeserializer(PartialDate.class, new PartialDateReader())
                    .addDeserializer(Amount.class, new AmountReader()));
  }

  private static final class DayReader extends ValueDeserializer<LocalDate> {

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
      return parser.currentToken() == JsonToken.VALUE_STRING
          ? Days.day(parser.getString())
          : (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
  }

  /** Text such as {@code 2018-04}, or an object; without a precision that is an interval. */
  private static final class PartialDateReader extends ValueDeserializer<PartialDate> {

    @Override
    public PartialDate deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return Days.partial(parser.getString());
      }
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return (PartialDate) context.handleUnexpectedToken(PartialDate.class, parser);
      }
      PartialDateObject given = context.readValue(parser, PartialDateObject.class);
      LocalDate from = required(given.from(), "from");
      LocalDate to = given.to() == null ? from : given.to();
      Basis basis = given.basis() == null ? Basis.EVENT : given.basis();
      PartialDate interval = PartialDate.interval(from, to, basis, given.text());
      Precision precision = given.precision() == null ? implied(from, to) : given.precision();
      return new PartialDate(
          matching(precision, interval), from, to, interval.basis(), interval.text());
    }

    private static Precision implied(LocalDate from, LocalDate to) {
      return from.equals(to) ? Precision.DAY : Precision.INTERVAL;
    }

    /** A precision says which days from and to are; a claim that contradicts them is a slip. */
    private static Precision matching(Precision precision, PartialDate given) {
      int year = given.from().getYear();
      String text =
          switch (precision) {
            case YEAR -> Integer.toString(year);
            case HALF -> year + "-H" + ((given.from().getMonthValue() - 1) / 6 + 1);
            case QUARTER -> year + "-Q" + ((given.from().getMonthValue() - 1) / 3 + 1);
            case MONTH -> given.from().toString().substring(0, 7);
            case DAY -> given.from().toString();
            case INTERVAL -> "";
          };
      if (precision != Precision.INTERVAL && Days.partial(text).compareTo(given) != 0) {
        throw new Refused(WebRefusal.PARTIAL_DATE_UNREADABLE, "precision", precision.name());
      }
      return precision;
    }
  }

  private record PartialDateObject(
      @Nullable Precision precision,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Basis basis,
      @Nullable String text) {}

  /** Money: the kind is required, the qualifier is EXACT unless given, unknown fen stay null. */
  private static final class AmountReader extends ValueDeserializer<Amount> {

    @Override
    public Amount deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        return (Amount) context.handleUnexpectedToken(Amount.class, parser);
      }
      AmountObject given = context.readValue(parser, AmountObject.class);
      return new Amount(
          required(given.kind(), "kind"),
          given.fen() == null ? null : Amount.inRange(given.fen()),
          given.qualifier() == null ? Amount.Qualifier.EXACT : given.qualifier(),
          given.text(),
          given.unit());
    }
  }

  private record AmountObject(
      @Nullable AmountKind kind,
      @Nullable Long fen,
      Amount.@Nullable Qualifier qualifier,
      @Nullable String text,
      @Nullable String unit) {}

  private static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new Refused(KernelRefusal.VALUE_REQUIRED, field);
    }
    return value;
  }
}
