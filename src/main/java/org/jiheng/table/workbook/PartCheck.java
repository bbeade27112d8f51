package org.jiheng.table.workbook;

import static org.jiheng.words.Say.say;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Walks through every part of a workbook before it is read: nothing is declared in it, and its cells are where cells can be. */
final class PartCheck {

    private static final int MOST_CELLS = 600_000;
    private static final int MOST_LIST_FORMULAS = 1000;
    private static final int STEP = 4096;
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{0,7}");

    private final Patience patience;
    private final Map<String, Merges> merges = new HashMap<>();
    private final Map<String, String> sheets = new HashMap<>();
    private boolean shared;
    private int lastShared = -1;
    private int texts;
    private int cells;
    private int listFormulas;
    private long steps;

    private PartCheck(Patience patience) {
        this.patience = patience;
    }

    static PartCheck run(ZipFile zip, Patience patience) throws IOException {
        var check = new PartCheck(patience);
        for (var part : Collections.list(zip.getEntries())) {
            try (var content = new BufferedInputStream(zip.getInputStream(part))) {
                if (Markup.startsWith(content)) {
                    check.walk(part.getName(), content);
                }
            }
        }
        if (check.lastShared >= check.texts) {
            throw ZipGuard.refused(say("has cells whose text is not there"));
        }
        return check;
    }

    /** The merged cells of a sheet, by the id that the workbook gives it. */
    Merges merges(String sheet) {
        return merges.getOrDefault(sheets.get(sheet), new Merges());
    }

    private void walk(String part, InputStream content) {
        try {
            var xml = Markup.open(content);
            while (xml.hasNext()) {
                step(lastName(part), xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            throw ZipGuard.refused(say("has a part that cannot be read"));
        }
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void step(String part, XMLStreamReader xml, int event) throws XMLStreamException {
        if (++steps % STEP == 0) {
            patience.check();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw ZipGuard.refused(say("declares things that a list does not need"));
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "c" -> cell(xml);
                case "row" -> refuseUnless(xml.getAttributeValue(null, "r"), NUMBER);
                case "v" -> value(xml);
                case "si" -> texts++;
                case "f" -> formula(xml);
                case "mergeCell" ->
                    merges.computeIfAbsent(part, sheet -> new Merges()).add(xml.getAttributeValue(null, "ref"));
                case "Relationship" -> relationship(part, xml);
                default -> {}
            }
        }
    }

    private void relationship(String part, XMLStreamReader xml) {
        if (part.equals("workbook.xml.rels")) {
            sheets.put(
                    String.valueOf(xml.getAttributeValue(null, "Id")),
                    lastName(String.valueOf(xml.getAttributeValue(null, "Target"))));
        }
    }

    private void cell(XMLStreamReader xml) {
        if (++cells > MOST_CELLS) {
            throw ZipGuard.refused(say("has more than {0} cells", MOST_CELLS));
        }
        refuseUnless(xml.getAttributeValue(null, "r"), PLACE);
        shared = "s".equals(xml.getAttributeValue(null, "t"));
    }

    private void value(XMLStreamReader xml) throws XMLStreamException {
        if (shared) {
            var index = xml.getElementText().strip();
            refuseUnless(index, NUMBER);
            lastShared = Math.max(lastShared, index.isEmpty() ? -1 : Integer.parseInt(index));
        }
    }

    private void formula(XMLStreamReader xml) {
        var listed = "array".equals(xml.getAttributeValue(null, "t"));
        if (listed && ++listFormulas > MOST_LIST_FORMULAS) {
            throw ZipGuard.refused(say("has more than {0} array formulas", MOST_LIST_FORMULAS));
        }
    }

    private static void refuseUnless(String place, Pattern possible) {
        if (place != null && !possible.matcher(place).matches()) {
            throw ZipGuard.refused(say("has cells where no cell can be"));
        }
    }
}
