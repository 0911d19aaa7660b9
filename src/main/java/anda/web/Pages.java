package anda.web;

import static org.springframework.http.MediaType.TEXT_HTML;

import anda.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * 页面 Serves the pages: the one document for the addresses listed in {@code anda.web.pages}, and its
 * assets, which carry a digest in their names and so never change.
 *
 * <p>Any other address is a 404: to a person with a browser as the same document, which says so in
 * words, to all others, and below the addresses of machines, as problem+json. Scripts inside the
 * document (the check for old browsers must run where no bundle can) are allowed by their digests,
 * not by {@code unsafe-inline}.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  private static final Pattern INLINE =
      Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final List<String> MACHINES = List.of("/api", "/v3", "/actuator");
  private static final Duration YEAR = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
    registry
        .addResourceHandler("/{file:[A-Za-z0-9_-]+[.][A-Za-z0-9.]+}")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
  }

  @Bean
  HttpRequestHandler pageDocument() throws IOException {
    ClassPathResource built = new ClassPathResource("static/index.html");
    ClassPathResource plain = new ClassPathResource("web/without-pages.html");
    byte[] html;
    try (InputStream in = (built.exists() ? built : plain).getInputStream()) {
      html = in.readAllBytes();
    }
    String policy = policy(new String(html, StandardCharsets.UTF_8));
    return (request, response) -> answer(request, response, html, policy);
  }

  @Bean
  SimpleUrlHandlerMapping pageMapping(Environment environment, HttpRequestHandler pageDocument) {
    List<String> addresses =
        Binder.get(environment).bind("anda.web.pages", Bindable.listOf(String.class)).get();
    Map<String, Object> mapping = new LinkedHashMap<>();
    addresses.forEach(address -> mapping.put(address, pageDocument));
    mapping.put("/index.html", pageDocument);
    return new SimpleUrlHandlerMapping(mapping, 0);
  }

  /** Comes after all others, so that it sees only what nobody else answers. */
  @Bean
  SimpleUrlHandlerMapping nowhereMapping(HttpRequestHandler pageDocument) {
    HttpRequestHandler nowhere =
        (request, response) -> {
          if (EdgeFilter.writes(request) || !readByPerson(request)) {
            throw new Refused(WebRefusal.ADDRESS_NOT_FOUND, null);
          }
          response.setStatus(HttpServletResponse.SC_NOT_FOUND);
          pageDocument.handleRequest(request, response);
        };
    return new SimpleUrlHandlerMapping(Map.of("/**", nowhere), Ordered.LOWEST_PRECEDENCE);
  }

  /** Only browsers that show what they get ask for HTML by name. */
  private static boolean readByPerson(HttpServletRequest request) {
    String address = request.getRequestURI();
    boolean machine =
        MACHINES.stream()
            .anyMatch(start -> address.equals(start) || address.startsWith(start + "/"));
    try {
      return !machine
          && MediaType.parseMediaTypes(Collections.list(request.getHeaders("Accept"))).stream()
              .anyMatch(type -> type.getQualityValue() > 0 && type.equalsTypeAndSubtype(TEXT_HTML));
    } catch (InvalidMediaTypeException malformed) {
      return false;
    }
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, byte[] html, String policy)
      throws IOException, HttpRequestMethodNotSupportedException {
    if (EdgeFilter.writes(request)) {
      throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("GET", "HEAD"));
    }
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(html.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(html);
    }
  }

  static String policy(String html) {
    StringBuilder digests = new StringBuilder();
    for (Matcher script = INLINE.matcher(html); script.find(); ) {
      digests.append(" 'sha256-").append(digest(script.group(1))).append('\'');
    }
    return SecurityHeaders.contentPolicy(digests.toString());
  }

  private static String digest(String script) {
    try {
      byte[] text = script.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
