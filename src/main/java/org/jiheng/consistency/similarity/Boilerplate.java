package org.jiheng.consistency.similarity;

import java.util.regex.Pattern;

/** Words that everybody writes because a law or a form does: they are nobody's own, so that sharing them says nothing. */
final class Boilerplate {

    /** Each begins with a sign of its own, so that most of a text is passed over at once. */
    private static final Pattern PHRASES = Pattern.compile("《[^》]{2,80}》"
            + "|[〔\\[（(]\\d{4}[〕\\]）)]\\d{1,4}号"
            + "|贯彻(?:落实)?(?:党中央|党的|习近平)[^。；;]{0,60}"
            + "|以习近平新时代中国特色社会主义思想为指导"
            + "|按照(?:国家|上级|有关|相关)[\\p{IsHan}、]{0,12}(?:规定|要求|制度)"
            + "|单位自评、部门评价和财政评价"
            + "|评分分为优秀?、良好?、中等?和差四个等次[^。]{0,90}");

    private Boilerplate() {}

    /** The text with blanks in the place of such words, so that all others stand where they stood. */
    static String struck(String text) {
        return PHRASES.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
    }
}
