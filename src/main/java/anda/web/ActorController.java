package anda.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 身份切换 The list behind the switcher of declared actors, and what each role may write and read. */
@RestController
class ActorController {

  private final ActorDirectory directory;
  private final Catalogue catalogue;
  private final ObjectProvider<RequestMappingHandlerMapping> addresses;

  ActorController(
      ActorDirectory directory,
      Catalogue catalogue,
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> addresses) {
    this.directory = directory;
    this.catalogue = catalogue;
    this.addresses = addresses;
  }

  /**
   * 身份 One row of the switcher.
   *
   * @param id goes into the header {@code Anda-Actor}
   * @param role role, for rules
   * @param roleName role, for people
   * @param name the post
   * @param unit the unit acted for
   */
  record ActorRow(String id, Role role, Text roleName, Text name, ActorDirectory.ListedUnit unit) {}

  /**
   * 可写地址 One writing address, so that nobody is offered what would be refused. A record may ask for
   * more than the role, such as the unit that owes it.
   *
   * @param address with its parts in braces
   * @param roles those that may write there
   */
  record WritingAddress(String address, Set<Role> roles) {}

  /**
   * 限读地址 One address that not every role may read.
   *
   * @param address with its parts in braces
   * @param roles those that may read there
   */
  record ReadingAddress(String address, Set<Role> roles) {}

  /** All rows at once; the list is short. Every role may read what {@code reads} does not name. */
  record ActorRows(
      List<ActorRow> items, long total, List<WritingAddress> writes, List<ReadingAddress> reads) {}

  @GetMapping("/api/actors")
  ActorRows actors() {
    List<ActorRow> rows =
        directory.all().stream()
            .map(
                actor ->
                    new ActorRow(
                        actor.id(),
                        actor.role(),
                        catalogue.term("Role." + actor.role()),
                        actor.name(),
                        actor.unit()))
            .toList();
    return new ActorRows(rows, rows.size(), writes(), reads());
  }

  private List<WritingAddress> writes() {
    Map<String, Set<Role>> writers = new TreeMap<>();
    Map<RequestMappingInfo, HandlerMethod> methods = addresses.getObject().getHandlerMethods();
    methods.forEach(
        (info, method) -> {
          Set<RequestMethod> asked = info.getMethodsCondition().getMethods();
          if (asked.stream().map(RequestMethod::name).anyMatch(EdgeFilter::writes)) {
            info.getPatternValues().stream()
                .filter(address -> address.startsWith("/api/"))
                .map(address -> writers.computeIfAbsent(address, each -> new TreeSet<>()))
                .forEach(roles -> roles.addAll(Writers.of(method)));
          }
        });
    return writers.entrySet().stream()
        .map(entry -> new WritingAddress(entry.getKey(), entry.getValue()))
        .toList();
  }

  private List<ReadingAddress> reads() {
    Map<String, Set<Role>> readers = new TreeMap<>();
    Map<RequestMappingInfo, HandlerMethod> methods = addresses.getObject().getHandlerMethods();
    methods.forEach(
        (info, method) -> {
          boolean read =
              info.getMethodsCondition().getMethods().stream()
                  .map(RequestMethod::name)
                  .noneMatch(EdgeFilter::writes);
          if (read && method.createWithResolvedBean().getBean() instanceof ReadRule rule) {
            Set<Role> roles = new TreeSet<>(List.of(Role.values()));
            roles.removeIf(role -> rule.refused(role).isPresent());
            info.getPatternValues().forEach(address -> readers.put(address, roles));
          }
        });
    return readers.entrySet().stream()
        .map(entry -> new ReadingAddress(entry.getKey(), entry.getValue()))
        .toList();
  }
}
