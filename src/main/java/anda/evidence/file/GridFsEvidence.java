package anda.evidence.file;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import anda.evidence.EvidenceFile;
import anda.evidence.EvidenceRefusal;
import anda.evidence.EvidenceType;
import anda.kernel.Refused;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoGridFSException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * 服务器存放 Files in GridFS of a server by URI, beside the log.
 *
 * <p>The bytes go to GridFS under an id of their own, marked as passing; then one document of the
 * collection {@code evidence}, whose {@code _id} is the digest, makes them a kept file in one step.
 * The write concern of the connection has both on disk before the answer. Bytes that a stop left
 * passing are removed at a later start, a day after they came.
 */
final class GridFsEvidence implements KeptEvidence {

  private static final String BUCKET = "evidence_bytes";
  private static final String PASSING = "metadata.passing";

  private final MongoCollection<Document> kept;
  private final MongoCollection<Document> uploads;
  private final GridFSBucket bucket;

  GridFsEvidence(MongoDatabase database) {
    kept = database.getCollection("evidence");
    kept.createIndex(Indexes.ascending("touched"));
    kept.createIndex(Indexes.ascending("bytes"));
    uploads = database.getCollection(BUCKET + ".files");
    bucket = GridFSBuckets.create(database, BUCKET);
    clear(Instant.now().minus(EvidenceSweep.GRACE));
  }

  /** What a stop left half-done was never acknowledged; younger ones may be under way elsewhere. */
  void clear(Instant before) {
    List<GridFSFile> passing = bucket.find(eq(PASSING, true)).into(new ArrayList<>());
    for (GridFSFile upload : passing) {
      if (upload.getUploadDate().toInstant().isBefore(before)) {
        if (kept.find(eq("bytes", upload.getObjectId())).first() == null) {
          delete(upload.getObjectId());
        } else {
          uploads.updateOne(eq("_id", upload.getObjectId()), unset(PASSING));
        }
      }
    }
  }

  @Override
  public EvidenceFile store(InputStream content, String name) {
    String shown = FileNames.name(name);
    try {
      Path folder = Files.createTempDirectory("evidence");
      Path temporary = folder.resolve("file");
      try {
        Sha256 sum = new Sha256();
        long size = FolderEvidence.copy(content, temporary, sum);
        if (size == 0) {
          throw new Refused(EvidenceRefusal.EVIDENCE_EMPTY, "file");
        }
        EvidenceFile file =
            new EvidenceFile(sum.hex(), shown, size, FileKinds.of(temporary, shown));
        return keep(file, temporary);
      } finally {
        Files.deleteIfExists(temporary);
        Files.deleteIfExists(folder);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private EvidenceFile keep(EvidenceFile file, Path bytes) throws IOException {
    Optional<Document> there = touch(file.digest());
    if (there.isPresent() && isWhole(there.get())) {
      return described(there.get());
    }
    ObjectId uploaded = upload(file.digest(), bytes);
    if (there.isPresent()) {
      // a file that went bad is put right by sending it again
      ObjectId bad = there.get().getObjectId("bytes");
      if (kept.updateOne(and(eq("_id", file.digest()), eq("bytes", bad)), set("bytes", uploaded))
              .getMatchedCount()
          == 1) {
        delete(bad);
        return published(described(there.get()), uploaded);
      }
    }
    Document document =
        new Document("_id", file.digest())
            .append("name", file.name())
            .append("size", file.size())
            .append("type", file.type().name())
            .append("bytes", uploaded)
            .append("touched", Instant.now().toEpochMilli());
    try {
      kept.insertOne(document);
      return published(file, uploaded);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // another sender of the same bytes was faster
      delete(uploaded);
      return find(file.digest()).orElse(file);
    }
  }

  private ObjectId upload(String digest, Path bytes) throws IOException {
    try (InputStream in = Files.newInputStream(bytes)) {
      return bucket.uploadFromStream(
          digest, in, new GridFSUploadOptions().metadata(new Document("passing", true)));
    }
  }

  private EvidenceFile published(EvidenceFile file, ObjectId uploaded) {
    uploads.updateOne(eq("_id", uploaded), unset(PASSING));
    return file;
  }

  private void delete(ObjectId upload) {
    try {
      bucket.delete(upload);
    } catch (MongoGridFSException gone) {
      // somebody else removed it already
    }
  }

  private Optional<Document> touch(String digest) {
    kept.updateOne(eq("_id", digest), set("touched", Instant.now().toEpochMilli()));
    return Optional.ofNullable(kept.find(eq("_id", digest)).first());
  }

  private static EvidenceFile described(Document document) {
    return new EvidenceFile(
        document.getString("_id"),
        document.getString("name"),
        document.getLong("size"),
        EvidenceType.valueOf(document.getString("type")));
  }

  @Override
  public Optional<EvidenceFile> find(String digest) {
    return Optional.ofNullable(kept.find(eq("_id", FileNames.digest(digest))).first())
        .map(GridFsEvidence::described);
  }

  @Override
  public Optional<EvidenceFile> claim(String digest) {
    return touch(FileNames.digest(digest)).map(GridFsEvidence::described);
  }

  @Override
  public InputStream open(String digest) {
    Document document = kept.find(eq("_id", FileNames.digest(digest))).first();
    if (document == null) {
      throw new Refused(EvidenceRefusal.EVIDENCE_NOT_FOUND, "digest", digest);
    }
    byte[] bytes = bytes(document);
    if (!isDigestOf(bytes, digest)) {
      throw new Refused(EvidenceRefusal.EVIDENCE_DAMAGED, "digest", digest);
    }
    return new ByteArrayInputStream(bytes);
  }

  private boolean isWhole(Document document) {
    return isDigestOf(bytes(document), document.getString("_id"));
  }

  /** At most 20 MB; empty when pieces are missing, which no kept file is. */
  private byte[] bytes(Document document) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(Math.toIntExact(document.getLong("size")));
    try {
      bucket.downloadToStream(document.getObjectId("bytes"), out);
      return out.toByteArray();
    } catch (MongoGridFSException missing) {
      return new byte[0];
    }
  }

  private static boolean isDigestOf(byte[] bytes, String digest) {
    Sha256 sum = new Sha256();
    sum.add(bytes, bytes.length);
    return sum.hex().equals(digest);
  }

  @Override
  public List<String> untouchedSince(Instant moment) {
    List<String> digests = new ArrayList<>();
    kept.find(lt("touched", moment.toEpochMilli()))
        .sort(new Document("_id", 1))
        .forEach(document -> digests.add(document.getString("_id")));
    return digests;
  }

  @Override
  public boolean remove(String digest, Instant moment) {
    Document found = kept.find(eq("_id", FileNames.digest(digest))).first();
    if (found == null) {
      return false;
    }
    ObjectId bytes = found.getObjectId("bytes");
    // should this stop half-way, the next start finds the bytes marked and named by nobody
    uploads.updateOne(eq("_id", bytes), set(PASSING, true));
    boolean removed =
        kept.deleteOne(
                    and(
                        eq("_id", digest),
                        eq("bytes", bytes),
                        lt("touched", moment.toEpochMilli())))
                .getDeletedCount()
            == 1;
    if (removed) {
      delete(bytes);
    }
    return removed;
  }
}
