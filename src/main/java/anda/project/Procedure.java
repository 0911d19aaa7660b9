package anda.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 适用程序 Which version of which table of approval steps a decision was taken under.
 *
 * @param table id of the table; null = the general order of steps, no table of the banner being
 *     known
 * @param version number of the version within the table; null as for table
 * @param since day from which that version applies; null = from the beginning
 */
public record Procedure(
    @Nullable String table, @Nullable Integer version, @Nullable LocalDate since) {}
