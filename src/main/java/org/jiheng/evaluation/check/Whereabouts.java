package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.contract.Contract;
import org.jiheng.contract.ProjectContracts;
import org.jiheng.database.Database;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.paper.CellName;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.paper.page.Spot;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.opening.DeclarationOf;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Where the places stand that findings name outside the self-evaluation itself, and what they are called there. */
public record Whereabouts(Paper paper, Optional<Long> declaration, List<Contract> contracts) {

    private static final String INSTALMENT = "instalment.";
    private static final String EXECUTED = "executed.";

    /** Only what the cells ask for is looked up. */
    private static Future<Whereabouts> of(Database db, Paper paper, Collection<String> cells, Viewer viewer) {
        return Future.all(
                        names(cells, Elsewhere.TARGET)
                                ? new DeclarationOf(db).project(paper.projectId(), paper.year(), viewer)
                                : Future.succeededFuture(Optional.empty()),
                        names(cells, Elsewhere.CONTRACT)
                                ? new ProjectContracts(db).of(paper.projectId(), viewer)
                                : Future.succeededFuture(List.of()))
                .map(both -> new Whereabouts(paper, both.resultAt(0), both.resultAt(1)));
    }

    /** The places found in the paper itself, with those its findings name elsewhere. */
    public static Future<Map<String, Spot>> beside(
            Map<String, Spot> here, Database db, Paper paper, Collection<String> cells, Viewer viewer) {
        var others = cells.stream()
                .filter(cell -> Elsewhere.of(cell).isPresent())
                .distinct()
                .toList();
        return of(db, paper, others, viewer).map(found -> {
            var all = new HashMap<>(here);
            all.putAll(found.all(others));
            return all;
        });
    }

    private static boolean names(Collection<String> cells, Elsewhere place) {
        return cells.stream()
                .anyMatch(cell -> Elsewhere.of(cell).filter(place::equals).isPresent());
    }

    private Map<String, Spot> all(Collection<String> cells) {
        return cells.stream().distinct().collect(Collectors.toMap(cell -> cell, this::spot));
    }

    private Spot spot(String cell) {
        var place = Elsewhere.of(cell).orElseThrow();
        var there = place.bare(cell);
        return switch (place) {
            case TARGET -> target(place, there);
            case MONITORING -> monitoring(place, there);
            case CONTRACT -> contract(there);
            case PROCUREMENT -> new Spot(say("{0}: {1}", place.label(), say("Bids evaluated")), sheet("#procurements"));
            case PROJECT -> project(place, there);
            case COPY -> new Spot(place.label(), "/papers/" + paper.id() + "/copied");
            case ROLLUP -> new Spot(place.label(), null);
        };
    }

    private Spot target(Elsewhere place, String cell) {
        var row = CellName.read(cell).map(name -> new RowCells(name.table(), name.row(), paper.cells()));
        var label = row.<Say>map(Whereabouts::promised)
                .or(() -> HeadCell.of(cell).map(HeadCell::label))
                .orElse(place.label());
        var anchor = row.map(each -> "#" + each.table() + "." + each.key()).orElse("#f-c." + cell);
        return new Spot(
                say("{0}: {1}", place.label(), label),
                declaration.map(id -> "/targets/" + id + anchor).orElse(null));
    }

    private static Say promised(RowCells row) {
        var promised = row.value(EvaluationCell.PROMISED_NAME.column());
        return say("{0}|data", promised.isBlank() ? row.value(EvaluationCell.LEVEL3.column()) : promised);
    }

    private static Spot monitoring(Elsewhere place, String there) {
        var dot = there.indexOf('.');
        var cell = there.substring(dot + 1);
        return new Spot(
                say("{0}: {1}", place.label(), Fund.labelled(cell)),
                "/monitorings/" + there.substring(0, dot) + "#f-c." + cell);
    }

    private Spot contract(String there) {
        var dot = there.indexOf('.');
        var id = there.substring(0, dot);
        var name = contracts.stream()
                .filter(each -> String.valueOf(each.id()).equals(id))
                .map(each -> each.details().name())
                .findFirst();
        var part = part(there.substring(dot + 1));
        return name.map(known -> new Spot(say("{0} · {1}", known, part), "/contracts/" + id))
                .orElseGet(() -> new Spot(say("{0}: {1}", Elsewhere.CONTRACT.label(), part), null));
    }

    private static Say part(String part) {
        return part.startsWith(INSTALMENT)
                ? say("instalment {0}", part.substring(INSTALMENT.length()))
                : switch (part) {
                    case "starts" -> say("First day of the contract");
                    case "ends" -> say("Last day of the contract");
                    default -> say("Amount of the contract");
                };
    }

    private Spot project(Elsewhere place, String there) {
        if (there.startsWith(EXECUTED)) {
            var line = new RowCells(Outlay.TABLE, there.substring(EXECUTED.length()), paper.cells());
            return new Spot(
                    say("{0}: {1}", say("List of the budget system"), line.value(Outlay.NAME)), sheet("#spent"));
        }
        var label = there.equals("name") ? say("Project name") : say("Start and end");
        return new Spot(say("{0}: {1}", place.label(), label), sheet(""));
    }

    private String sheet(String anchor) {
        return "/projects/" + paper.projectId() + "?year=" + paper.year() + anchor;
    }
}
