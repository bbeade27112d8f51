package org.jiheng.web.view;

import com.github.jknack.handlebars.EscapingStrategy;

/** Makes any text safe inside HTML and its quoted attributes. */
final class HtmlEscaping implements EscapingStrategy {

    @Override
    public CharSequence escape(CharSequence text) {
        for (var at = 0; at < text.length(); at++) {
            if (entity(text.charAt(at)) != null) {
                return escape(text, at);
            }
        }
        return text;
    }

    private static CharSequence escape(CharSequence text, int from) {
        var safe = new StringBuilder(text.length() + 32).append(text, 0, from);
        for (var at = from; at < text.length(); at++) {
            var entity = entity(text.charAt(at));
            if (entity == null) {
                safe.append(text.charAt(at));
            } else {
                safe.append(entity);
            }
        }
        return safe;
    }

    private static String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '`' -> "&#96;";
            default -> null;
        };
    }
}
