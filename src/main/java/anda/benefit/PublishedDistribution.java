package anda.benefit;

import anda.kernel.Amount;
import anda.kernel.PartialDate;
import anda.kernel.PlaceRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公布的分配 A distribution as a page or paper tells it, without names: what was put in, what was
 * promised, what was paid, to how many, each only where it was stated.
 *
 * <p>Rules stay in the source's words. What follows from all this by arithmetic is worked out when
 * it is read ({@link PublishedArithmetic}) and never stored.
 *
 * @param places where; empty = none recognised
 * @param placeText the source's own words for the place
 * @param scheme form, in the source's words
 * @param asset what was put in, in words; null = not stated
 * @param principal money put in; null = not stated
 * @param rule rate or rule of what is due; null = not stated
 * @param paid money paid; null = not stated, which is not zero
 * @param paidOn when it was paid, or up to when; null = unknown
 * @param paidOnText the source's words for that day; null = none
 * @param households households that receive; null = not stated
 * @param persons persons that receive; null = not stated
 * @param perHousehold for each household; null = not stated
 * @param perPerson for each person; null = not stated
 * @param split rule by which it was divided; null = not stated
 * @param note what whoever gathered the facts noted about their arithmetic; null = none
 */
public record PublishedDistribution(
    List<PlaceRef> places,
    String placeText,
    String scheme,
    @Nullable String asset,
    @Nullable Amount principal,
    @Nullable String rule,
    @Nullable Amount paid,
    @Nullable PartialDate paidOn,
    @Nullable String paidOnText,
    @Nullable Long households,
    @Nullable Long persons,
    @Nullable Amount perHousehold,
    @Nullable Amount perPerson,
    @Nullable String split,
    @Nullable String note) {

  /** Keeps its own list. */
  public PublishedDistribution {
    places = List.copyOf(places);
  }
}
