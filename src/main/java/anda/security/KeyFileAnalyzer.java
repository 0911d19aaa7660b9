package anda.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** 主密钥诊断 A start without its master key ends with two sentences instead of a stack trace. */
final class KeyFileAnalyzer extends AbstractFailureAnalyzer<KeyFileException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, KeyFileException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "主密钥文件（ANDA_KEY_FILE）须与数据一同保管、分开存放，仅本用户可读。"
            + " Keep the master key file (ANDA_KEY_FILE) as safely as the data, apart from it and"
            + " readable by this user only.",
        cause);
  }
}
