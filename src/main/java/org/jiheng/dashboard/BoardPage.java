package org.jiheng.dashboard;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.dashboard.deed.RecentDeed;
import org.jiheng.dashboard.figure.Band;
import org.jiheng.dashboard.figure.KeyFigure;
import org.jiheng.dashboard.unit.Ranking;
import org.jiheng.dashboard.unit.UnitLine;
import org.jiheng.ledger.Basis;
import org.jiheng.live.Topic;
import org.jiheng.project.Years;
import org.jiheng.web.browsing.Address;
import org.jiheng.words.Say;

/** A board as it is shown: what it says, and the ways to its other years, bases and forms. */
record BoardPage(BoardAsk ask, Place place, Content content) {

    private static final Set<String> ON_THE_WALL = Set.of("projects", "approved", "mean", "rate");
    private static final int ROWS_ON_THE_WALL = 11;
    private static final int DEEDS_ON_THE_WALL = 6;

    /** One of several ways to look at it. */
    public record Way(Object label, String href, boolean current) {}

    /** By which windows and bookmarks are told apart. */
    public Say title() {
        return say("{0}: progress of the self-evaluation of {1}", place.name(), year());
    }

    public Say wallTitle() {
        return say("{0}: wall screen of {1}", place.name(), year());
    }

    public String year() {
        return String.valueOf(place.year());
    }

    private Address here() {
        var here = ask.here().with("year", place.year());
        return ask.here().value("page").map(page -> here.with("page", page)).orElse(here);
    }

    public boolean tables() {
        return ask.view() == BoardAsk.View.TABLES;
    }

    public Say basis() {
        return ask.basis().label();
    }

    public List<Way> years() {
        return Stream.concat(place.years().stream(), Stream.of(place.year(), Years.current()))
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year ->
                        new Way(String.valueOf(year), plain().with("year", year).toString(), year == place.year()))
                .toList();
    }

    /** Without the page and the order of the units, which another year or basis may not have. */
    private Address plain() {
        return ask.rows(place).board().with("view", tables() ? ask.view().query() : "");
    }

    public List<Way> bases() {
        return Stream.of(Basis.values())
                .map(each ->
                        new Way(each.label(), plain().with("basis", each.word()).toString(), each == ask.basis()))
                .toList();
    }

    public List<Way> views() {
        return List.of(
                new Way(say("Charts"), here().with("view", "").toString(), !tables()),
                new Way(say("Tables|view"), here().with("view", "tables").toString(), tables()));
    }

    public List<Way> path() {
        return place.path().stream()
                .map(step -> new Way(step.name(), at("/boards/" + step.id()), false))
                .toList();
    }

    public String href() {
        return ask.rows(place).board().toString();
    }

    public String wallHref() {
        return at("/boards/" + place.id() + "/wall");
    }

    public String recountHref() {
        return at("/boards/" + place.id() + "/recount");
    }

    private String at(String path) {
        return new Address(path, Map.of())
                .with("year", place.year())
                .with("basis", ask.basis().word())
                .toString();
    }

    /** Where the parts of this page are fetched anew, in the same form and order. */
    public String partsHref() {
        return new Address("/boards/" + place.id() + "/parts", here().query()).toString();
    }

    /** As the stream knows this board. */
    public String topic() {
        return new Topic(place.id(), place.year(), ask.basis()).toString();
    }

    public Ranking ranking() {
        return new Ranking(content.units(), here());
    }

    /** As many as can be read from the far end of a room. */
    public List<KeyFigure> wallKeys() {
        return content.keys().stream()
                .filter(key -> ON_THE_WALL.contains(key.figure()))
                .toList();
    }

    public Band wallBand() {
        return content.bands().get(0);
    }

    /** Those that have something to tell. */
    public List<UnitLine> wallUnits() {
        return ranking().lines().stream()
                .filter(line -> line.sums().projects() > 0)
                .limit(ROWS_ON_THE_WALL)
                .toList();
    }

    public List<RecentDeed> wallDeeds() {
        return content.deeds().stream().limit(DEEDS_ON_THE_WALL).toList();
    }
}
