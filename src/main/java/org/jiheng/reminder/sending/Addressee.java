package org.jiheng.reminder.sending;

import org.jiheng.words.Language;

/** Someone a reminder goes to: what they are called, the language they read, and their mail address, blank without one. */
public record Addressee(long accountId, String name, Language language, String mail) {}
