package org.jiheng.notation.calendar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiheng.notation.figure.Operator;

/** What a folded text says of a date: 2021年12月31日前, 12月底到位, 第三季度, 2021.1.1-12.31. */
public record Dates(Optional<Operator> operator, Term term) {

    private static final Pattern LEAD =
            Pattern.compile("(?:(?<strict>早于|<)|(?<later>不早于|≥)|(?<by>不迟于|不晚于|最迟|最晚|截至|截止到?|≤)"
                    + "|[=:于在至到应]|预计|计划|力争|确保|时间|时限|期限|完成|当年(?=\\d)|本年(?=\\d))*+");
    private static final Pattern TAIL =
            Pattern.compile("(?<end>[底末终])?(?<within>以内|之内|内)?(?<ahead>之前|以前|前)?(?<other>[\\p{IsHan}、,]{0,10})");
    private static final Pattern NAMES_A_TIME = Pattern.compile("[年月季]|(?:19|20)\\d\\d");
    private static final Pattern DEED =
            Pattern.compile("|(?:全部|按时|及时|已|已经)?(?:完成|到位|办结|竣工|交付|验收|支付|拨付|上线|开工|完工|结束|建成|投入|实施).*");

    public static Optional<Dates> read(String text) {
        var plain = text.replace(" ", "");
        if (!NAMES_A_TIME.matcher(plain).find()) {
            return Optional.empty();
        }
        var lead = LEAD.matcher(plain);
        lead.lookingAt();
        var rest = plain.substring(lead.end());
        return WrittenDay.at(rest)
                .flatMap(each -> bounded(each, lead))
                .or(() -> DateSpan.read(rest).map(each -> new Dates(Optional.empty(), each)));
    }

    private static Optional<Dates> bounded(WrittenDay found, Matcher lead) {
        var tail = TAIL.matcher(found.rest());
        if (!tail.matches()) {
            return Optional.empty();
        }
        var operator = operator(lead, tail, found.exact());
        var understood =
                operator.isPresent() || DEED.matcher(tail.group("other")).matches();
        var day = operator.filter(Operator.LESS::equals).isPresent() ? found.begins() : found.ends();
        return understood ? Optional.of(new Dates(operator, new Term(day))) : Optional.empty();
    }

    /** Before September ends in August; before the 30th of September, and before its end, includes that day. */
    private static Optional<Operator> operator(Matcher lead, Matcher tail, boolean exact) {
        if (lead.group("later") != null) {
            return Optional.of(Operator.AT_LEAST);
        }
        var ahead = tail.group("ahead") != null;
        var ended = tail.group("end") != null;
        if (lead.group("strict") != null || ahead && !ended && !exact) {
            return Optional.of(Operator.LESS);
        }
        var bound = ahead || ended || lead.group("by") != null || tail.group("within") != null;
        return bound ? Optional.of(Operator.AT_MOST) : Optional.empty();
    }
}
