package org.jiheng.command;

import org.jiheng.audit.verification.VerifyChain;
import org.jiheng.ground.BorrowedDatabase;
import org.jiheng.settings.Settings;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** The command that checks the whole history, whether or not the application runs, and tells what it found. */
public final class Verify {

    private final Settings settings;

    public Verify(Settings settings) {
        this.settings = settings;
    }

    /** Answers whether the history is whole. */
    public boolean run() {
        try (var database = BorrowedDatabase.toRead(settings)) {
            var result = VerifyChain.withFiles(database.address());
            var words = Words.load();
            result.words().forEach(sentence -> System.out.println(words.in(Language.EN, sentence)));
            return result.whole();
        }
    }
}
