package org.jiheng.session.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiheng.web.Request;

/** Remembers on a device that an account has signed in from it; it opens nothing, it only counts apart. */
public final class Devices {

    private static final String NAME = "device";
    private static final int HALF_A_YEAR = 180 * 24 * 3600;
    private static final int MOST_PEOPLE = 12;
    private static final int SIGN_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f-]{36}(\\.[0-9a-f]{32}){1,12}");

    private final SecretKeySpec key;
    private final boolean secure;

    public Devices(byte[] secret, boolean secure) {
        key = new SecretKeySpec(secret, "HmacSHA256");
        this.secure = secure;
    }

    /** The device's number if it is one this account has used, else empty. */
    public String known(Request request, String login) {
        var parts = parts(request);
        return !parts.isEmpty() && parts.contains(sign(parts.get(0), login)) ? parts.get(0) : "";
    }

    /** Colleagues share a device: it remembers the latest of them. */
    public Cookie remembering(Request request, String login) {
        var parts = parts(request);
        var device = parts.isEmpty() ? UUID.randomUUID().toString() : parts.get(0);
        var signs = Stream.concat(Stream.of(sign(device, login)), parts.stream().skip(1))
                .distinct()
                .limit(MOST_PEOPLE);
        return Cookie.cookie(NAME, Stream.concat(Stream.of(device), signs).collect(Collectors.joining(".")))
                .setPath("/sign-in")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.STRICT)
                .setMaxAge(HALF_A_YEAR);
    }

    /** The number of the device and the signs of those who used it; nothing when it is not of that form. */
    private static List<String> parts(Request request) {
        var cookie = request.cookie(NAME).orElse("");
        return FORM.matcher(cookie).matches() ? List.of(cookie.split("\\.")) : List.of();
    }

    private String sign(String device, String login) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes("device " + device + " " + login)), 0, SIGN_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
