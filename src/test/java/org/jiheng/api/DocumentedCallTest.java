package org.jiheng.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;

class DocumentedCallTest {

    private static final Pattern EXAMPLE = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExampleOfTheDocumentationWorksAsItStandsThere() throws IOException, InterruptedException {
        var found = EXAMPLE.matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(found.find()).isTrue();
        var command = found.group(1)
                .replace("http://localhost:8080", TestSite.shared().url(""))
                .replace("$(cat data/demo-token)", Caller.at(TestSite.shared()).token());
        var curl = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .start();
        var answer = new JsonObject(new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(curl.waitFor()).isZero();
        assertThat(answer.getJsonObject("execution").getString("score")).isEqualTo("8.74");
        assertThat(answer.getJsonArray("indicators").getJsonObject(0).getString("score"))
                .isEqualTo("47.22");
        assertThat(answer.getString("total")).isEqualTo("95.96");
        assertThat(answer.getString("grade")).isEqualTo("优");
        assertThat(answer.getJsonArray("findings").encode()).contains("A-03", "B-05", "/indicators/0");
    }

    /** A choice that does not name null excludes it, whatever the type says. */
    @Test
    void offersNullAmongTheChoicesOfWhatMayBeNull() {
        new JsonObject(Description.TEXT)
                .getJsonObject("components")
                .getJsonObject("schemas")
                .forEach(schema -> ((JsonObject) schema.getValue())
                        .getJsonObject("properties", new JsonObject())
                        .forEach(each -> agrees(schema.getKey() + "." + each.getKey(), (JsonObject) each.getValue())));
    }

    private static void agrees(String name, JsonObject property) {
        if (property.containsKey("enum") && property.getValue("type") instanceof JsonArray types) {
            assertThat(property.getJsonArray("enum").contains(null)).as(name).isEqualTo(types.contains("null"));
        }
    }

    @Test
    void tellsByWhichMethodsItAnswers() {
        for (var method : List.of("GET", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            var answer = TestSite.shared().stranger().send("/api/v1/scoring", method, "application/json", new byte[0]);
            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("POST");
            assertThat(new JsonObject(answer.body()).getInteger("status")).isEqualTo(405);
        }
        var answer =
                TestSite.shared().stranger().send("/api/v1/openapi.json", "DELETE", "application/json", new byte[0]);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
}
