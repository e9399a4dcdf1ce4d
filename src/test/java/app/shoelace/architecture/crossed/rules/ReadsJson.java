package app.shoelace.architecture.crossed.rules;

import tools.jackson.core.JsonParser;

/** JSON away from where it is read or written. */
record ReadsJson(JsonParser parser) {}
