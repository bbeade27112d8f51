package org.jiheng.reminder.sending;

import static org.jiheng.words.Say.say;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.reminder.mail.Mail;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Writes a reminder as a letter, each in the language of whoever gets it; where no mail is sent, it writes none. */
public final class Letters {

    /** A letter stays one that is read; the tasks it leads to hold them all. */
    private static final int MOST = 100;

    private final Words words;
    private final Optional<URI> publicUrl;

    /** @param publicUrl where pages are found from outside; without it no mail is sent */
    public Letters(Words words, Optional<URI> publicUrl) {
        this.words = words;
        this.publicUrl = publicUrl;
    }

    public boolean isSent() {
        return publicUrl.isPresent();
    }

    public List<Mail> of(long reminderId, Round reached, String said, Viewer sender) {
        return publicUrl.stream()
                .flatMap(url -> reached.shares().stream()
                        .filter(share -> !share.addressee().mail().isEmpty())
                        .map(share -> mail(url, reminderId, share, reached.asked(), said, sender)))
                .toList();
    }

    private Mail mail(URI url, long reminderId, Round.Share share, Asked asked, String said, Viewer sender) {
        var to = share.addressee();
        return new Mail(
                to.accountId(),
                to.mail(),
                subject(to.language(), share, asked),
                body(to.language(), url.toString(), share, asked, said, sender),
                "<reminder-%d-%d@%s>".formatted(reminderId, to.accountId(), url.getHost()));
    }

    private String subject(Language language, Round.Share share, Asked asked) {
        return in(language, heading(share, asked));
    }

    private static Say heading(Round.Share share, Asked asked) {
        return say(
                "Jiheng reminder: {0} of {1}, {2} missing",
                asked.label(), String.valueOf(asked.year()), share.claims().size());
    }

    private String body(Language language, String url, Round.Share share, Asked asked, String said, Viewer sender) {
        var text = new StringBuilder();
        line(text, in(language, say("{0},", share.addressee().name())));
        line(text, in(language, opening(asked, sender)));
        if (!said.isEmpty()) {
            line(text, "\n" + said);
        }
        text.append('\n');
        share.claims().stream().limit(MOST).forEach(claim -> {
            line(text, "· " + in(language, told(claim)));
            line(text, "  " + url + asked.place(claim.projectId(), claim.paperId()));
        });
        if (share.claims().size() > MOST) {
            line(
                    text,
                    in(
                            language,
                            say("Not listed here: {0} more.", share.claims().size() - MOST)));
        }
        line(text, "\n" + in(language, say("The same list stands at the head of your tasks: {0}", url + "/tasks")));
        line(
                text,
                in(
                        language,
                        say(
                                "Each line disappears once its paper is handed in. Sent by Jiheng; nobody reads answers.")));
        return text.toString();
    }

    private static Say opening(Asked asked, Viewer sender) {
        return say(
                "{0}, {1}, reminds you: these papers ({2} of {3}) are not handed in.",
                sender.nodeName(), sender.name(), asked.label(), String.valueOf(asked.year()));
    }

    private static Say told(Claim claim) {
        return claim.due()
                .map(day -> say(
                        "{0} ({1}): {2}, due {3}",
                        claim.project(), claim.unit(), claim.lack().status().label(), day))
                .orElseGet(() -> say(
                        "{0} ({1}): {2}",
                        claim.project(), claim.unit(), claim.lack().status().label()));
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private String in(Language language, Say say) {
        return words.in(language, say);
    }

    /** How the letter to the first of them reads, for whoever is about to send it. */
    public String sample(Language language, Round.Share share, Asked asked, Viewer sender) {
        return body(language, publicUrl.map(URI::toString).orElse(""), share, asked, "", sender);
    }
}
