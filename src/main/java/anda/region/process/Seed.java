package anda.region.process;

import anda.kernel.Command;

/**
 * 初始事实 A command that is sent once in the life of a store.
 *
 * @param id aggregate it creates; where that is there already nothing is sent
 * @param command the command
 */
public record Seed(String id, Command command) {}
