package org.jiheng.procurement;

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

/** The procurements on the sheet of a project. */
public final class ProcurementPart implements ProjectPart {

    private final ProcurementStore store;

    public ProcurementPart(Database db) {
        store = new ProcurementStore(db);
    }

    @Override
    public Future<Map<String, ?>> of(ProjectYear year, Viewer viewer) {
        return store.of(year.project().id(), viewer)
                .map(found -> Map.of("procurements", found, "procurementColumns", columns()));
    }

    private static List<Column> columns() {
        return List.of(
                words(say("Method|procurement")),
                words(say("Agency")),
                words(say("Bids evaluated")),
                words(say("Winner")),
                new Column(say("Award, yuan"), true, null, null),
                words(say("Legal basis")));
    }

    private static Column words(Say label) {
        return new Column(label, false, null, null);
    }
}
