package org.jiheng.reminder.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;

/** Hands one mail to the server, waiting no longer than a while; it blocks, so it runs where that hurts nobody. */
final class Postman {

    private final MailServer server;
    private final Session session;

    /** @param patience how long one answer of the server is waited for */
    Postman(MailServer server, Duration patience) {
        this.server = server;
        session = Session.getInstance(properties(server, String.valueOf(patience.toMillis())));
    }

    private static Properties properties(MailServer server, String millis) {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.encryption() == MailServer.Encryption.WHOLE));
        var agreed = String.valueOf(server.encryption() == MailServer.Encryption.AGREED);
        properties.put("mail.smtp.starttls.enable", agreed);
        properties.put("mail.smtp.starttls.required", agreed);
        server.trust().map(Trust::in).ifPresent(factory -> properties.put("mail.smtp.ssl.socketFactory", factory));
        return properties;
    }

    void deliver(Mail mail) throws MessagingException {
        var message = new Letter(session, mail.messageId());
        message.setFrom(new InternetAddress(server.from(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.body(), "UTF-8");
        message.saveChanges();
        try (var transport = session.getTransport("smtp")) {
            transport.connect(
                    server.login().map(MailServer.Login::user).orElse(null),
                    server.login().map(MailServer.Login::password).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** Keeps the id it was given, so that a mail sent again is known to be the same. */
    private static final class Letter extends MimeMessage {

        private final String id;

        Letter(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
