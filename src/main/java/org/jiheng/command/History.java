package org.jiheng.command;

import org.jiheng.audit.verification.VerifyChain;
import org.jiheng.database.backup.HistoryCheck;
import org.jiheng.words.Language;
import org.jiheng.words.Words;

/** How the history is verified after a backup was put back. */
final class History {

    static final HistoryCheck CHECK = address ->
            VerifyChain.run(address).fault().map(fault -> Words.load().in(Language.EN, fault.sentence()));

    private History() {}
}
