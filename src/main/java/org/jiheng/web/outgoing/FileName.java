package org.jiheng.web.outgoing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name under which a browser keeps a download, Chinese included. */
public final class FileName {

    private FileName() {}

    public static String attachment(String name) {
        var plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
