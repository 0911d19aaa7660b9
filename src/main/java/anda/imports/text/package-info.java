/**
 * 文本解析 Reads dates, amounts, counts, percentages and codes as offices and newspapers print them.
 *
 * <p>Pure functions. What a text does not say is unknown: nothing is guessed, and the words stay
 * beside the value.
 */
@NullMarked
@NamedInterface("text")
package anda.imports.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
