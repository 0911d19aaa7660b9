package anda.eventstore.view;

import java.util.List;

/**
 * 页次 Which page of a list, and in which order.
 *
 * @param page from 0
 * @param size at most 200
 */
public record Slice(List<Order> order, int page, int size) {}
