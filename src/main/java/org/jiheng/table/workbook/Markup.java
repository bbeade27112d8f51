package org.jiheng.table.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook that is markup, opened so that nothing outside it is fetched. */
final class Markup {

    private static final int SNIFFED = 256;
    private static final XMLInputFactory XML = factory();

    private Markup() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Whatever a part is called: what a reader of markup could take for markup is checked. */
    static boolean startsWith(InputStream content) throws IOException {
        content.mark(SNIFFED);
        var head = new String(content.readNBytes(SNIFFED), StandardCharsets.ISO_8859_1);
        content.reset();
        return head.replaceFirst("^[\\s\0ï»¿þÿ]+", "").startsWith("<");
    }

    static XMLStreamReader open(InputStream content) throws XMLStreamException {
        return XML.createXMLStreamReader(content);
    }
}
