package anda.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import anda.project.web.ReportTestApp.SetClock;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files as a client meets them. */
class EvidenceIT extends ReportHttp {

  EvidenceIT(@LocalServerPort int port, @Autowired SetClock clock, @Autowired ReportHouse house) {
    super(port, clock, house);
  }

  @Test
  void a_file_is_stored_named_in_a_report_and_handed_out_as_an_attachment() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    Answer stored = upload("批复 扫描.pdf", pdf);
    assertThat(stored.status()).as(stored.json().toString()).isEqualTo(201);
    String digest = stored.text("digest");
    assertThat(stored.text("type")).isEqualTo("PDF");
    assertThat(upload("假.png", pdf).text("code")).isEqualTo("EVIDENCE_TYPE_UNLIKE_NAME");

    String missing = content("附件", "ab".repeat(32));
    assertThat(report(SUMU, period, missing, true).text("code")).isEqualTo("EVIDENCE_NOT_STORED");
    Answer sent = report(SUMU, period, content("附件", digest), true);
    assertThat(sent.status()).as(sent.json().toString()).isEqualTo(201);

    HttpResponse<byte[]> file = get(null, "/api/evidence/" + digest).response();
    assertThat(file.body()).isEqualTo(pdf);
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment")
        .contains("filename*=UTF-8''%E6%89%B9%E5%A4%8D%20%E6%89%AB%E6%8F%8F.pdf");
    assertThat(file.headers().allValues("X-Content-Type-Options")).containsOnly("nosniff");
    assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(get(PARTNER, "/api/evidence/" + digest).status()).isEqualTo(404);
    post(OFFICE, "/api/reports/" + sent.text("id") + "/acceptances", "{}");
    assertThat(get(PARTNER, "/api/evidence/" + digest).status()).isEqualTo(200);
    assertThat(get(null, "/api/evidence/..%2f..%2fetc%2fpasswd").status()).isBetween(400, 404);
    assertThat(get(null, "/api/evidence/" + "AB".repeat(32)).text("code"))
        .isEqualTo("EVIDENCE_DIGEST_MALFORMED");
  }

  @Test
  void numbers_of_persons_are_refused_or_named() throws Exception {
    String period = april();
    clock.set("2018-05-02T10:00");
    Answer id = report(SUMU, period, content("户主11010519491231002X"), true);
    assertThat(id.text("code")).isEqualTo("TEXT_HOLDS_ID_NUMBER");
    assertThat(id.json().toString()).doesNotContain("11010519491231002X");
    Answer phone = report(SUMU, period, content("联系13800001111"), true);
    assertThat(phone.text("code")).isEqualTo("TEXT_HOLDS_ID_NUMBER");
    Answer account = report(SUMU, period, content("账号6222020200112233446"), true);
    assertThat(account.status()).isEqualTo(201);
    assertThat(account.json().get("warnings").get(0).get("code").asString())
        .isEqualTo("LOOKS_LIKE_ACCOUNT_NUMBER");
  }
}
