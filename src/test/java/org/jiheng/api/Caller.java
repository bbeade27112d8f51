package org.jiheng.api;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.jiheng.words.China;

/** A program with a token of its own, as tests let it call. */
final class Caller {

    private static final String PATH = "/api/v1/scoring";

    private final TestSite site;
    private final String token;

    private Caller(TestSite site, String token) {
        this.site = site;
        this.token = token;
    }

    static Caller at(TestSite site) {
        var made = site.as("roads.clerk")
                .post(
                        "/me/tokens",
                        Map.of(
                                "name",
                                "test",
                                "endsOn",
                                China.today().plusDays(9).toString()));
        return new Caller(site, made.page().select("code.secret").text());
    }

    String token() {
        return token;
    }

    Answer score(String body) {
        return score(body.getBytes(StandardCharsets.UTF_8));
    }

    Answer score(byte[] body) {
        return send("application/json", "zh", body);
    }

    Answer send(String type, String language, byte[] body) {
        var program = site.stranger();
        return program.sendAsIs(program.request(PATH)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
