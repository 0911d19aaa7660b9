package anda.household;

/**
 * 缺项说明 That a field is empty for a reason. Stored in events.
 *
 * @param field which
 * @param why the reason
 */
public record AbsentField(IdentityField field, Absence why) {}
