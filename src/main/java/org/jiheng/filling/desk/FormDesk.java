package org.jiheng.filling.desk;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.database.Database;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormCells;
import org.jiheng.filling.FormSummary;
import org.jiheng.filling.Labels;
import org.jiheng.filling.check.FormCheck;
import org.jiheng.layout.Layout;
import org.jiheng.paper.Codes;
import org.jiheng.paper.Desk;
import org.jiheng.paper.NamedRow;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.RowCells;
import org.jiheng.paper.page.Spot;
import org.jiheng.scheme.Scheme;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** A paper that is filled in on the form of its place; its way through the house is that of its kind. */
public final class FormDesk implements Desk {

    /** What holds of a paper on whatever form: its promises, the weights of its scheme, its contracts and its copies. */
    private static final Set<String> ANYWHERE = Set.of("B-14", "C-01", "E-01", "E-02", "E-03", "F-01");

    /** The rows taken over from the declaration. */
    private static final String INDICATORS = "i.";

    private final Desk kind;
    private final Scheme scheme;
    private final Layout form;
    private final FormCells cells;
    private final Function<Paper, Set<String>> given;

    /** What is given was approved elsewhere, and is not written here. */
    public FormDesk(Desk kind, Scheme scheme, Layout form, Function<Paper, Set<String>> given) {
        this.kind = kind;
        this.scheme = scheme;
        this.form = form;
        this.given = given;
        cells = new FormCells(form);
    }

    private Filling filling(Paper paper) {
        return PaperForm.of(paper.cells(), paper.year(), scheme, form).giving(given.apply(paper));
    }

    @Override
    public PaperKind kind() {
        return kind.kind();
    }

    @Override
    public FormDesk within(Database tx) {
        return new FormDesk(kind.within(tx), scheme, form, given);
    }

    @Override
    public Optional<Integer> limit(String cell) {
        return cells.limit(cell).or(() -> kind.limit(cell));
    }

    @Override
    public boolean has(Paper paper, String cell) {
        return cells.limit(cell).isPresent() ? cells.has(filling(paper), cell) : kind.has(paper, cell);
    }

    /** The indicators, and beside them what is on the form. */
    @Override
    public List<NamedRow> rows(Paper paper) {
        return Stream.concat(
                        kind.rows(paper).stream().filter(row -> row.place().startsWith(INDICATORS)),
                        new ProvenRows(filling(paper)).all())
                .toList();
    }

    @Override
    public Future<Codes> codes(Paper paper) {
        return kind.codes(paper).map(codes -> new FormCodes(filling(paper), codes));
    }

    @Override
    public Say label(Paper paper, String cell) {
        return new Labels(filling(paper)).of(cell).orElseGet(() -> kind.label(paper, cell));
    }

    @Override
    public String group(RowCells row) {
        return form.table(row.table()).isPresent() ? row.value("group") : kind.group(row);
    }

    @Override
    public Map<String, String> newRow(Paper paper, String table, String group) {
        return form.table(table).isPresent() ? cells.newRow(table, group) : kind.newRow(paper, table, group);
    }

    @Override
    public Future<Map<String, Object>> facts(Paper paper, Viewer viewer) {
        return kind.facts(paper, viewer).map(facts -> FormTold.beside(facts, filling(paper)));
    }

    @Override
    public Future<List<Finding>> check(Paper paper, Viewer viewer) {
        return kind.check(paper, viewer).map(found -> {
            var all = new ArrayList<>(new FormCheck(filling(paper)).run());
            found.stream().filter(finding -> ANYWHERE.contains(finding.rule())).forEach(all::add);
            return all;
        });
    }

    @Override
    public Future<List<Section>> summary(Paper paper, Viewer viewer) {
        return Future.succeededFuture(new FormSummary(filling(paper), Optional.of(paper.path())).all());
    }

    @Override
    public String reason(Paper paper, Finding finding) {
        return kind.reason(paper, finding);
    }

    @Override
    public String place(Paper paper, Finding finding) {
        return kind.place(paper, finding);
    }

    @Override
    public Future<Map<String, Spot>> spots(Paper paper, Collection<String> cells, Viewer viewer) {
        return kind.spots(paper, cells, viewer).map(found -> {
            var all = new TreeMap<>(found);
            all.replaceAll((cell, spot) -> Elsewhere.of(cell).isPresent() ? spot : spot(paper, cell));
            return all;
        });
    }

    @Override
    public Future<Void> handedIn(Paper paper, int edition, Viewer viewer) {
        return kind.handedIn(paper, edition, viewer);
    }

    @Override
    public Future<Void> approved(Paper paper, Viewer viewer) {
        return kind.approved(paper, viewer);
    }
}
