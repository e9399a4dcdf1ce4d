package app.shoelace.architecture.crossed.pack;

import app.shoelace.architecture.crossed.rules.Rules;

/** An arrow that turns back. */
record KnowsTheRules(Rules rules) {}
