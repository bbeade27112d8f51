package org.jiheng.scoring;

import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.terms.Terms;

/** The terms of the schemes that come with the application. */
public final class Shipped {

    private Shipped() {}

    public static Terms terms(String code) {
        return of(SchemeShape.text(code + ".json"));
    }

    /** A shipped scheme with one passage of its pack written otherwise. */
    public static Terms terms(String code, String passage, String otherwise) {
        var pack = SchemeShape.text(code + ".json");
        if (!pack.contains(passage)) {
            throw new IllegalArgumentException(code + " does not say " + passage);
        }
        return of(pack.replace(passage, otherwise));
    }

    private static Terms of(String pack) {
        return SchemeTerms.of(SchemeReader.read(0, SchemeShape.read(pack)));
    }
}
