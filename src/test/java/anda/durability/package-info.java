/**
 * 耐久 Writers that are killed, files that are damaged, and the check of what must be left.
 *
 * <p>The commands in {@code src/test/durability} run these programs long; the integration tests run
 * them short.
 */
@org.jspecify.annotations.NullMarked
package anda.durability;
