package anda.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * 操作说明 Gives each operation of the OpenAPI document a name that lasts, its words and its statuses.
 *
 * <p>The name is made of method and address ({@code getProjectsByIdHistory}), so no other address
 * changes it. The words stand under it in {@code catalogue/<feature>/operations_*.properties}.
 */
@Component
class ApiOperations implements GlobalOpenApiCustomizer {

  /** Addresses that make a record: they answer 201 with {@code Location}, also when repeated. */
  private static final Set<String> CREATING =
      Set.of(
          "postAnnualPlans",
          "postApprovalTables",
          "postArrangements",
          "postArrangementsTakenOver",
          "postAssets",
          "postDistributions",
          "postEvidence",
          "postHouseholds",
          "postPairings",
          "postProjects",
          "postProjectsByIdIssues",
          "postProjectsByIdReports",
          "postProjectsTakenOver",
          "postPublishedDistributions",
          "postReportPeriods",
          "postReportsNil",
          "postStatements",
          "postUnits",
          "postUnitsByIdReports");

  private static final Map<String, Map<String, String>> SEVERAL =
      Map.of(
          "postImportsByKind",
          Map.of(
              "200", "The same file was imported before",
              "201", "Imported",
              "202", "Still running"));

  private final Catalogue catalogue;

  ApiOperations(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void customise(OpenAPI document) {
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach(
                        (method, operation) -> describe(operation, name(method.toString(), path))));
  }

  /** Name of an operation, for example {@code postProjectsByIdApprovals}. */
  static String name(String method, String path) {
    StringBuilder name = new StringBuilder(method.toLowerCase(Locale.ROOT));
    for (String part : path.replaceFirst("^/api/", "").split("/", -1)) {
      if (part.startsWith("{")) {
        name.append("By").append(capital(part.substring(1, part.length() - 1)));
      } else {
        List.of(part.split("-", -1)).forEach(word -> name.append(capital(word)));
      }
    }
    return name.toString();
  }

  private void describe(Operation operation, String name) {
    Text words = catalogue.operation(name);
    operation.operationId(name).summary(words.zh()).description(words.en());
    ApiResponses responses = operation.getResponses();
    ApiResponse done = responses.get("200");
    if (done == null) {
      return;
    }
    if (CREATING.contains(name)) {
      responses.remove("200");
      responses.addApiResponse("201", done.description("Created"));
    }
    SEVERAL
        .getOrDefault(name, Map.of())
        .forEach(
            (status, meaning) ->
                responses.addApiResponse(
                    status, new ApiResponse().description(meaning).content(done.getContent())));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
