package org.jiheng.user;

/** What is filled in about a person: how they sign in, what they are called, how they are reached by telephone and mail, where they belong. */
public record AccountDetails(String login, String name, String phone, String mail, long nodeId) {}
