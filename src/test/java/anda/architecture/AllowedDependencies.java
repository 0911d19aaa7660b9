package anda.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.core.ApplicationModules;

/**
 * What modules are allowed to see, and what they do see, in the notation of {@code package-info}.
 */
public final class AllowedDependencies {

  private final ApplicationModules modules;

  public AllowedDependencies(ApplicationModules modules) {
    this.modules = modules;
  }

  /** By module: {@code kernel}, {@code eventstore::view} and the like. */
  public Map<String, Set<String>> seen() {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (var module : modules) {
      Set<String> others = new TreeSet<>();
      seen.put(module.getIdentifier().toString(), others);
      module.getDirectDependencies(modules).stream()
          .map(dependency -> dependency.getTargetType())
          .forEach(type -> nameOf(type).ifPresent(others::add));
    }
    return seen;
  }

  private java.util.Optional<String> nameOf(JavaClass type) {
    return modules
        .getModuleByType(type)
        .map(
            module -> {
              NamedInterface named =
                  type.getPackage().tryGetAnnotationOfType(NamedInterface.class).orElse(null);
              return module.getIdentifier() + (named == null ? "" : "::" + named.value()[0]);
            });
  }

  /** By module, what its package-info allows. */
  public Map<String, List<String>> allowed() {
    Map<String, List<String>> allowed = new TreeMap<>();
    for (var module : modules) {
      ApplicationModule said =
          module.getBasePackage().getAnnotation(ApplicationModule.class).orElse(null);
      allowed.put(
          module.getIdentifier().toString(),
          said == null ? List.of() : List.of(said.allowedDependencies()));
    }
    return allowed;
  }

  /** Permissions that no class makes use of. */
  List<String> unused() {
    Map<String, Set<String>> seen = seen();
    List<String> unused = new ArrayList<>();
    allowed()
        .forEach(
            (module, permitted) ->
                permitted.stream()
                    .filter(one -> !seen.getOrDefault(module, Set.of()).contains(one))
                    .forEach(one -> unused.add(module + " may see " + one)));
    return unused;
  }
}
