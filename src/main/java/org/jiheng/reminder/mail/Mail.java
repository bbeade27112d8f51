package org.jiheng.reminder.mail;

/** A letter ready to be sent: to whom, what about, what it says, and the id by which a second copy is known. */
public record Mail(long accountId, String address, String subject, String body, String messageId) {}
