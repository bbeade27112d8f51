package org.jiheng.summary.selection;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.ledger.Basis;
import org.jiheng.project.Standing;
import org.jiheng.project.Years;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;

/** Which lines the table shows, as its address says; what the address garbles is left out. */
public record ScoreFilter(int year, long node, Basis basis, Map<Narrowing, String> narrowed) {

    public static ScoreFilter of(Request request) {
        var narrowed = new EnumMap<Narrowing, String>(Narrowing.class);
        for (var each : Narrowing.all()) {
            var value = request.query(each.parameter());
            if (!value.isEmpty() && each.accepts(value)) {
                narrowed.put(each, value);
            }
        }
        return new ScoreFilter(
                Years.of(request),
                node(request.query("node"), request.viewer()),
                Basis.of(request.query("basis")),
                narrowed);
    }

    private static long node(String typed, Viewer viewer) {
        return Id.read(typed).orElse(viewer.nodeId());
    }

    /** Whether these are all the lines that the sums of the node count. */
    public boolean plain() {
        return narrowed.isEmpty();
    }

    /** What counts these lines, where it is one thing alone that narrows them. */
    public Optional<Counter> counter() {
        return narrowed.size() == 1
                ? narrowed.entrySet().stream().findFirst().flatMap(only -> Counter.of(only.getKey(), only.getValue()))
                : Optional.empty();
    }

    /** The lines of a place that it leaves. */
    public Where at(Place place) {
        return at(place, new Where());
    }

    /** The same, among other conditions of a statement. */
    public Where at(Place place, Where where) {
        place.choose(ofYear(where));
        return narrow(where);
    }

    /** The lines of some projects. */
    public Where of(List<Long> projects) {
        return ofYear(new Where()).and("l.project_id = any (?)", (Object) projects.toArray(Long[]::new));
    }

    /** What an index finds by itself, before anything else is asked of the lines; often there is nothing of the kind. */
    public Where sought() {
        var where = new Where();
        narrowed.forEach((each, value) -> each.seek(where, value));
        return where;
    }

    /** The lines of a place, however they are narrowed. */
    public Where all(Place place) {
        var where = ofYear(new Where());
        place.choose(where);
        return where;
    }

    private Where ofYear(Where where) {
        return where.and("l.year = ?", year).and("l.basis = ?", basis.code());
    }

    public Where narrow(Where where) {
        if (!narrowed.containsKey(Narrowing.STANDING)) {
            Narrowing.STANDING.choose(where, Standing.ACTIVE.name());
        }
        narrowed.forEach((each, value) -> each.choose(where, value));
        return where;
    }

    /** In brief, for the history; nothing where nothing narrows it. */
    public String written() {
        var all = narrowed.entrySet().stream()
                .map(each -> each.getKey().parameter() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        var latest = basis == Basis.LATEST ? "basis=latest" : "";
        var both = Stream.of(latest, all).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        return both.isEmpty() ? null : both;
    }

    /** The fields above the table as they were filled in. */
    public Form typed() {
        var form = Form.empty().showing("year", year).showing("node", node).showing("basis", basis.word());
        narrowed.forEach((each, value) -> form.showing(each.parameter(), value));
        return form;
    }

    /** Each filter in force, with the way to the table without it; year and node are no filters, there is always one. */
    public List<Chosen> chosen(Address here, SchemesInUse schemes) {
        var chosen = new ArrayList<Chosen>();
        if (basis == Basis.LATEST) {
            chosen.add(new Chosen(
                    say("Basis|figures"), basis.label(), here.without("basis").toString()));
        }
        narrowed.forEach((each, value) -> chosen.add(new Chosen(
                each.label(),
                each.told(value, schemes),
                here.without(each.parameter()).toString())));
        return chosen;
    }
}
