package anda.project.query;

import java.util.Set;

/**
 * 佐证材料引用卡片 Which reports and issues name a file.
 *
 * @param reports ids of reports
 * @param issues ids of issues
 */
public record EvidenceUse(String digest, Set<String> reports, Set<String> issues) {}
