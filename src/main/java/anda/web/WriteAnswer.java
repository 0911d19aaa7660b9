package anda.web;

import anda.eventstore.command.Receipt;
import java.time.Instant;
import java.util.List;

/**
 * 写答复 What a write did; the same for every repetition except {@code repeated}.
 *
 * @param id id of the record it changed
 * @param position position of its last event: the ETag, and the {@code minPosition} to read it by
 * @param at moment of recording
 * @param command command id
 * @param repeated whether the same request had been carried out before
 * @param events its events in order
 * @param irregularities codes of the irregularities recorded with it
 */
public record WriteAnswer(
    String id,
    long position,
    Instant at,
    String command,
    boolean repeated,
    List<Receipt.Entry> events,
    List<String> irregularities) {}
