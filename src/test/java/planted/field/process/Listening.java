package planted.field.process;

import anda.kernel.DomainEvent;
import anda.kernel.EventName;
import java.net.http.HttpClient;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import planted.field.web.FieldController;

/** Injected into fields, knows an address, and calls another machine. */
class Listening {

  @Autowired @Nullable Clock clock;

  @Value("${planted.colour:green}")
  @Nullable String colour;

  HttpClient client(FieldController controller) {
    return HttpClient.newHttpClient();
  }

  /** A fact outside the root of its feature. */
  @EventName("field.Heard")
  record Heard(String text) implements DomainEvent {}
}
