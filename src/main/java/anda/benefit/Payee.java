package anda.benefit;

import anda.project.Party;
import org.jspecify.annotations.Nullable;

/**
 * 受领人 Whom a line is paid to: a household, or a party, or nobody where money is kept back.
 *
 * @param household id of the household; null = not to a household
 * @param member id of the member who is paid; null = the household as a whole, or none
 * @param standing how the household stood then; null = not to a household
 * @param party collective, unit or firm; null = to a household, or kept back
 */
public record Payee(
    @Nullable String household,
    @Nullable String member,
    @Nullable PayeeStanding standing,
    @Nullable Party party) {}
