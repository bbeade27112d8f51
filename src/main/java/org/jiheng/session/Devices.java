package org.jiheng.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jiheng.web.Request;

/** Remembers on a device that an account has signed in from it; it opens nothing, it only counts apart. */
final class Devices {

    private static final String NAME = "device";
    private static final int HALF_A_YEAR = 180 * 24 * 3600;

    private final SecretKeySpec key;
    private final boolean secure;

    Devices(byte[] secret, boolean secure) {
        key = new SecretKeySpec(secret, "HmacSHA256");
        this.secure = secure;
    }

    /** The device's number if it is one this account has used, else empty. */
    String known(Request request, String login) {
        var cookie = request.cookie(NAME).orElse("");
        var cut = cookie.indexOf('.');
        if (cut < 1) {
            return "";
        }
        var device = cookie.substring(0, cut);
        return MessageDigest.isEqual(bytes(cookie.substring(cut + 1)), bytes(sign(device, login))) ? device : "";
    }

    Cookie remembering(String login) {
        var device = UUID.randomUUID().toString();
        return Cookie.cookie(NAME, device + "." + sign(device, login))
                .setPath("/sign-in")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.STRICT)
                .setMaxAge(HALF_A_YEAR);
    }

    private String sign(String device, String login) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes("device " + device + " " + login)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
