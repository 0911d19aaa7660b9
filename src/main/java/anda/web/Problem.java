package anda.web;

import java.util.List;

/**
 * 问题答复 The body of every answer that is not a success: {@code application/problem+json}.
 *
 * @param type {@code urn:anda:refusal:<code>}
 * @param title what the status means, in the language asked for
 * @param status HTTP status
 * @param detail the reason in the language asked for
 * @param code name of the refusal
 * @param text the reason in both languages
 * @param parameters values inside the reason, in order
 * @param errors what is wrong with which field; empty when the whole request is refused
 * @param traceId id of this request in the server's log
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    Text text,
    List<String> parameters,
    List<FieldProblem> errors,
    String traceId) {

  /**
   * 字段问题 What is wrong with one field or parameter.
   *
   * @param field path in the body, for example {@code act.source} or {@code lines[2].amount}, or
   *     name of a parameter or header
   * @param code name of the refusal
   * @param text the reason in both languages
   */
  public record FieldProblem(String field, String code, Text text) {}
}
