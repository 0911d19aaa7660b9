package anda.imports;

/**
 * 样例已导入 Told inside the program when the public sample stands complete in a store born {@code
 * SAMPLE}: whoever adds invented stories to it listens here. Told at every start.
 */
public record SampleImported() {}
