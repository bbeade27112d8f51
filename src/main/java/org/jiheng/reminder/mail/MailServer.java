package org.jiheng.reminder.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.user.MailAddress;

/**
 * Where mail is handed over and under which address; its password is never printed.
 *
 * @param trust a file of the certificates that vouch for the server, where its own house has signed it
 */
public record MailServer(
        String host, int port, Encryption encryption, Optional<Login> login, Optional<Path> trust, String from) {

    private static final String TRUST = "sslrootcert=";

    /** How the way to the server is kept secret. */
    public enum Encryption {
        /** From the first byte on: smtps. */
        WHOLE,
        /** Agreed on first, and refused without it: smtp. */
        AGREED,
        /** None, to a relay on the same machine or in the same room: smtp with {@code ?tls=none}. */
        NONE
    }

    /** How one signs in at the server. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    public static MailServer parse(String text) {
        var url = URI.create(text);
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        var query = Optional.ofNullable(url.getRawQuery()).orElse("");
        if (url.getHost() == null
                || !scheme.matches("smtps?")
                || !query.matches("|tls=none|sslrootcert=[^&]+")
                || !String.valueOf(url.getRawPath()).matches("/?")
                || scheme.equals("smtps") && query.equals("tls=none")) {
            throw new IllegalArgumentException();
        }
        var encryption = scheme.equals("smtps")
                ? Encryption.WHOLE
                : query.equals("tls=none") ? Encryption.NONE : Encryption.AGREED;
        var port = url.getPort() > 0 ? url.getPort() : encryption == Encryption.WHOLE ? 465 : 587;
        return new MailServer(
                url.getHost(),
                port,
                encryption,
                Optional.ofNullable(url.getRawUserInfo()).map(MailServer::login),
                Optional.of(query).filter(each -> each.startsWith(TRUST)).map(MailServer::trusted),
                "");
    }

    private static Path trusted(String query) {
        var file = Path.of(plain(query.substring(TRUST.length())));
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException();
        }
        return file;
    }

    private static Login login(String info) {
        var parts = info.split(":", 2);
        if (parts.length < 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new IllegalArgumentException();
        }
        return new Login(plain(parts[0]), plain(parts[1]));
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Only as a bare address; anything else in a header is not ours to repeat. */
    public static String address(String text) {
        return MailAddress.read(text).orElseThrow(IllegalArgumentException::new);
    }

    public MailServer sendingAs(String address) {
        return new MailServer(host, port, encryption, login, trust, address);
    }
}
