package anda.web;

import anda.kernel.Actor;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * 接口文档 Tells the generated OpenAPI document what the method arguments of this package mean: headers
 * and parameters of writes and reads, and the one shape of every refusal.
 */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  private static final Map<Class<?>, List<Parameter>> PARAMETERS =
      Map.of(
          WriteCall.class,
          List.of(
              header("Idempotency-Key", "Repetitions with the same key have one effect"),
              header("If-Match", "ETag that was read; 412 when it has changed since")),
          Lookup.class,
          List.of(query("knownAt", "As known at a position, or at the end of a day")),
          RecordLookup.class,
          List.of(
              query("knownAt", "As known at a position, or at the end of a day"),
              query("trueOn", "As it truly stood on a day")),
          Paging.class,
          List.of(
              number("page", "Page from 0"),
              number("size", "1 to 200, 50 unless given"),
              query("sort", "Fields separated by commas, descending with a minus sign")));

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(
            WriteCall.class,
            Lookup.class,
            RecordLookup.class,
            Paging.class,
            Viewer.class,
            Actor.class);
  }

  @Bean
  OpenAPI documentedApi() {
    return new OpenAPI()
        // relative: the port of one machine is no part of the contract
        .servers(List.of(new Server().url("/")))
        .info(
            new Info()
                .title("安达 Anda")
                .version("1")
                .description("Event-sourced tracker of Beijing–Inner Mongolia pairing projects")
                .license(new License().name("Apache-2.0")));
  }

  @Bean
  ModelResolver documentedTypes(ObjectMapperProvider mappers) {
    return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
  }

  @Bean
  GlobalOperationCustomizer documentedConventions() {
    return (operation, method) -> {
      for (MethodParameter argument : method.getMethodParameters()) {
        PARAMETERS
            .getOrDefault(argument.getParameterType(), List.of())
            .forEach(parameter -> add(operation, parameter));
      }
      common(operation, method);
      operation
          .getResponses()
          .addApiResponse(
              "default",
              new ApiResponse()
                  .description("Refused for a named reason")
                  .content(
                      new Content()
                          .addMediaType(
                              "application/problem+json",
                              new MediaType()
                                  .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
      return operation;
    };
  }

  /** In place of what an argument of the same name told: one parameter stands once. */
  private static void add(Operation operation, Parameter parameter) {
    if (operation.getParameters() != null) {
      operation
          .getParameters()
          .removeIf(
              other ->
                  parameter.getIn().equals(other.getIn())
                      && parameter.getName().equals(other.getName()));
    }
    operation.addParametersItem(parameter);
  }

  private static void common(Operation operation, HandlerMethod method) {
    boolean reads = method.hasMethodAnnotation(GetMapping.class);
    operation.addParametersItem(
        header(ActorDirectory.HEADER, reads ? "Who reads" : "Who writes").required(!reads));
    if (reads) {
      operation.addParametersItem(number("minPosition", "Waits until views have reached it"));
    }
  }

  @Bean
  GlobalOpenApiCustomizer documentedProblems() {
    return document -> {
      ModelConverters.getInstance(true)
          .readAll(new AnnotatedType(Problem.class))
          .forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
    };
  }

  private static Parameter header(String name, String meaning) {
    return parameter("header", name, meaning).schema(new StringSchema());
  }

  private static Parameter query(String name, String meaning) {
    return parameter("query", name, meaning).schema(new StringSchema());
  }

  private static Parameter number(String name, String meaning) {
    return parameter("query", name, meaning).schema(new IntegerSchema().format("int64"));
  }

  private static Parameter parameter(String in, String name, String meaning) {
    return new Parameter().in(in).name(name).description(meaning).required(false);
  }
}
