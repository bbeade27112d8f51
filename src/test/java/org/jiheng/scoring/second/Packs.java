package org.jiheng.scoring.second;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.scheme.reading.ShippedSchemes;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.terms.Terms;

/** The shipped schemes, and others that choose what no shipped one does. */
record Packs(List<String> texts, List<Terms> terms) {

    private static final String MINISTRY = "mof-self-evaluation";
    private static final String[][] CHOICES = {
        {"\"late\": {\"rule\": \"UNDECIDED\"", "\"late\": {\"rule\": \"LESS_PER_DAY\", \"percentPerDay\": 3"},
        {"\"late\": {\"rule\": \"UNDECIDED\"", "\"late\": {\"rule\": \"NOTHING\""},
        {"\"rule\": \"MUST_HAVE_MOVED\"", "\"rule\": \"REDISTRIBUTE\""},
        {"\"rule\": \"MUST_HAVE_MOVED\"", "\"rule\": \"REBASE\""},
        {"\"above\": \"FULL\"", "\"above\": \"AS_OVER\""},
        {"\"over\": \"ONE_MINUS_EXCESS\"", "\"over\": \"NOTHING\""},
        {"\"fullOrNothing\": true", "\"fullOrNothing\": false"},
        {"\"zeroBudget\": \"UNDECIDED\"", "\"zeroBudget\": \"FULL\""},
        {"\"zeroBudget\": \"UNDECIDED\"", "\"zeroBudget\": \"NOTHING\""},
        {"\"capped\": true", "\"capped\": false"},
        {"\"below\": \"PROPORTIONAL\"", "\"below\": \"NOTHING\""}
    };

    static Packs all() {
        var packs = new Packs(new ArrayList<>(), new ArrayList<>());
        ShippedSchemes.CODES.forEach(code -> packs.add(SchemeShape.text(code + ".json")));
        for (var number = 0; number < CHOICES.length; number++) {
            packs.add(SchemeShape.text(MINISTRY + ".json")
                    .replace("\"code\": \"" + MINISTRY + "\"", "\"code\": \"choice-%d\"".formatted(number))
                    .replace(CHOICES[number][0], CHOICES[number][1]));
        }
        return packs;
    }

    private void add(String text) {
        texts.add(text);
        terms.add(SchemeTerms.of(SchemeReader.read(0, SchemeShape.read(text))));
    }
}
