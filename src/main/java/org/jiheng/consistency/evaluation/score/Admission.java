package org.jiheng.consistency.evaluation.score;

import java.util.regex.Pattern;
import org.jiheng.consistency.Entry;
import org.jiheng.notation.Glyphs;

/** What stands in the column of deviations: nothing, a problem, or that all went well. */
public final class Admission {

    private static final int SHOWN = 60;
    private static final Pattern NOTHING = Pattern.compile("(?:无|没有|暂无|0|无偏差|无问题|不涉及|不存在问题|未发现问题)?[。.;]?");
    private static final Pattern WELL = Pattern.compile("(?:已|全部|均|按时|按期|如期|按计划|超额|基本)*(?:达成|完成|达到|达标|实现|正常).*");
    private static final Pattern TROUBLE =
            Pattern.compile("不足|不够|不高|不到位|不完善|不规范|不及时|不准|不理想|有待|欠缺|缺乏|缺少|短缺|滞后|延迟|延期|推迟|迟缓|缓慢"
                    + "|未能|未达|未完成|未按|尚未|尚需|偏低|较低|偏少|较少|薄弱|困难|难以|亟待|影响|问题|差距|下降|减少");

    private Admission() {}

    static boolean given(Entry entry) {
        var text = Glyphs.folded(entry.text());
        return !Glyphs.absent(text) && !NOTHING.matcher(text).matches();
    }

    /** That all was reached explains nothing and admits nothing, unless trouble is named beside it. */
    public static boolean in(Entry entry) {
        var text = Glyphs.folded(entry.text()).replaceAll("(?:无|没有|不存在|未发现|未出现)[^,，。;；]{0,6}(?:问题|困难|不足|偏差|影响)", "");
        return given(new Entry(entry.cell(), entry.label(), text))
                && (TROUBLE.matcher(text).find() || !WELL.matcher(text).matches());
    }

    public static String shortened(Entry entry) {
        var text = Glyphs.visible(entry.text());
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
