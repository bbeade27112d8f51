package org.jiheng.notation.figure;

import java.util.regex.Pattern;

/** The words before a number: what it is counted by, such as 每月, and names and verbs that change nothing in it. */
record Lead(String per, boolean isPlain, boolean isAbout) {

    private static final Pattern EACH =
            Pattern.compile("每个?(人|户|年度|年|半年|季度|季|月|周|日|天|亩|公里|期|次|场|学期|村|所|家)|(日|月|年|人|户|亩)均");
    private static final Pattern VERBS = Pattern.compile(
            "(?:完成|开展|举办|组织|培训|建设|新建|购置|采购|安装|实现|发放|服务" + "|覆盖|共计?|合计|总计|累计|全年|本?年度|当年|总量|总数|数量|定量|为|是|[:,. ])*+");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{1,12}(?:[率数量度值]|金额|面积|里程)[为是:]?");
    private static final Pattern CHANGE = Pattern.compile("[增减升降]|提高|压缩|节约|扩大|缩短|未|不|超");
    private static final Pattern ABOUT = Pattern.compile("(?:大约|将近|[约近]) ?$");

    static Lead of(String words) {
        var about = ABOUT.matcher(words);
        var isAbout = about.find();
        var exact = isAbout ? words.substring(0, about.start()) : words;
        var each = EACH.matcher(exact);
        if (each.find()) {
            var others = exact.substring(0, each.start()) + exact.substring(each.end());
            var plain = VERBS.matcher(others).matches();
            return new Lead(plain ? each.group(each.group(1) != null ? 1 : 2) : "", plain || isName(exact), isAbout);
        }
        return new Lead("", VERBS.matcher(exact).matches() || isName(exact), isAbout);
    }

    private static boolean isName(String words) {
        return NAME.matcher(words).matches() && !CHANGE.matcher(words).find();
    }
}
