package org.jiheng.scoring.promise;

import java.util.regex.Pattern;
import org.jiheng.notation.Glyphs;

/** Words that say no less than that the goal was reached: 达成预期指标, 已完成, or the goal's own words. */
public final class PlainlyReached {

    private static final Pattern STOPS = Pattern.compile("[\\s。，、；,.;:：!！“”\"]+");
    private static final Pattern REACHED = Pattern.compile("(?:已经?|均|全部|全面|全年|按时|按期|如期|及时|圆满|顺利|较好地?)*+"
            + "(?:完成|达成|达到|实现|达标|达效|到位)(?:了|年度|全年|预期|预定|既定|绩效|设定|的)*+(?:指标|目标|要求|标准|任务|效果|成效|值)*+");

    private PlainlyReached() {}

    public static boolean says(String actual, String goal) {
        var words = bare(actual);
        return !words.isEmpty()
                && (words.equals(bare(goal)) || REACHED.matcher(words).matches());
    }

    private static String bare(String text) {
        return STOPS.matcher(Glyphs.folded(text)).replaceAll("");
    }
}
