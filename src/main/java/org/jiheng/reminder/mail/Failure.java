package org.jiheng.reminder.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What became of a mail that was not taken: why, in the words of the server, and whether it is worth trying again. */
record Failure(Fault fault, String told, boolean forGood) {

    private static final int FOR_GOOD = 500;
    private static final Set<Integer> OF_THE_MAILBOX = Set.of(550, 551, 553);

    static Failure of(Throwable cause) {
        var chain = chain(cause);
        if (has(chain, AddressException.class)) {
            return new Failure(Fault.ADDRESS, words(chain.get(0)), true);
        }
        return chain.stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(each -> answered(((SMTPAddressFailedException) each).getReturnCode(), each, Fault.ADDRESS))
                .findFirst()
                .or(() -> chain.stream()
                        .filter(SMTPSendFailedException.class::isInstance)
                        .map(SMTPSendFailedException.class::cast)
                        .filter(each -> each.getReturnCode() > 0)
                        .map(each -> answered(each.getReturnCode(), each, ofAnswer(each.getReturnCode())))
                        .findFirst())
                .orElseGet(() -> new Failure(ofTheWay(chain), words(chain.get(chain.size() - 1)), false));
    }

    private static Failure answered(int code, Throwable each, Fault refused) {
        var forGood = code >= FOR_GOOD;
        return new Failure(forGood ? refused : Fault.LATER, words(each), forGood);
    }

    private static Fault ofAnswer(int code) {
        return OF_THE_MAILBOX.contains(code) ? Fault.ADDRESS : Fault.REFUSED;
    }

    private static Fault ofTheWay(List<Throwable> chain) {
        if (has(chain, AuthenticationFailedException.class)) {
            return Fault.LOGIN;
        }
        return has(chain, SSLException.class) || has(chain, CertificateException.class) ? Fault.UNTRUSTED : Fault.AWAY;
    }

    private static boolean has(List<Throwable> chain, Class<? extends Throwable> kind) {
        return chain.stream().anyMatch(kind::isInstance);
    }

    private static String words(Throwable each) {
        return String.valueOf(each.getMessage() == null ? each : each.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static List<Throwable> chain(Throwable cause) {
        var chain = new ArrayList<Throwable>();
        for (var each = cause; each != null && !chain.contains(each); each = next(each)) {
            chain.add(each);
        }
        return chain;
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
