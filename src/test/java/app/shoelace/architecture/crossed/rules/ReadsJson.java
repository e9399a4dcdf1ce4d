package app.shoelace.architecture.crossed.rules;

import tools.jackson.databind.JsonNode;

/** JSON away from where it is read or written. */
record ReadsJson(JsonNode node) {}
