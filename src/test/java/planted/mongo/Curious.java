package planted.mongo;

import planted.field.FieldEvent;

/** A store that knows what it stores. */
record Curious(FieldEvent event) {}
