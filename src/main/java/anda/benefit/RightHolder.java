package anda.benefit;

import anda.kernel.PartialDate;
import anda.project.Party;
import org.jspecify.annotations.Nullable;

/**
 * 权利人 Who holds one right in an asset, in which share, and until when.
 *
 * <p>Several may hold one right, as 68 gacha collectives own one herd.
 *
 * @param right which of the six
 * @param holder a collective, unit or firm; never a private person
 * @param sharePpm share of the right in millionths; null = the whole, or shares are not stated
 * @param until end of the term, as exactly as its paper tells it; null = no term stated
 */
public record RightHolder(
    AssetRight right, Party holder, @Nullable Integer sharePpm, @Nullable PartialDate until) {}
