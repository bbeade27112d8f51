package org.jiheng.evidence;

import static org.jiheng.words.Say.say;

import java.util.Locale;
import org.jiheng.words.Say;

/** What a file is, by its content; its name may say otherwise. */
public enum Kind {
    PDF(say("PDF"), "application/pdf", "pdf"),
    JPEG(say("Picture"), "image/jpeg", "jpg", "jpeg"),
    PNG(say("Picture"), "image/png", "png"),
    XLSX(say("Workbook"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX(say("Document"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OFD(say("OFD"), "application/ofd", "ofd");

    private final Say label;
    private final String type;
    private final String[] endings;

    Kind(Say label, String type, String... endings) {
        this.label = label;
        this.type = type;
        this.endings = endings;
    }

    public Say label() {
        return label;
    }

    public String type() {
        return type;
    }

    /** Whether its pages can be looked at without opening it in another program. */
    public boolean shown() {
        return this == PDF || isPicture();
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** A name that ends as its content is, so that nobody's computer takes it for something else. */
    public String honest(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (lower.endsWith("." + ending)) {
                return name;
            }
        }
        return name + "." + endings[0];
    }
}
