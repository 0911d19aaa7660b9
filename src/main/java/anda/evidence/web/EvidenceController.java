package anda.evidence.web;

import anda.evidence.Evidence;
import anda.evidence.EvidenceFile;
import anda.evidence.EvidenceReferences;
import anda.evidence.EvidenceRefusal;
import anda.kernel.Refused;
import anda.web.Viewer;
import anda.web.WriteCall;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * 证据文件接口 Takes files in before the command that names them, and hands them out as attachments: a
 * browser never shows one inside these pages.
 */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

  private final Evidence evidence;
  private final ObjectProvider<EvidenceReferences> features;

  EvidenceController(Evidence evidence, ObjectProvider<EvidenceReferences> features) {
    this.evidence = evidence;
    this.features = features;
  }

  /** Stores a file; the answer means it is on disk. The same bytes again are the same file. */
  @PostMapping
  ResponseEntity<EvidenceFile> store(WriteCall call, @RequestPart("file") MultipartFile file)
      throws IOException {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      EvidenceFile stored = evidence.store(content, name == null ? "" : name);
      return ResponseEntity.created(URI.create("/api/evidence/" + stored.digest())).body(stored);
    }
  }

  /** The file; to the paired side only when a content that it may see names it. */
  @GetMapping("/{digest}")
  ResponseEntity<Resource> read(@PathVariable String digest, Viewer viewer) {
    EvidenceFile file =
        evidence
            .find(digest)
            .filter(found -> !viewer.partner() || shownToPartner(digest))
            .orElseThrow(() -> new Refused(EvidenceRefusal.EVIDENCE_NOT_FOUND, "digest", digest));
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type().mediaType()))
        .contentLength(file.size())
        .header("Content-Disposition", attachment.toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Cache-Control", "private, no-cache")
        .eTag("\"" + digest + "\"")
        .body(new InputStreamResource(evidence.open(digest)));
  }

  private boolean shownToPartner(String digest) {
    List<EvidenceReferences> all = features.orderedStream().toList();
    return all.stream().anyMatch(feature -> feature.shownToPartner(digest));
  }
}
