package anda.household.process;

import anda.imports.Column;
import anda.imports.Column.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 花名册列 The columns of a roster of households. */
final class RosterColumns {

  static final String NAME = "name";
  static final String ID_NUMBER = "id_number";
  static final String HEAD_ID = "head_id_number";
  static final String PHONE = "phone";
  static final String ACCOUNT = "account";
  static final String RELATION = "relation";
  static final String PLACE = "place";
  static final String PLACE_CODE = "place_code";
  static final String LABOUR = "labour";
  static final String REGISTRATION = "registration";
  static final String REGISTERED_SINCE = "registration_since";
  static final String CATEGORY = "monitoring_category";
  static final String MONITORED_SINCE = "monitored_since";
  static final Set<String> SEALED = Set.of(NAME, ID_NUMBER, HEAD_ID, PHONE, ACCOUNT);
  static final List<String> NONE = Arrays.asList("无", "没有");

  private RosterColumns() {}

  static List<Column> all() {
    return List.of(
        Column.required(PLACE, Type.TEXT, "嘎查村", "行政村", "村"),
        Column.optional(PLACE_CODE, Type.CODE, "区划代码", "嘎查村代码"),
        Column.optional(HEAD_ID, Type.TEXT, "户主证件号码", "户主身份证号"),
        Column.required(NAME, Type.TEXT, "姓名"),
        Column.required(ID_NUMBER, Type.TEXT, "证件号码", "身份证号", "身份证号码", "公民身份号码"),
        Column.required(RELATION, Type.TEXT, "与户主关系"),
        Column.optional(LABOUR, Type.TEXT, "劳动能力", "劳动技能"),
        Column.optional(PHONE, Type.TEXT, "联系电话", "电话"),
        Column.optional(ACCOUNT, Type.TEXT, "银行账号", "银行卡号"),
        Column.optional(REGISTRATION, Type.TEXT, "户类型", "脱贫属性"),
        Column.optional(REGISTERED_SINCE, Type.DATE, "脱贫时间", "户类型起始时间"),
        Column.optional(CATEGORY, Type.TEXT, "监测对象类别", "监测类别"),
        Column.optional(MONITORED_SINCE, Type.DATE, "纳入监测时间"));
  }

  /** Cells as they compare with those of another row, however each of them was typed. */
  static Map<String, String> comparable(Map<String, String> cells) {
    Map<String, String> plain = new HashMap<>(cells);
    plain.computeIfPresent(ID_NUMBER, (column, text) -> IdNumber.of(text, column));
    plain.computeIfPresent(NAME, (column, text) -> PlainIdentity.of(text, null, null, null).name());
    plain.computeIfPresent(PHONE, (column, text) -> NONE.contains(text) ? null : text);
    plain.computeIfPresent(ACCOUNT, (column, text) -> NONE.contains(text) ? null : text);
    plain.computeIfPresent(
        PHONE, (column, text) -> PlainIdentity.of(null, null, text, null).phone());
    plain.computeIfPresent(
        ACCOUNT, (column, text) -> PlainIdentity.of(null, null, null, text).account());
    // whose household it is, is told by where the person stands
    plain.remove(HEAD_ID);
    return plain;
  }

  /** Puts what is known of a person into the cells of a row. */
  static void fill(Map<String, String> cells, PlainIdentity plain) {
    put(cells, NAME, plain.name());
    put(cells, ID_NUMBER, plain.idNumber());
    put(cells, PHONE, plain.phone());
    put(cells, ACCOUNT, plain.account());
  }

  private static void put(Map<String, String> cells, String column, @Nullable String value) {
    if (value != null) {
      cells.put(column, value);
    }
  }
}
