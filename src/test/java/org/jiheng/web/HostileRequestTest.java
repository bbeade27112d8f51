package org.jiheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final TestSite site = TestSite.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /tasks%00 HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /assets/../../etc/passwd HTTP/1.1",
                "GET /assets/%2e%2e/words/zh-CN/web.words HTTP/1.1",
                "GET /tasks;jsessionid=1 HTTP/1.1",
                "GET //tasks HTTP/1.1",
                "GET /sign-in?to=%ff%fe HTTP/1.1",
                "GET /sign-in?to=%zz HTTP/1.1",
                "GET /sign-in?to=a&to=b HTTP/1.1",
                "GET /%u0041 HTTP/1.1",
                "TRACE /sign-in HTTP/1.1",
                "PROPFIND /sign-in HTTP/1.1",
                "OPTIONS /sign-in HTTP/1.1",
                "DELETE /tasks HTTP/1.1",
                "PUT /preferences HTTP/1.1",
                "GET /tasks HTTP/0.9",
                "GET /tasks HTTP/9.9",
                "get /sign-in HTTP/1.1",
                "GET http://evil.example/sign-in HTTP/1.1",
                "CONNECT evil.example:443 HTTP/1.1",
                "GET * HTTP/1.1",
                "PRI * HTTP/2.0",
                "GARBAGE"
            })
    void answersAnOddRequestLineWithARefusal(String line) throws IOException {
        var answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).doesNotContain("Exception", "\tat ", " 500 ");
    }

    @Test
    void refusesTwoLengthsOfOneBody() throws IOException {
        var smuggled = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
        assertThat(raw(smuggled)).doesNotContain("alive");
    }

    @Test
    void refusesHeadersWithoutEnd() throws IOException {
        assertThat(raw("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(70_000) + "\r\n\r\n"))
                .contains("431");
    }

    @ParameterizedTest
    @CsvSource({
        "/scores?words=, 5000, '', 0, 414, 网址太长, The address is too long",
        "/sign-in, 0, Cookie: a=, 9000, 431, 浏览器随请求发来的内容太多, The browser sends too much",
        "'/ sign in', 0, '', 0, 400, 无法读取, Could not be read"
    })
    void saysInBothLanguagesWhatItCouldNotTake(
            String path, int longer, String header, int wider, String status, String chinese, String english)
            throws IOException {
        var more = header.isEmpty() ? "" : header + "b".repeat(wider) + "\r\n";
        var answer = raw("GET " + path + "a".repeat(longer) + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n");
        assertThat(answer.lines().findFirst().orElse("")).contains(status);
        assertThat(answer)
                .contains("default-src 'none'", "site.", chinese, english)
                .doesNotContain("aaaaa");
    }

    @Test
    void putsNothingFromTheHostHeaderIntoAPage() throws IOException {
        var answer = raw("GET /tasks HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).contains("303").doesNotContain("evil.example");
    }

    @Test
    void answersHeadWithTheHeadersOnly() throws IOException {
        var answer = raw("HEAD /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Content-Security-Policy")
                .doesNotContain("<html");
    }

    @Test
    void takesFourThousandFieldsAndRefusesMoreInWords() {
        var person = site.as("roads.clerk");
        assertThat(person.post("/me/sessions/end", fields(3_000)).status()).isEqualTo(303);
        var refused = person.post("/me/sessions/end", fields(4_200));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.words()).contains("表单的字段过多，没有保存");
    }

    @Test
    void takesLongChineseTextsAndRefusesTenMegabytesInWords() {
        var person = site.as("roads.clerk");
        var long20k = Map.of("text", "绩".repeat(20_000));
        assertThat(person.post("/me/sessions/end", long20k).status()).isEqualTo(303);
        var refused = person.send(
                "/me/sessions/end", "POST", FORM, ("text=" + "x".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.words()).contains("提交的内容过大，没有保存");
    }

    @Test
    void refusesTextOfAnotherEncoding() {
        var gbk = "name=%D6%D0%B9%FA&language=en";
        var answer = site.as("roads.clerk").send("/preferences", "POST", FORM, gbk.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.words()).contains("内容不是 UTF-8 编码");
    }

    @Test
    void refusesADeedWithoutItsKey() {
        var admin = site.as("east.admin");
        var answer = admin.postExactly("/accounts/14/disabling", Map.of("csrf", admin.token()));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void refusesAFieldThatComesTwiceWithTwoMeanings() {
        var person = site.as("roads.clerk");
        var answer = person.send(
                "/preferences", "POST", FORM, "language=en&language=zh-CN".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/xml",
                "image/png",
                "%"
            })
    void takesOnlyForms(String type) {
        var answer = site.as("roads.clerk").send("/preferences", "POST", type, "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.words()).contains("本页只接收表单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%zz",
                "=&=&&&",
                "a",
                "\u0000",
                "a=%00%01%02",
                "a=%ED%A0%80",
                "a=\u202Eabc",
                "key=not-a-uuid"
            })
    void answersAGarbledBodyWithoutAFault(String body) {
        var person = site.as("roads.clerk");
        var answer = person.send("/preferences", "POST", FORM, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isIn(303, 400);
    }

    @Test
    void showsWhatWasTypedAsTextAndNeverAsMarkup() {
        for (var text : HostileTexts.ALL) {
            var answer = site.stranger().post("/sign-in", Map.of("login", text, "password", "x"));
            assertThat(answer.status()).isIn(422, 400);
            assertNothingRuns(answer);
        }
        Clockwork.forgetWrongPasswords(site.database());
    }

    @Test
    void carriesTheHeadersOfEveryAnswerAlsoOnErrorsAndFiles() {
        var stylesheet = site.stranger()
                .get("/sign-in")
                .page()
                .select("link[rel=stylesheet]")
                .attr("href");
        for (var path : new String[] {"/sign-in", "/nowhere", "/healthz", "/readyz", "/tasks", stylesheet}) {
            var answer = site.stranger().get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).startsWith("default-src 'none'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Request-Id")).as(path).isNotEmpty();
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        }
        assertThat(site.stranger().get(stylesheet).header("Cache-Control")).contains("immutable");
        assertThat(site.as("roads.clerk").get("/tasks").header("Cache-Control")).isEqualTo("no-store");
    }

    private static void assertNothingRuns(Answer answer) {
        assertThat(answer.page().select("main script, main svg[onload], main img, main iframe"))
                .isEmpty();
        assertThat(answer.page().select("[onerror], [onload], [href^=javascript]"))
                .isEmpty();
    }

    private static Map<String, String> fields(int many) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < many; i++) {
            fields.put("field." + i, "值");
        }
        return fields;
    }

    private String raw(String request) throws IOException {
        var address = URI.create(site.url("/"));
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readNBytes(60_000), StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException silent) {
            return "";
        }
    }
}
