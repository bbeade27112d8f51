package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.form.Form;
import org.jiheng.season.Days;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.change.DaysForm;
import org.jiheng.season.change.Season;
import org.jiheng.season.change.SettingStore;
import org.jiheng.words.Say;

/** The windows that are proposed when a year is opened, and what was made of them on the form. */
final class PlannedYear {

    private static final int MOST_ROUNDS = 12;

    private final int year;
    private final List<Row> rows;

    private PlannedYear(int year, List<Row> rows) {
        this.year = year;
        this.rows = rows;
    }

    /** One window of the form; its fields begin with its code. */
    record Row(SeasonKind kind, int round, int upToMonth, Days days, boolean usual) {

        String code() {
            return kind.hasRounds() ? kind.name() + round : kind.name();
        }

        public Say title() {
            return kind.hasRounds() ? say("Performance monitoring, round {0}", round) : kind.label();
        }

        public boolean hasRounds() {
            return kind.hasRounds();
        }

        public String id() {
            return "w-" + code();
        }

        public String setField() {
            return code() + ".set";
        }

        public String opensField() {
            return code() + ".opensOn";
        }

        public String warnsField() {
            return code() + ".warnsOn";
        }

        public String closesField() {
            return code() + ".closesOn";
        }

        public String monthField() {
            return code() + ".upToMonth";
        }
    }

    /** The Ministry asks for monitoring of January to July in August; the other days are customary. */
    static PlannedYear usual(int year) {
        return new PlannedYear(
                year,
                List.of(
                        row(SeasonKind.DECLARATION, 0, 12, year, "01-01", "03-21", "03-31", true),
                        row(SeasonKind.ADJUSTMENT, 0, 12, year, "07-01", "10-21", "10-31", true),
                        row(SeasonKind.MONITORING, 1, 7, year, "08-01", "08-21", "08-31", true),
                        row(SeasonKind.MONITORING, 2, 10, year, "11-01", "11-10", "11-20", false),
                        row(SeasonKind.SELF_EVALUATION, 0, 12, year + 1, "01-01", "03-21", "03-31", true)));
    }

    private static Row row(
            SeasonKind kind, int round, int month, int year, String opens, String warns, String closes, boolean usual) {
        return new Row(kind, round, month, new Days(day(year, opens), day(year, warns), day(year, closes)), usual);
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }

    /** The windows of another year, moved; the last of February stays in February. */
    static PlannedYear like(List<Season> seasons, int year) {
        return new PlannedYear(
                year,
                seasons.stream()
                        .map(season -> new Row(
                                season.kind(),
                                season.round(),
                                season.upToMonth(),
                                season.days().shifted(year - season.year()),
                                true))
                        .toList());
    }

    /** The windows whose fields came with the form, whatever was proposed. */
    static PlannedYear posted(Form form, int year) {
        var rows = new ArrayList<Row>();
        for (var kind : SeasonKind.values()) {
            for (var round = kind.hasRounds() ? 1 : 0; round <= (kind.hasRounds() ? MOST_ROUNDS : 0); round++) {
                var row = new Row(kind, round, 12, null, true);
                if (form.typed().containsKey(row.opensField())) {
                    rows.add(row);
                }
            }
        }
        return new PlannedYear(year, rows);
    }

    List<Row> rows() {
        return rows;
    }

    Form shownIn(Form form) {
        for (var row : rows) {
            row.days()
                    .shownIn(form.row(row.code()))
                    .showing("upToMonth", row.upToMonth())
                    .showing("set", row.usual() ? "yes" : "");
        }
        return form;
    }

    /** What is to be set; the form says what is wrong with it. */
    List<SettingStore.Planned> read(Form form) {
        var ticked = rows.stream().filter(row -> form.ticked(row.setField())).toList();
        if (ticked.isEmpty()) {
            form.complain(rows.isEmpty() ? "" : rows.get(0).setField(), say("Tick at least one window"));
        }
        return ticked.stream().map(row -> planned(row, form.row(row.code()))).toList();
    }

    private SettingStore.Planned planned(Row row, Form fields) {
        var month = row.hasRounds() ? DaysForm.upToMonth(fields) : 12;
        return new SettingStore.Planned(row.kind(), row.round(), month, DaysForm.read(fields, year));
    }
}
