package anda.project.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 预警阈值 One version of the lines beyond which a project is warned about.
 *
 * @param version name of the version
 * @param since day from which it applies; null = from the beginning
 * @param longCycleMonths planned months from which a cycle is long
 * @param slowDays days of grace after a planned end or milestone
 * @param scatteredPlaces number of places from which money may be scattered
 * @param scatteredFenPerPlace money per place, in fen, below which it is
 * @param quickMonths planned months up to which a return is quick
 * @param source where the lines come from; {@code [U]} = unsourced
 */
public record WarningThresholds(
    String version,
    @Nullable LocalDate since,
    int longCycleMonths,
    int slowDays,
    int scatteredPlaces,
    long scatteredFenPerPlace,
    int quickMonths,
    String source) {}
