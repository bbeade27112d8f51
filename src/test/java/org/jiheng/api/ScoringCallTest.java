package org.jiheng.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringCallTest {

    private static final TestSite SITE = TestSite.shared();
    private static final Caller CALLER = Caller.at(SITE);
    private static final String PATH = "/api/v1/scoring";

    @Test
    void scoresTheTableOfTheDescription() {
        var request = new JsonObject(Description.TEXT)
                .getJsonObject("paths")
                .getJsonObject(PATH)
                .getJsonObject("post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("example");
        var answer = new JsonObject(CALLER.score(request.encode()).body());
        assertThat(answer.getJsonObject("scheme").encode())
                .isEqualTo("{\"code\":\"mof-self-evaluation\",\"version\":1}");
        assertThat(answer.getJsonObject("execution").getString("score")).isEqualTo("10.00");
        var row = answer.getJsonArray("indicators").getJsonObject(0);
        assertThat(row.getJsonObject("target").getString("reading")).isEqualTo("不低于 90 %");
        assertThat(row.getString("completion")).isEqualTo("110.00");
        assertThat(row.getString("score")).isEqualTo("15.00");
        assertThat(row.getString("outcome")).isEqualTo("MET");
        assertThat(rules(answer)).contains("B-01");
    }

    @Test
    void takesTheWeightsOfAFormFromItsPublishedSchemeOnly() {
        assertThat(CALLER.score("{\"scheme\":\"west-draft\",\"indicators\":[]}").status())
                .isEqualTo(422);
        assertThat(CALLER.score("{\"scheme\":\"mof-2021\",\"indicators\":[]}").status())
                .isEqualTo(200);
        var unknown = CALLER.score("{\"scheme\":\"nobody-knows\",\"indicators\":[]}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(new JsonObject(unknown.body()).getString("at")).isEqualTo("/scheme");
        assertThat(unknown.body()).contains("nobody-knows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | ",
                "7 | ",
                "null | ",
                "{ | ",
                "{\"indicators\":[]}{} | ",
                "{} | /indicators",
                "{\"indicators\":{}} | /indicators",
                "{\"indicators\":null} | /indicators",
                "{\"indicators\":[7]} | /indicators/0",
                "{\"indicators\":[null]} | /indicators/0",
                "{\"indicators\":[{\"weight\":10}]} | /indicators/0/weight",
                "{\"indicators\":[{\"weight\":1e999}]} | /indicators/0/weight",
                "{\"indicators\":[{},{\"target\":null}]} | /indicators/1/target",
                "{\"indicators\":[{\"target\":[\"x\"]}]} | /indicators/0/target",
                "{\"indicators\":[{\"tier\":\"GREAT\"}]} | /indicators/0/tier",
                "{\"indicators\":[{\"direction\":\"UP\"}]} | /indicators/0/direction",
                "{\"indicators\":[],\"funds\":[]} | /funds",
                "{\"indicators\":[],\"funds\":{\"annual\":492}} | /funds/annual",
                "{\"indicators\":[],\"declaredTotal\":true} | /declaredTotal",
                "{\"indicators\":[],\"scheme\":1} | /scheme",
                "{\"indicators\":[{\"target\":\"1\",\"target\":\"2\"}]} | /indicators/0/target"
            })
    void namesThePlaceOfWhatIsMalformed(String body, String at) {
        var answer = CALLER.score(body);
        var told = new JsonObject(answer.body());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(told.getString("at")).isEqualTo(at == null ? "" : at);
        assertThat(told.getString("message")).isNotBlank();
        assertThat(told.getInteger("status")).isEqualTo(400);
    }

    @Test
    void refusesTextsOfMoreThanTwoThousandCharacters() {
        assertThat(row("actual", "字".repeat(2000)).status()).isEqualTo(200);
        var answer = row("actual", "字".repeat(2001));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("at")).isEqualTo("/indicators/0/actual");
    }

    @Test
    void refusesWhatIsTooMuchOrTooDeepOrInAnotherEncoding() {
        assertThat(CALLER.score(rows(2001)).status()).isEqualTo(400);
        assertThat(CALLER.score(rows(100_000)).status()).isIn(400, 413);
        assertThat(CALLER.score("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(CALLER.score("{\"x\":".repeat(5000)).status()).isEqualTo(400);
        assertThat(CALLER.score("{\"indicators\":[],\"x\":\"" + "y".repeat(5_000_000) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(CALLER.score("{\"indicators\":[{\"level1\":\"产出\"}]}".getBytes(Charset.forName("GBK")))
                        .status())
                .isEqualTo(400);
        assertThat(CALLER.score("").status()).isEqualTo(400);
        assertThat(CALLER.send("text/plain", "zh", "{}".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void scoresAsManyRowsAsItTakesAtOnce() {
        var answer = CALLER.score(rows(2000));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getJsonArray("indicators")).hasSize(2000);
    }

    @Test
    void dropsWhatCannotBeSeenAndLeavesUnknownNamesAlone() {
        var target = "\u202E≥\u200B90\u0000%";
        var answer = CALLER.score("\uFEFF"
                + new JsonObject()
                        .put("by", "another system")
                        .put("sentAt", 1763723000000L)
                        .put(
                                "indicators",
                                new JsonArray()
                                        .add(new JsonObject()
                                                .put("target", target)
                                                .put("id", 9)))
                        .encode());
        var read = new JsonObject(answer.body())
                .getJsonArray("indicators")
                .getJsonObject(0)
                .getJsonObject("target");
        assertThat(read.getString("operator")).isEqualTo("≥");
        assertThat(read.getString("value")).isEqualTo("90");
        assertThat(CALLER.score("{\"indicators\":[{\"level3\":\"\\ud800\",\"target\":\"\\udfff\\ud83d\"}]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        var body = "{\"indicators\":[{\"target\":\"≥90%\",\"actual\":\"99%\",\"weight\":\"100\"}]}";
        assertThat(CALLER.send("application/json", "en-GB, zh;q=0.2", body.getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("at least 90 %")
                .doesNotContainPattern("\"reading\":\"[^\"]*\\p{IsHan}");
    }

    @Test
    void answersPeopleWhoAreSignedInFromTheSameSiteOnly() {
        var clerk = SITE.as("roads.clerk");
        var own = clerk.sendAsIs(json(clerk.request(PATH)).header("Sec-Fetch-Site", "same-origin"));
        assertThat(own.status()).isEqualTo(200);
        for (var header : List.of("Sec-Fetch-Site: cross-site", "Origin: https://elsewhere.example")) {
            var parts = header.split(": ");
            var foreign = clerk.sendAsIs(json(clerk.request(PATH)).header(parts[0], parts[1]));
            assertThat(foreign.status()).as(header).isEqualTo(403);
            assertThat(foreign.header("Content-Type")).startsWith("application/json");
        }
        var form = clerk.postExactly(PATH, Map.of("indicators", "[]"));
        assertThat(form.status()).isEqualTo(415);
    }

    @Test
    void tellsAStrangerHowToCall() {
        var stranger = SITE.stranger();
        var answer = stranger.sendAsIs(json(stranger.request(PATH)));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.body()).contains("Bearer");
        for (var bad : List.of("x", "jiheng_", "jiheng_" + "A".repeat(43), "' or 1=1", "\u00e9")) {
            assertThat(stranger.sendAsIs(json(stranger.request(PATH)).header("Authorization", "Bearer " + bad))
                            .status())
                    .as(bad)
                    .isEqualTo(401);
        }
    }

    @Test
    void isDescribedToAnyone() {
        var answer = SITE.stranger().get("/api/v1/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("openapi")).startsWith("3.1");
        assertThat(SITE.stranger().get("/api/v1/nothing").status()).isEqualTo(404);
        assertThat(SITE.stranger().get("/api/v1/nothing").header("Content-Type"))
                .startsWith("application/json");
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"indicators\":[]}"));
    }

    private static Answer row(String cell, String text) {
        return CALLER.score(new JsonObject()
                .put("indicators", new JsonArray().add(new JsonObject().put(cell, text)))
                .encode());
    }

    private static String rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> "{\"level1\":\"产出指标\",\"level3\":\"指标" + at
                        + "\",\"target\":\"≥90%\",\"actual\":\"88.5%\",\"weight\":\"0.05\"}")
                .collect(Collectors.joining(",", "{\"indicators\":[", "]}"));
    }

    private static List<String> rules(JsonObject answer) {
        return answer.getJsonArray("findings").stream()
                .map(finding -> ((JsonObject) finding).getString("rule"))
                .toList();
    }
}
