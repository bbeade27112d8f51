package org.jiheng.scheme;

/** One line of money the form asks for beneath the total, such as 本年财政拨款. */
public record Fund(String code, String name) {}
