package planted.field.command;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.core.env.Environment;
import planted.field.query.SowingView;
import planted.field.web.FieldController;

/** A decision that looks at everything but the facts. */
record Peeking(
    Environment settings,
    MongoCollection<Document> rows,
    SowingView view,
    FieldController controller) {}
