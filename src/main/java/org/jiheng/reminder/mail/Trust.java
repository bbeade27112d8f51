package org.jiheng.reminder.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** The certificates that vouch for a mail server that no public authority vouches for. */
final class Trust {

    private Trust() {}

    static SSLSocketFactory in(Path file) {
        try (var text = Files.newInputStream(file)) {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            for (var each : CertificateFactory.getInstance("X.509").generateCertificates(text)) {
                trusted.setCertificateEntry("trusted" + trusted.size(), each);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalArgumentException("The certificates of the mail server cannot be read: " + file, broken);
        }
    }
}
