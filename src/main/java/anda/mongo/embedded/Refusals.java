package anda.mongo.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** Errors of the protocol that this server answers, with MongoDB's codes. */
final class Refusals {
  private Refusals() {}

  /** Something MongoDB can do and this server cannot. */
  static MongoServerError unsupported(String what) {
    return new MongoServerError(
        115, "CommandNotSupported", what + " is not supported by the embedded store");
  }

  static MongoServerError badValue(String message) {
    return new MongoServerError(2, "BadValue", message);
  }

  static MongoServerError duplicateKey(String namespace, String index, String values) {
    return new MongoServerError(
        11000,
        "DuplicateKey",
        "E11000 duplicate key error collection: %s index: %s dup key: %s"
            .formatted(namespace, index, values));
  }

  static MongoServerError parallelArrays(String index) {
    return new MongoServerError(
        171, "CannotIndexParallelArrays", "two arrays in one document for index " + index);
  }

  static MongoServerError namespaceNotFound(String namespace) {
    return new MongoServerError(26, "NamespaceNotFound", "no collection " + namespace);
  }

  static MongoServerError timeExpired() {
    return new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded its time limit");
  }

  static MongoServerError readOnly(String reason) {
    return new MongoServerError(10107, "NotWritablePrimary", reason);
  }
}
