package org.jiheng.paper;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.paper.page.Spot;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Say;

/** What a kind of paper knows of itself: which cells it has, what follows from them, and what is wrong with them. */
public interface Desk {

    /** A part of the paper as its check page tells it: each question with its answer and where to change it. */
    record Section(Object title, List<SummaryRow> rows) {}

    PaperKind kind();

    /** The same desk, asking within a deed: who holds a connection must not wait for another one. */
    Desk within(Database tx);

    /** The desk of this very paper, once it was asked on which form it is filled in. */
    default Future<Desk> at(Paper paper, Database asked) {
        return Future.succeededFuture(this);
    }

    /** How many characters a cell may hold; empty when the paper has no such cell. */
    Optional<Integer> limit(String cell);

    /** Whether this paper has the cell; a paper whose rows are given takes none of rows that it does not have. */
    default boolean has(Paper paper, String cell) {
        return limit(cell).isPresent();
    }

    /** What a cell is called, for people who do not see where it stands. */
    Say label(Paper paper, String cell);

    /** The rows at which files can lie, in the order of the paper. */
    default List<NamedRow> rows(Paper paper) {
        return NamedRow.of(paper.cells());
    }

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

    /** What is kept beside cells as they were typed, such as the figures a sentence was worded for. */
    default Future<Map<String, String>> beside(Paper paper, Map<String, String> typed, Viewer viewer) {
        return Future.succeededFuture(Map.of());
    }

    /** Texts computed from the cells, by the names under which the page shows them; sentences or data. */
    Future<Map<String, Object>> facts(Paper paper, Viewer viewer);

    /** Where a finding is mended. */
    default String place(Paper paper, Finding finding) {
        return finding.cells().isEmpty()
                ? paper.path()
                : paper.path() + "#f-c." + finding.cells().get(0);
    }

    /** What the places that findings name are called and where they stand, each under its name. */
    default Future<Map<String, Spot>> spots(Paper paper, Collection<String> cells, Viewer viewer) {
        return Future.succeededFuture(
                cells.stream().distinct().collect(Collectors.toMap(cell -> cell, cell -> spot(paper, cell))));
    }

    /** The same for a place in this paper. */
    default Spot spot(Paper paper, String cell) {
        return new Spot(label(paper, cell), paper.path() + "#f-c." + cell);
    }

    /** The cell in which the reason for a finding is given. */
    default String reason(Paper paper, Finding finding) {
        return Explanation.cell(finding);
    }

    /** Those facts that may read otherwise now that some cells changed; all of them where a paper cannot tell. */
    default Future<Map<String, Object>> facts(Paper paper, Set<String> changed, Viewer viewer) {
        return facts(paper, viewer);
    }

    /** The reason that was given for a finding itself, or else for all that its rule has found; empty without one. */
    default String given(Paper paper, Finding finding) {
        var own = paper.cells().value(reason(paper, finding));
        return own.isBlank() ? paper.cells().value(Explanation.ofAll(finding.rule())) : own;
    }

    Future<List<Finding>> check(Paper paper, Viewer viewer);

    Future<List<Section>> summary(Paper paper, Viewer viewer);

    /** What is to be done in the same deed when the paper is handed in as one of its editions. */
    default Future<Void> handedIn(Paper paper, int edition, Viewer viewer) {
        return Future.succeededFuture();
    }

    /** What is to be done in the same deed once the paper has passed its last step. */
    Future<Void> approved(Paper paper, Viewer viewer);
}
