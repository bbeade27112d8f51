package org.jiheng.contract;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.sheet.ProjectPart;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.browsing.Column;
import org.jiheng.words.Say;

/** The contracts on the sheet of a project, with their instalments and what they sum to. */
public final class ContractPart implements ProjectPart {

    private final ContractStore store;

    public ContractPart(Database db) {
        store = new ContractStore(db);
    }

    @Override
    public Future<Map<String, ?>> of(ProjectYear year, Viewer viewer) {
        var id = year.project().id();
        return Future.all(store.of(id, viewer), store.budget(id, viewer))
                .map(both -> Map.of(
                        "contracts",
                        new Contracts(both.resultAt(0), both.resultAt(1), year.year()),
                        "contractColumns",
                        columns()));
    }

    static List<Column> columns() {
        return List.of(
                words(say("Contract and instalments")),
                words(say("Payee")),
                words(say("Term, planned for")),
                number(say("Percentage")),
                number(say("Amount, yuan")),
                number(say("Paid, yuan")),
                words(say("Payment")));
    }

    private static Column words(Say label) {
        return new Column(label, false, null, null);
    }

    private static Column number(Say label) {
        return new Column(label, true, null, null);
    }
}
