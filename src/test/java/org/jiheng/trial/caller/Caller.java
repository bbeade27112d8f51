package org.jiheng.trial.caller;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Someone who uses a running Jiheng over the network: keeps cookies, sends forms as pages do. */
public final class Caller {

    public static final String PASSWORD = "Sunrise-over-7-Rivers";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";

    public Caller(int port) {
        base = "http://127.0.0.1:" + port;
    }

    /** The same person at another door that takes the same cookies. */
    public Caller(int port, Caller same) {
        this(port);
        cookies.putAll(same.cookies);
        csrf = same.csrf;
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    public HttpResponse<String> signIn(String login, String password) throws IOException {
        csrf = "";
        return send(form("/sign-in", Map.of("login", login, "password", password)));
    }

    /** With the token of the session, asked for when it is not known, and a key of its own. */
    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException {
        var all = new LinkedHashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        return send(path, all);
    }

    /** The same with the key it is given, as a form that is sent once more. */
    public HttpResponse<String> send(String path, Map<String, String> fields) throws IOException {
        learnToken();
        var all = new LinkedHashMap<>(fields);
        all.put("csrf", csrf);
        return send(form(path, all));
    }

    /** Cells of a paper, as the script of its page sends them. */
    public HttpResponse<String> save(String path, int seen, Map<String, String> cells) throws IOException {
        learnToken();
        var all = new LinkedHashMap<String, String>();
        cells.forEach((cell, value) -> all.put("c." + cell, value));
        all.put("csrf", csrf);
        all.put("seen", Integer.toString(seen));
        return send(form(path, all).header("Accept", "application/json"));
    }

    /** What every form of this session carries. */
    public String token() throws IOException {
        learnToken();
        return csrf;
    }

    private void learnToken() throws IOException {
        if (!csrf.isEmpty()) {
            return;
        }
        var page = get("/me");
        if (page.statusCode() != 200) {
            throw new IOException("no token: " + page.statusCode());
        }
        csrf = page.body().replaceFirst("(?s).*?name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    }

    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookieHeader());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[0].equals("jiheng")) {
            csrf = "";
        }
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
