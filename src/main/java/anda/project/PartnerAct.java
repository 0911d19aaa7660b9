package anda.project;

import anda.kernel.PartialDate;
import anda.kernel.Source;
import anda.region.PartnerPart;
import org.jspecify.annotations.Nullable;

/**
 * 协作方参与 What the partner's side did in a step: filed it, gave an opinion, or consented.
 *
 * @param part what it did
 * @param by its unit; null = not stated
 * @param on when; null = unknown
 * @param document its letter; null = none
 * @param text its opinion in words
 */
public record PartnerAct(
    PartnerPart part,
    @Nullable Party by,
    @Nullable PartialDate on,
    @Nullable Source document,
    @Nullable String text) {}
