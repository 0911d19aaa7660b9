package anda.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** 站点参数 Gives a test the one {@link Site} of this run, which is closed after the last test. */
final class InBrowser implements ParameterResolver {

  private static final ExtensionContext.Namespace HERE =
      ExtensionContext.Namespace.create(InBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Site.class, type -> started(), Site.class);
  }

  private static Site started() {
    try {
      return new Site();
    } catch (Exception e) {
      throw new IllegalStateException("the application or the browser did not start", e);
    }
  }
}
