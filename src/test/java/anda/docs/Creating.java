package anda.docs;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.ResponseEntity;

/** Which methods of controllers answer 201, read from their code. */
final class Creating {

  private static final Set<String> WAYS = Set.of("anda.web.Writes", ResponseEntity.class.getName());

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("anda");

  /** Whether the method, or what it calls in its own package, answers that it created. */
  boolean creates(Method method) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    classes.get(method.getDeclaringClass()).getMethods().stream()
        .filter(found -> found.reflect().equals(method))
        .forEach(open::add);
    Set<JavaCodeUnit> seen = new HashSet<>(open);
    String room = method.getDeclaringClass().getPackageName();
    while (!open.isEmpty()) {
      for (JavaMethodCall call : open.remove().getMethodCallsFromSelf()) {
        String owner = call.getTargetOwner().getName();
        if (WAYS.contains(owner) && Set.of("create", "created").contains(call.getName())) {
          return true;
        }
        if (call.getTargetOwner().getPackageName().equals(room)) {
          call.getTarget().resolveMember().filter(seen::add).ifPresent(open::add);
        }
      }
    }
    return false;
  }
}
