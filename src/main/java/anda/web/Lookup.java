package anda.web;

import anda.eventstore.view.At;

/**
 * 读请求 At which moment of the log a list or total is read, and by whom; taken as a method argument.
 *
 * <p>Parameters: {@code knownAt} (position, or day in Asia/Shanghai) or {@code minPosition}. By the
 * time the controller runs, the views have reached what was asked for.
 *
 * @param at live, or as known at a position
 * @param viewer who reads
 */
public record Lookup(At at, Viewer viewer) {}
