package org.jiheng.drafting.sheet;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.pack.Pointer;
import org.jiheng.words.Say;

/** A part of a scheme that one form edits: single values, and tables of rows. */
public enum Part {
    HEAD(
            say("Name, source and money"),
            List.of("/name", "/region", "/about", "/source", "/total"),
            List.of(new Grid("/funds", List.of("code", "name")))),
    BLOCKS(
            say("Blocks and types"),
            List.of(),
            List.of(new Grid("/blocks", List.of("code", "name", "weight", "kind", "source")))),
    SCORING(
            say("How points follow"),
            List.of(
                    "/execution/base",
                    "/execution/capped",
                    "/execution/zeroBudget",
                    "/execution/source",
                    "/scoring/atLeast/below",
                    "/scoring/atLeast/nothingBelow",
                    "/scoring/atLeast/source",
                    "/scoring/equal/above",
                    "/scoring/equal/below",
                    "/scoring/equal/source",
                    "/scoring/atMost/over",
                    "/scoring/atMost/source",
                    "/scoring/zeroTarget/fullOrNothing",
                    "/scoring/zeroTarget/source",
                    "/scoring/late/rule",
                    "/scoring/late/percentPerDay",
                    "/scoring/late/source",
                    "/scoring/tiers/source"),
            List.of(new Grid("/scoring/tiers/list", List.of("code", "name", "from", "to")))),
    OVER_FULFILMENT(
            say("Far above the target"),
            List.of("/overFulfilment/zeroTargetFrom", "/overFulfilment/source"),
            List.of(new Grid("/overFulfilment/steps", List.of("from", "action", "amount")))),
    CAPS(
            say("Money spent slowly"),
            List.of("/caps/source"),
            List.of(new Grid("/caps/list", List.of("below", "total")))),
    SUMS(
            say("Sums and reasons"),
            List.of(
                    "/weights/tolerance",
                    "/weights/levelOne",
                    "/weights/source",
                    "/rounding/places",
                    "/rounding/mode",
                    "/rounding/source",
                    "/notApplicable/rule",
                    "/notApplicable/source",
                    "/reasons/belowWeight",
                    "/reasons/overFulfilled",
                    "/reasons/lowExecution",
                    "/reasons/source"),
            List.of()),
    GRADES(say("Grades"), List.of("/grades/source"), List.of(new Grid("/grades/list", List.of("name", "from")))),
    LIGHTS(
            say("Monitoring"),
            List.of(
                    "/lights/redBelow",
                    "/lights/yellowBelow",
                    "/lights/blueFrom",
                    "/lights/moneyRedBelow",
                    "/lights/moneyYellowBelow",
                    "/lights/source"),
            List.of()),
    REPORT(
            say("The report"),
            List.of("/report/source"),
            List.of(new Grid("/report/sections", List.of("code", "title", "level", "required"))));

    /** Rows of one kind and the columns in which they are edited; what has no column stays as it is. */
    record Grid(String at, List<String> columns) {}

    static final List<String> TYPE_COLUMNS =
            List.of("code", "name", "weight", "mandatory", "direction", "guidance", "example");

    private final Say label;
    private final List<String> values;
    private final List<Grid> grids;

    Part(Say label, List<String> values, List<Grid> grids) {
        this.label = label;
        this.values = values;
        this.grids = grids;
    }

    public static Optional<Part> named(String noun) {
        return Arrays.stream(values()).filter(part -> part.noun().equals(noun)).findFirst();
    }

    /** The part whose form shows a place; one that no form shows is mended in the text. */
    static Optional<Part> showing(String at) {
        return Pointer.steps(at).stream()
                .findFirst()
                .flatMap(first -> Arrays.stream(values())
                        .filter(part -> part.places().anyMatch(place -> place.equals(first)))
                        .findFirst());
    }

    private Stream<String> places() {
        return Stream.concat(values.stream(), grids.stream().map(Grid::at))
                .map(at -> Pointer.steps(at).get(0));
    }

    public String noun() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public Say label() {
        return label;
    }

    List<String> singles() {
        return values;
    }

    /** The tables of this part; each block that is there has one of its types. */
    List<Grid> grids(int blocks) {
        if (this != BLOCKS) {
            return grids;
        }
        var all = new java.util.ArrayList<>(grids);
        for (var number = 0; number < blocks; number++) {
            all.add(new Grid("/blocks/" + number + "/types", TYPE_COLUMNS));
        }
        return all;
    }
}
