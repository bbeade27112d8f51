package org.jiheng.evidence.box;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.database.Database;
import org.jiheng.evidence.Attachment;
import org.jiheng.paper.Desk;
import org.jiheng.paper.NamedRow;
import org.jiheng.paper.Paper;
import org.jiheng.paper.RowCells;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** Where evidence can lie in a paper: with the form, one of its rows or cells, a contract of its project, or as its signed copy. */
public final class Places {

    private static final Pattern ROW = Pattern.compile("([a-z]+)\\.([a-z0-9]{4,12})");
    private static final List<String> FIGURES = List.of("executed", "annual", "initial");

    private final Paper paper;
    private final Desk desk;
    private final Map<String, String> contracts;
    private final Map<String, Object> rows = new LinkedHashMap<>();

    private Places(Paper paper, Desk desk, Map<String, String> contracts) {
        this.paper = paper;
        this.desk = desk;
        this.contracts = contracts;
        desk.rows(paper).forEach(row -> rows.put(row.place(), row.label()));
    }

    /** A place with its name, to be chosen or to stand above its files. */
    public record Place(String value, Object label) {

        /** What the history calls it: its own name, where people gave it one. */
        public String told() {
            var name = label instanceof Say said && !said.args().isEmpty()
                    ? said.args().get(0)
                    : label;
            return name instanceof String words ? words : value;
        }
    }

    public static Future<Places> of(Database db, Paper paper, Desk desk, Viewer viewer) {
        return new PlaceStore(db).contracts(paper, viewer).map(contracts -> new Places(paper, desk, contracts));
    }

    /** All there are, in the order of the paper. */
    public List<Place> all() {
        var places = new ArrayList<Place>();
        places.add(place(Attachment.FORM));
        rows.keySet().forEach(row -> places.add(place(row)));
        contracts.keySet().forEach(contract -> places.add(place(contract)));
        return places;
    }

    public boolean has(String place) {
        return place.equals(Attachment.FORM)
                || place.equals(Attachment.SIGNED)
                || contracts.containsKey(place)
                || desk.limit(place).isPresent()
                || rows.containsKey(place)
                || row(place).filter(row -> !row.gone()).isPresent()
                || FIGURES.stream()
                        .anyMatch(column -> desk.limit(place + "." + column).isPresent());
    }

    /** Whether somebody is asked to attach files here. */
    boolean offers(String place) {
        return place.equals(Attachment.FORM) || rows.containsKey(place) || contracts.containsKey(place);
    }

    public Place place(String value) {
        return new Place(value, label(value));
    }

    private Object label(String value) {
        return switch (value) {
            case Attachment.FORM -> say("The form as a whole");
            case Attachment.SIGNED -> say("Signed and sealed copy");
            default ->
                contracts.containsKey(value)
                        ? say("Contract {0}", contracts.get(value))
                        : called(value).orElseGet(() -> desk.label(paper, figure(value)));
        };
    }

    /** Also a row that was deleted while files lie at it. */
    private Optional<Object> called(String value) {
        return Optional.ofNullable(rows.get(value))
                .or(() -> row(value).flatMap(NamedRow::called).map(name -> name));
    }

    /** A row of figures is called by one of them; everything else by itself. */
    private String figure(String value) {
        return FIGURES.stream()
                .map(column -> value + "." + column)
                .filter(cell -> desk.limit(cell).isPresent())
                .findFirst()
                .orElse(value);
    }

    private Optional<RowCells> row(String place) {
        var read = ROW.matcher(place);
        return read.matches() ? paper.cells().row(read.group(1), read.group(2)) : Optional.empty();
    }
}
