package anda.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "密级：机密 关于下达资金的通知",
        "机密★1年 文件",
        "机 密 ★ 10年",
        "秘密☆",
        "关于某事的函（秘密）",
        "【绝密】名单",
        "绝密 名单",
        "绝密",
        "标题\n秘密 5年\n正文",
        "密级: 秘密"
      })
  void a_mark_is_found(String text) {
    assertThat(SecrecyMark.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于做好保密工作的通知",
        "签订技术秘密转让合同",
        "机密级计算机已清点",
        "商业秘密保护培训（30人）",
        "密级：无",
        "★级旅游民宿",
        "与农户秘密协商的传言不属实"
      })
  void the_word_in_a_sentence_is_no_mark(String text) {
    assertThat(SecrecyMark.in(text)).isFalse();
  }

  @Test
  void the_field_is_named() {
    try {
      SecrecyMark.none("绝密★", "act.source.text");
    } catch (Refused refused) {
      assertThat(refused.field()).isEqualTo("act.source.text");
      assertThat(refused.refusal()).isEqualTo(KernelRefusal.PROJECT_DOCUMENT_CLASSIFIED);
      return;
    }
    throw new AssertionError("a mark was taken");
  }
}
