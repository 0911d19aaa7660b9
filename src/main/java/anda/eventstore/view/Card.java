package anda.eventstore.view;

/**
 * 卡片 The state of one key and the position it stands at.
 *
 * @param key key of the card
 * @param position position of the last event folded into it; the ETag of the record
 * @param state what the fold made
 */
public record Card<S>(String key, long position, S state) {}
