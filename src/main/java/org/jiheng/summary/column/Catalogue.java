package org.jiheng.summary.column;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.extract.sheet.Kind;
import org.jiheng.paper.State;
import org.jiheng.project.Standing;
import org.jiheng.summary.selection.Conditions;
import org.jiheng.summary.selection.Narrowing;
import org.jiheng.summary.selection.SchemesInUse;
import org.jiheng.summary.selection.StateWords;

/** Every column a table can have, in the order of the paper; those of its points are the blocks of the schemes in use. */
final class Catalogue {

    private Catalogue() {}

    static List<ScoreColumn> of(SchemesInUse schemes) {
        return Stream.of(projects(), money(), points(schemes), standing(schemes))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ScoreColumn> projects() {
        return List.of(
                column(ScoreColumn.NUMBER, say("No.|column"), Kind.WHOLE, 5, "", ""),
                column(
                        ScoreColumn.NAME,
                        say("Project name"),
                        Kind.WORDS,
                        26,
                        "l.name",
                        "pinyin(l.name) collate pinyin"),
                column("code", say("Project code|column"), Kind.WORDS, 14, "l.code", "l.code"),
                column("unit", say("Unit"), Kind.WORDS, 14, "l.unit", "pinyin(l.unit) collate pinyin"),
                column(
                        "section",
                        say("Lead section"),
                        Kind.WORDS,
                        10,
                        "l.lead_section",
                        "pinyin(l.lead_section) collate pinyin"),
                coded("standing", say("Standing of the project"), 12, "l.standing", standings()));
    }

    private static List<ScoreColumn> money() {
        return List.of(
                money("initial", say("Initial budget, 10,000 yuan")),
                money("annual", say("Budget of the whole year, 10,000 yuan")),
                money("executed", say("Spent, 10,000 yuan")),
                number("rate", say("Execution rate, %"), Kind.POINTS, "l.rate"));
    }

    private static ScoreColumn money(String key, Object head) {
        return column(key, head, Kind.MONEY, 11, "l." + key, "l." + key);
    }

    private static List<ScoreColumn> points(SchemesInUse schemes) {
        var columns = new ArrayList<ScoreColumn>();
        columns.add(number("execution", say("Execution|score"), Kind.POINTS, "l.execution_score"));
        schemes.blocks().forEach((code, name) -> columns.add(block(code, name)));
        columns.add(number(ScoreColumn.TOTAL, say("Self total"), Kind.POINTS, "l.total"));
        columns.add(column("grade", say("Grade"), Kind.WORDS, 7, "l.grade", ""));
        columns.add(number("errors", say("Errors|findings"), Kind.WHOLE, "case when l.edition > 0 then l.errors end"));
        columns.add(number(
                "warnings", say("Warnings|findings"), Kind.WHOLE, "case when l.edition > 0 then l.warnings end"));
        columns.add(number(
                "unanswered", say("Unanswered findings"), Kind.WHOLE, "case when l.edition > 0 then l.unanswered end"));
        return columns;
    }

    /** The code comes from a published scheme, which has none but capital letters, digits and lines below. */
    private static ScoreColumn block(String code, String name) {
        var points = "l.points -> '" + code.replaceAll("[^A-Z0-9_]", "") + "' ->> 0";
        return column("b." + code, name, Kind.POINTS, 8, points, "(" + points + ")::numeric");
    }

    private static List<ScoreColumn> standing(SchemesInUse schemes) {
        return List.of(
                coded(ScoreColumn.STATE, say("State"), 11, Conditions.STATE, states()),
                column(
                        "reviewer",
                        say("Reviewer|column"),
                        Kind.WORDS,
                        10,
                        "l.reviewer",
                        "pinyin(l.reviewer) collate pinyin"),
                column("reviewed", say("Reviewed on|column"), Kind.DAY, 11, "left(l.reviewed_at, 10)", "l.reviewed_at"),
                column("due", say("Due|column"), Kind.DAY, 11, "l.due", "l.due"),
                column(
                        "handed",
                        say("Handed in on"),
                        Kind.DAY,
                        11,
                        "(l.handed_in_at at time zone 'Asia/Shanghai')::date",
                        "l.handed_in_at"),
                number("edition", say("Edition"), Kind.WHOLE, "l.edition"),
                coded("target", say("State of the declaration"), 14, "l.target", states()),
                coded("monitoring", say("State of the monitoring"), 14, "l.monitoring", states()),
                coded("scheme", say("Scheme"), 40, "l.scheme_id::text", schemes.byId()));
    }

    private static ScoreColumn number(String key, Object head, Kind kind, String sql) {
        return column(key, head, kind, kind == Kind.WHOLE ? 8 : 9, sql, sql);
    }

    private static ScoreColumn column(String key, Object head, Kind kind, int width, String read, String order) {
        return new ScoreColumn(key, head, kind, width, read, order, Map.of());
    }

    private static ScoreColumn coded(String key, Object head, int width, String read, Map<String, Object> words) {
        return new ScoreColumn(key, head, Kind.WORDS, width, read, read, words);
    }

    private static Map<String, Object> states() {
        var words = new LinkedHashMap<String, Object>();
        words.put("", StateWords.label(""));
        words.put(Narrowing.APPROVED, StateWords.label(Narrowing.APPROVED));
        Arrays.stream(State.values()).map(State::name).forEach(code -> words.put(code, StateWords.label(code)));
        return words;
    }

    private static Map<String, Object> standings() {
        return Arrays.stream(Standing.values()).collect(Collectors.toMap(Standing::name, Standing::label));
    }
}
