package org.jiheng.web.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name under which a browser keeps a download, Chinese included; signs no system takes in names become their full forms. */
public final class FileName {

    private static final String REFUSED = "/\\:*?\"<>|";
    private static final String TAKEN = "／＼：＊？＂＜＞｜";
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cntrl}+");

    private FileName() {}

    public static String attachment(String name) {
        var kept = kept(name);
        var plain = kept.replaceAll("[^A-Za-z0-9._-]", "_");
        var encoded = URLEncoder.encode(kept, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }

    private static String kept(String name) {
        var kept = new StringBuilder(UNSEEN.matcher(name).replaceAll(" "));
        for (var at = 0; at < kept.length(); at++) {
            var refused = REFUSED.indexOf(kept.charAt(at));
            if (refused >= 0) {
                kept.setCharAt(at, TAKEN.charAt(refused));
            }
        }
        return kept.toString();
    }
}
