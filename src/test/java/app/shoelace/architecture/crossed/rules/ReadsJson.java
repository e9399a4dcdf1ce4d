package app.shoelace.architecture.crossed.rules;

import com.google.gson.stream.JsonReader;

/** JSON away from where it is read or written. */
record ReadsJson(JsonReader reader) {}
