package org.jiheng.review.copied;

import io.vertx.core.Future;
import java.util.Comparator;
import java.util.List;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.evaluation.process.Proof;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** F-01: texts that stand in papers of other units, or in those of other years. */
public final class Copies {

    public static final String RULE = "F-01";

    /** So much of a text must stand elsewhere before anything is said, in percent. */
    private static final int ALIKE = 40;

    private final PrintStore store;

    public Copies(Database db) {
        store = new PrintStore(db);
    }

    /** Keeps the prints of what is being handed in, in place of those of the edition before. */
    public Future<Void> keep(Paper paper, int edition, Viewer viewer) {
        return store.keep(paper, edition, Told.by(paper), viewer);
    }

    /** The likest first, of each text at most a few. */
    public Future<List<Copied>> of(Paper paper, Viewer viewer) {
        var told = Told.by(paper);
        return told.texts().isEmpty()
                ? Future.succeededFuture(List.of())
                : store.suspects(paper, told, viewer)
                        .map(suspects -> suspects.stream()
                                .map(each -> Copied.of(each, told.texts().get(each.cell())))
                                .filter(each -> each.percent() >= ALIKE)
                                .sorted(Comparator.comparing(Copied::percent).reversed())
                                .toList());
    }

    /** The same for the checks: of each text the likest other one. */
    public Future<List<Proof.Copy>> proof(Paper paper, Viewer viewer) {
        return of(paper, viewer)
                .map(copies -> copies.stream()
                        .map(Copied::cell)
                        .distinct()
                        .map(cell -> copies.stream()
                                .filter(each -> each.cell().equals(cell))
                                .findFirst()
                                .orElseThrow())
                        .map(each -> new Proof.Copy(
                                each.cell(),
                                Elsewhere.COPY.cell(each.paperId() + "." + each.otherCell()),
                                each.percent()))
                        .toList());
    }
}
