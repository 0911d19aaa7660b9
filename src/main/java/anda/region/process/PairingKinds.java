package anda.region.process;

import anda.kernel.PlaceRef;
import anda.region.PairingKind;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between what a pairing stands, from the source's word for it, else from the two places. */
final class PairingKinds {

  private static final Map<String, PairingKind> WORDS =
      Map.ofEntries(
          Map.entry("province", PairingKind.PROVINCE),
          Map.entry("省", PairingKind.PROVINCE),
          Map.entry("省际", PairingKind.PROVINCE),
          Map.entry("省级", PairingKind.PROVINCE),
          Map.entry("prefecture", PairingKind.PREFECTURE),
          Map.entry("地市", PairingKind.PREFECTURE),
          Map.entry("盟市", PairingKind.PREFECTURE),
          Map.entry("市级", PairingKind.PREFECTURE),
          Map.entry("county", PairingKind.COUNTY),
          Map.entry("district", PairingKind.COUNTY),
          Map.entry("旗县", PairingKind.COUNTY),
          Map.entry("区县", PairingKind.COUNTY),
          Map.entry("县级", PairingKind.COUNTY),
          Map.entry("township", PairingKind.TOWNSHIP),
          Map.entry("town", PairingKind.TOWNSHIP),
          Map.entry("乡镇", PairingKind.TOWNSHIP),
          Map.entry("苏木乡镇", PairingKind.TOWNSHIP),
          Map.entry("街道", PairingKind.TOWNSHIP),
          Map.entry("village", PairingKind.VILLAGE),
          Map.entry("村", PairingKind.VILLAGE),
          Map.entry("村级", PairingKind.VILLAGE),
          Map.entry("嘎查村", PairingKind.VILLAGE),
          Map.entry("department", PairingKind.DEPARTMENT),
          Map.entry("部门", PairingKind.DEPARTMENT));

  private PairingKinds() {}

  static PairingKind of(@Nullable String text, PlaceRef donor, PlaceRef recipient) {
    if (text == null) {
      return PairingKind.between(donor, recipient);
    }
    String word = text.replaceAll("[(（].*", "").strip().toLowerCase(Locale.ROOT);
    if (word.contains(" to ") || word.contains("跨级")) {
      return PairingKind.CROSS_LEVEL;
    }
    return WORDS.getOrDefault(word, PairingKind.OTHER);
  }
}
