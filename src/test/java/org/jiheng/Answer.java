package org.jiheng;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the application answered, as a test looks at it. */
public record Answer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return response.body();
    }

    public Document page() {
        return Jsoup.parse(body());
    }

    /** All words of the page, as a reader sees them. */
    public String words() {
        return page().body().text();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String location() {
        return header("Location");
    }

    public String field(String name) {
        return page().select("[name=" + name + "]").attr("value");
    }

    public Map<String, String> cookies() {
        var cookies = new LinkedHashMap<String, String>();
        for (var cookie : response.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return cookies;
    }
}
