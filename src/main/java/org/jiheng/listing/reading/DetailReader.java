package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.form.RoughDay;
import org.jiheng.form.Text;
import org.jiheng.project.Attribute;
import org.jiheng.project.ProjectDetails;

/** Reads what a line says about the project itself; a cell that is empty leaves what is stored. */
public final class DetailReader {

    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");

    private final Row<Column> row;
    private final ProjectDetails stored;

    public DetailReader(Row<Column> row, ProjectDetails stored) {
        this.row = row;
        this.stored = stored;
    }

    /** The code of a line, complained about unless it can be one. */
    public static String code(Row<Column> row) {
        var code = Lines.code(row.cell(Column.CODE));
        if (ROUNDED.matcher(code).matches()) {
            row.complain(
                    Column.CODE,
                    say("Format the column as text and enter the code again; the spreadsheet has rounded it"));
        }
        var spaced = code.chars().anyMatch(Character::isWhitespace);
        if (code.isEmpty() || spaced || Text.length(code) > ProjectDetails.LONGEST_CODE) {
            row.complain(
                    Column.CODE,
                    say("Enter a project code of {0} signs or fewer without spaces", ProjectDetails.LONGEST_CODE));
        }
        return code;
    }

    public static String name(Row<Column> row) {
        var name = row.text(Column.NAME, ProjectDetails.LONGEST_NAME);
        if (name.isEmpty()) {
            row.complain(Column.NAME, say("Enter the name of the project"));
        }
        return name.orElse("");
    }

    public ProjectDetails read(long node, String code, String name) {
        var starts = day(Column.STARTS).or(stored::startsOn);
        var ends = day(Column.ENDS).or(stored::endsOn);
        if (starts.isPresent()
                && ends.isPresent()
                && ends.get().last().isBefore(starts.get().first())) {
            row.complain(Column.ENDS, say("Write an end that is not before the start"));
        }
        return new ProjectDetails(
                node,
                code,
                name,
                attribute(),
                row.text(Column.PERIOD, ProjectDetails.LONGEST_PERIOD).orElse(stored.period()),
                starts,
                ends,
                stored.initiatedYear(),
                stored.organised(),
                row.longText(Column.BASIS, ProjectDetails.LONGEST_BASIS).orElse(stored.basis()),
                row.text(Column.SECTION, ProjectDetails.LONGEST_PERSON).orElse(stored.leadSection()),
                row.text(Column.LEADER, ProjectDetails.LONGEST_PERSON).orElse(stored.leader()),
                stored.phone(),
                stored.origin());
    }

    private Attribute attribute() {
        var word = Text.halfWidth(row.cell(Column.ATTRIBUTE))
                .replaceAll("[\\s-]+", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("(类)?(项目|project)$", "");
        var read = named(word);
        if (read.isEmpty() && (!word.isEmpty() || stored.attribute() == null)) {
            row.complain(Column.ATTRIBUTE, say("Write one of: one-time project, continuing project, new project"));
        }
        return read.orElse(stored.attribute());
    }

    private static Optional<Attribute> named(String word) {
        return switch (word) {
            case "一次性", "onetime" -> Optional.of(Attribute.ONE_TIME);
            case "延续性", "延续", "持续性", "continuing" -> Optional.of(Attribute.CONTINUING);
            case "新增", "新增性", "新设", "new" -> Optional.of(Attribute.NEW);
            default -> Optional.empty();
        };
    }

    private Optional<RoughDay> day(Column column) {
        var day = RoughDay.read(row.cell(column));
        if (day.isEmpty() && !row.blank(column)) {
            row.complain(column, say("Write a day, a month or a year, such as 2026-01-31, 2026-01 or 2026"));
        }
        return day;
    }
}
