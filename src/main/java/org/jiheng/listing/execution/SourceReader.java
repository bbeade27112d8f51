package org.jiheng.listing.execution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jiheng.form.Text;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;

/** Reads from which source money was spent, in the words of budget systems. */
final class SourceReader {

    private static final Map<Source, List<String>> WORDS = Map.of(
            Source.FISCAL, List.of("财政拨款", "一般公共预算", "政府性基金", "国有资本经营预算", "财政资金", "fiscal"),
            Source.CARRYOVER, List.of("结转", "结余", "carried", "carryover"),
            Source.CENTRAL, List.of("中央", "central"),
            Source.PROVINCE, List.of("省级", "自治区", "provinc"),
            Source.LOCAL, List.of("市县", "市级", "县级", "区级", "city", "county"),
            Source.OTHER, List.of("其他", "其它", "自筹", "单位资金", "事业收入", "other"));

    /** 上年结转的财政拨款 is carried over, so that is looked for first, and what is none of these last. */
    private static final List<Source> ORDER =
            List.of(Source.CARRYOVER, Source.CENTRAL, Source.PROVINCE, Source.LOCAL, Source.FISCAL, Source.OTHER);

    private SourceReader() {}

    static Optional<Source> read(String written) {
        var word = Text.halfWidth(written).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return ORDER.stream()
                .filter(source -> source.name().equalsIgnoreCase(word)
                        || WORDS.get(source).stream().anyMatch(word::contains))
                .findFirst();
    }

    /** A list that names no source means the only one there is. */
    static Optional<Source> only(ProjectYear project) {
        var withMoney = project.funds().entrySet().stream()
                .filter(each -> each.getValue().adjusted().signum() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return withMoney.size() > 1
                ? Optional.empty()
                : Optional.of(withMoney.isEmpty() ? Source.FISCAL : withMoney.get(0));
    }
}
