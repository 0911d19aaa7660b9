package anda.benefit.query;

import anda.benefit.DistributionLine;

/**
 * 明细卡片 One line of a distribution.
 *
 * @param distribution id of the distribution
 * @param withdrawn whether it left the plan
 */
public record LineCard(String distribution, DistributionLine line, boolean withdrawn) {}
