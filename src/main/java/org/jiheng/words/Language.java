package org.jiheng.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the interface can be read; Chinese unless the reader chose otherwise. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** The language with this tag, such as a preference cookie holds. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The first language of an Accept-Language header that can be answered in, Chinese when none can. */
    public static Language accepted(String header) {
        if (header == null) {
            return ZH;
        }
        return Arrays.stream(header.toLowerCase(Locale.ROOT).split(",", 20))
                .map(String::trim)
                .map(range -> range.startsWith("zh") ? ZH : range.startsWith("en") ? EN : null)
                .filter(language -> language != null)
                .findFirst()
                .orElse(ZH);
    }
}
