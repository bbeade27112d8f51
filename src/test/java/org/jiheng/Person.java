package org.jiheng;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Someone with a browser of their own: keeps cookies, sends forms as pages do. */
public final class Person {

    private final TestSite site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";

    Person(TestSite site) {
        this.site = site;
    }

    public Answer get(String path) {
        return keep(site.send(request(path).GET()));
    }

    /** As a page would: with the token of the session and a key of its own unless one is given. */
    public Answer post(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<String, String>();
        all.put("csrf", token());
        all.put("key", UUID.randomUUID().toString());
        all.putAll(fields);
        return postExactly(path, all);
    }

    /** Only these fields, whatever they are. */
    public Answer postExactly(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(path, "POST", "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer send(String path, String method, String type, byte[] body) {
        return keep(
                site.send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofByteArray(body))));
    }

    /** A request with this person's cookies, to be spoiled by a test. */
    public HttpRequest.Builder request(String path) {
        var request = site.request(path);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    public Answer sendAsIs(HttpRequest.Builder request) {
        return site.send(request);
    }

    public boolean isSignedIn() {
        return get("/me").status() == 200;
    }

    public String token() {
        if (csrf.isEmpty() && cookies.containsKey("jiheng")) {
            csrf = get("/me").field("csrf");
        }
        return csrf;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Person withCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer keep(Answer answer) {
        answer.cookies().forEach((name, value) -> {
            if (name.equals("jiheng")) {
                csrf = "";
            }
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
