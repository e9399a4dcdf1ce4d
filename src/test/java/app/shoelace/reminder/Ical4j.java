package app.shoelace.reminder;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A calendar as ical4j reads it. Called by name, because its jar holds sources that name a library which is not there, and
 * the compiler would read them.
 */
record Ical4j(Object calendar) {
    private static final String BUILDER = "net.fortuna.ical4j.data.CalendarBuilder";

    static Ical4j read(byte[] file) throws ReflectiveOperationException {
        Class<?> type = Class.forName(BUILDER);
        Object builder = type.getConstructor().newInstance();
        return new Ical4j(type.getMethod("build", InputStream.class).invoke(builder, new ByteArrayInputStream(file)));
    }

    /** Everything that it finds fault with. */
    Collection<?> faults() throws ReflectiveOperationException {
        return (Collection<?>) call(call(calendar, "validate"), "getEntries");
    }

    /** The value of a property of the one event. */
    String value(String property) throws ReflectiveOperationException {
        Optional<?> found = (Optional<?>)
                event().getClass().getMethod("getProperty", String.class).invoke(event(), property);
        return (String) call(found.orElseThrow(), "getValue");
    }

    int alarms() throws ReflectiveOperationException {
        return ((List<?>) call(event(), "getAlarms")).size();
    }

    private Object event() throws ReflectiveOperationException {
        Optional<?> event = (Optional<?>)
                calendar.getClass().getMethod("getComponent", String.class).invoke(calendar, "VEVENT");
        return event.orElseThrow();
    }

    private static Object call(Object on, String method) throws ReflectiveOperationException {
        return on.getClass().getMethod(method).invoke(on);
    }
}
