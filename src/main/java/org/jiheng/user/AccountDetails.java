package org.jiheng.user;

/** What is filled in about a person: how they sign in, what they are called, how they are reached, where they belong. */
public record AccountDetails(String login, String name, String phone, long nodeId) {}
