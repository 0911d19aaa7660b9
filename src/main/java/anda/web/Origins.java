package anda.web;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 来路 Who may ask while there is no sign-in: programs on this machine under its own names, and pages
 * that this server itself sent.
 *
 * <p>The Host check stops a foreign page whose name was made to point here; the Origin and
 * Sec-Fetch-Site checks stop a foreign page that sends a write to this address.
 */
final class Origins {

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]{1,5})?", Pattern.CASE_INSENSITIVE);
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private Origins() {}

  static void checkHost(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null || !LOOPBACK.matcher(host).matches()) {
      throw new Refused(WebRefusal.HOST_NOT_ALLOWED, "Host");
    }
  }

  static void checkSender(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !OWN.contains(site)) {
      throw new Refused(WebRefusal.ORIGIN_NOT_ALLOWED, "Sec-Fetch-Site");
    }
    String origin = request.getHeader("Origin");
    String own = request.getScheme() + "://" + request.getHeader("Host");
    if (origin != null && !origin.equalsIgnoreCase(own)) {
      throw new Refused(WebRefusal.ORIGIN_NOT_ALLOWED, "Origin");
    }
  }
}
