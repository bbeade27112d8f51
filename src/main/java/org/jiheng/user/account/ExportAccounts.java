package org.jiheng.user.account;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.user.NodeStore;
import org.jiheng.web.Address;
import org.jiheng.web.Chosen;
import org.jiheng.web.Csv;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Figures;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** Hands out the list of accounts as it is filtered and sorted, and remembers to whom. */
final class ExportAccounts {

    private static final int MOST = 20_000;

    private final Database db;
    private final Words words;

    ExportAccounts(Database db, Words words) {
        this.db = db;
        this.words = words;
    }

    Future<Reply> run(Request request) {
        var viewer = request.viewer();
        var filter = AccountFilter.of(request);
        return db.deed(
                viewer.scope(),
                tx -> new AccountListStore(tx)
                        .part(filter, viewer, MOST + 1, 0)
                        .compose(lines -> remember(tx, request, lines.size())
                                .compose(noted -> new NodeStore(tx).below(viewer))
                                .map(nodes -> file(request, lines, filter.chosen(Address.of(request), nodes)))));
    }

    private static Future<Void> remember(Database tx, Request request, int number) {
        if (number > MOST) {
            throw Problem.tooLarge(say("More than {0} accounts; choose a unit first", MOST));
        }
        var viewer = request.viewer();
        var change = Change.of("node", viewer.nodeId(), viewer.nodeId(), Deed.EXPORTED_ACCOUNTS, viewer.nodeName())
                .cell("rows", null, number);
        return new Revisions(tx).record(Actor.of(request), change);
    }

    private Reply file(Request request, List<AccountLine> lines, List<Chosen> chosen) {
        var language = request.viewer().language();
        var file = new StringBuilder(Csv.MARK);
        top(request, lines.size(), chosen)
                .forEach(cells -> file.append(Csv.line(
                        cells.stream().map(cell -> word(cell, language)).toArray())));
        lines.forEach(line -> file.append(Csv.line(row(line, language))));
        var name = words.in(language, say("Accounts")) + "-" + Figures.date(Instant.now()) + ".csv";
        return Reply.download(name, Csv.TYPE, Buffer.buffer(file.toString()));
    }

    /** What was asked for, by whom, when and how much it is, above the heads of the columns. */
    private List<List<?>> top(Request request, int number, List<Chosen> chosen) {
        var viewer = request.viewer();
        return List.of(
                List.of(say("Accounts"), viewer.nodeName()),
                List.of(say("Filter|history"), filter(chosen, viewer.language())),
                List.of(say("Exported"), Figures.time(Instant.now()), viewer.name()),
                List.of(say("Number of lines"), number),
                header());
    }

    private String filter(List<Chosen> chosen, Language language) {
        return chosen.isEmpty()
                ? words.in(language, say("All"))
                : chosen.stream()
                        .map(each -> words.in(language, say("{0}: {1}", each.label(), each.value())))
                        .collect(Collectors.joining("; "));
    }

    private Object word(Object cell, Language language) {
        return cell instanceof Say sentence ? words.in(language, sentence) : cell;
    }

    private static List<Say> header() {
        return List.of(
                say("User name"),
                say("Name|person"),
                say("Phone"),
                say("Unit"),
                say("Roles"),
                say("State"),
                say("Last sign-in"));
    }

    private Object[] row(AccountLine line, Language language) {
        var roles = line.roles().stream()
                .map(role -> words.in(language, role.label()))
                .collect(Collectors.joining(" · "));
        return new Object[] {
            line.login(),
            line.name(),
            line.phone(),
            line.nodeName(),
            roles,
            words.in(language, line.state().label()),
            line.lastSignedInAt().map(Figures::time).orElse("")
        };
    }
}
