package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.form.Text;
import org.jiheng.words.Say;

/** Signs that a list belongs to another year than the one it was brought for. */
public final class OtherYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20|21)\\d\\d)(?=\\s*年|年?度)");
    private static final Pattern IN_A_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final int FEW_CODES = 5;
    private static final double MOST = 0.8;

    private OtherYear() {}

    /** Known codes are counted by the years that have them. */
    public static List<Say> warnings(ProjectList list, String fileName, int year, Map<Integer, Long> known) {
        var warnings = new ArrayList<Say>();
        var said = years(list, fileName);
        if (!said.isEmpty() && !said.contains(year)) {
            warnings.add(say(
                    "The list speaks of {0}, and you chose {1}. Check the year before you carry it out.",
                    said.stream().map(String::valueOf).collect(Collectors.joining("、")), String.valueOf(year)));
        }
        var codes = list.codes().length;
        known.forEach((other, number) -> {
            if (other != year && codes >= FEW_CODES && number > MOST * codes) {
                warnings.add(say(
                        "{0} of its {1} codes are projects of {2} and not of {3}. Check the year before you carry it out.",
                        number, codes, String.valueOf(other), String.valueOf(year)));
            }
        });
        return warnings;
    }

    private static Collection<Integer> years(ProjectList list, String fileName) {
        var columns = list.columns();
        var texts = Stream.of(
                        columns.titles(),
                        columns.heads().values(),
                        List.of(columns.table().sheet()))
                .flatMap(Collection::stream);
        var years = new TreeSet<Integer>();
        texts.forEach(text -> add(YEAR, text, years));
        add(IN_A_NAME, fileName, years);
        return years;
    }

    private static void add(Pattern pattern, String text, Collection<Integer> years) {
        pattern.matcher(Text.halfWidth(text)).results().forEach(found -> years.add(Integer.valueOf(found.group(1))));
    }
}
