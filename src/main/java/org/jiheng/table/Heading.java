package org.jiheng.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiheng.form.Text;
import org.jiheng.words.Say;

/** What a column of a table may hold, and the words over it that say so. */
public interface Heading {

    Pattern YEAR = Pattern.compile("^(19|20|21)\\d\\d ?年?度?");
    Pattern ASIDE = Pattern.compile("[(\\[【].*");

    boolean needed();

    /** In lower case, without spaces, without the year and what stands in brackets. */
    boolean meantBy(String word);

    Say label();

    static <H extends Heading> Optional<H> of(String cell, H[] known) {
        var word = word(cell);
        for (var heading : known) {
            if (heading.meantBy(word)) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** What is left of a column head when its year, its unit and its decoration are taken off. */
    private static String word(String cell) {
        var plain = Text.halfWidth(cell).toLowerCase(Locale.ROOT).replaceAll("[\\s*:★]+", "");
        return ASIDE.matcher(YEAR.matcher(plain).replaceFirst("")).replaceFirst("");
    }
}
