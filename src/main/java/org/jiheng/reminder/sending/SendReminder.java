package org.jiheng.reminder.sending;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.reminder.completeness.DebtFilter;
import org.jiheng.reminder.mail.MailStore;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/** Reminds everyone who owes one of the chosen papers at this moment, once a day for the same paper. */
final class SendReminder {

    private final Database tx;
    private final Letters letters;

    SendReminder(Database tx, Letters letters) {
        this.tx = tx;
        this.letters = letters;
    }

    Future<Reply> run(Request request, DebtFilter filter, String words) {
        var viewer = request.viewer();
        return new DebtorStore(tx)
                .now(filter, viewer)
                .compose(round -> new ReminderStore(tx)
                        .open(filter.asked(), words, viewer)
                        .compose(id -> reached(id, round, request)
                                .compose(reached -> tell(id, reached, words, request)
                                        .compose(told -> new MailStore(tx)
                                                .post(id, letters.of(id, reached, words, viewer), viewer))
                                        .map(posted -> answer(filter, reached)))));
    }

    private Future<Round> reached(long id, Round round, Request request) {
        var claims = round.claims().stream().filter(Claim::reaches).toList();
        return new ReminderStore(tx)
                .write(id, round.asked(), claims, request.viewer())
                .map(written -> {
                    if (written.isEmpty()) {
                        throw Problem.conflict(
                                say(
                                        "Nobody is left to be reminded: what was missing has come in or was reminded of today. Open the list again."));
                    }
                    return new Round(
                            round.asked(),
                            claims.stream()
                                    .filter(claim -> written.contains(new ReminderStore.Written(
                                            claim.addressee().orElseThrow().accountId(), claim.projectId())))
                                    .toList());
                });
    }

    /** One line of the history, with everyone it went to and of how many papers each was reminded. */
    private Future<Void> tell(long id, Round reached, String words, Request request) {
        var viewer = request.viewer();
        var addressees = reached.shares().stream()
                .map(share -> share.addressee().name() + " "
                        + share.claims().stream().map(Claim::project).collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
        return new Revisions(tx)
                .record(
                        Actor.of(request),
                        Change.of("reminder", id, viewer.nodeId(), Deed.SENT_REMINDER, viewer.nodeName())
                                .cell(
                                        "kind",
                                        null,
                                        reached.asked().kind().label().key())
                                .cell("year", null, reached.asked().year())
                                .cell("addressees", null, addressees)
                                .because(words));
    }

    private static Reply answer(DebtFilter filter, Round reached) {
        return Reply.seeOther(filter.here("/completeness").toString())
                .saying(say(
                        "Reminded: {0 person/people} of {1 paper/papers}. It stands at the head of their tasks.",
                        reached.shares().size(),
                        reached.papers()));
    }
}
