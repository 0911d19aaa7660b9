package anda.project;

import anda.kernel.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * 参与方 A unit, government, firm or organisation as it was called when the fact was recorded.
 *
 * <p>Never a private person.
 *
 * @param name name as recorded
 * @param unit id of the unit where it is one of ours, else null
 * @param place the place it stands for or sits in; null = not stated
 */
public record Party(String name, @Nullable String unit, @Nullable PlaceRef place) {}
