package app.shoelace.architecture.crossed.ui;

import app.shoelace.architecture.crossed.terminal.Terminal;

/** The window meets the text mode. */
record KnowsTheTerminal(Terminal terminal) {}
