package org.jiheng.paper;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.SummaryRow;
import org.jiheng.words.Say;

/** What a kind of paper knows of itself: which cells it has, what follows from them, and what is wrong with them. */
public interface Desk {

    /** A part of the paper as its check page tells it: each question with its answer and where to change it. */
    record Section(Object title, List<SummaryRow> rows) {}

    PaperKind kind();

    /** The same desk, asking within a deed: who holds a connection must not wait for another one. */
    Desk within(Database tx);

    /** How many characters a cell may hold; empty when the paper has no such cell. */
    Optional<Integer> limit(String cell);

    /** Whether this paper has the cell; a paper whose rows are given takes none of rows that it does not have. */
    default boolean has(Paper paper, String cell) {
        return limit(cell).isPresent();
    }

    /** What a cell is called, for people who do not see where it stands. */
    Say label(Paper paper, String cell);

    /** How the chosen values of its cells read, for people who see no list to choose from. */
    default Future<Codes> codes(Paper paper) {
        return Future.succeededFuture(Codes.NONE);
    }

    /** Which group of its table a row stands in; rows move within their group. */
    String group(RowCells row);

    /** What stands in a row that is added to a group, by column; empty when the table has no such group. */
    Map<String, String> newRow(Paper paper, String table, String group);

    /** What a button of this kind of paper changes in its cells; nothing when the paper has no such button. */
    default Map<String, String> act(Paper paper, String act) {
        return Map.of();
    }

    /** Texts computed from the cells, by the names under which the page shows them; sentences or data. */
    Future<Map<String, Object>> facts(Paper paper, Viewer viewer);

    /** Those facts that may read otherwise now that some cells changed; all of them where a paper cannot tell. */
    default Future<Map<String, Object>> facts(Paper paper, Set<String> changed, Viewer viewer) {
        return facts(paper, viewer);
    }

    Future<List<Finding>> check(Paper paper, Viewer viewer);

    Future<List<Section>> summary(Paper paper, Viewer viewer);

    /** What is to be done in the same deed once the paper has passed its last step. */
    Future<Void> approved(Paper paper, Viewer viewer);
}
