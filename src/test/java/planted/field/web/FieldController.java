package planted.field.web;

import org.bson.Document;

/** An address that speaks the language of the store. */
public final class FieldController {

  Document answer() {
    return new Document();
  }
}
