package app.shoelace.pack;

import java.util.List;

/** The help page: lines by country, and what steadies. */
public record Help(List<Country> countries, List<String> grounding, List<String> breathing) {

    /**
     * @param code ISO 3166-1 alpha-2
     * @param lines the emergency number first
     */
    public record Country(String code, String name, List<Line> lines) {
        public Country {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param text the line as it stands on the page, such as "Samaritans 116 123"
     * @param emergency whether it is the country's emergency number
     * @param checked ISO date on which the number was read from a source; empty where it has not been
     */
    public record Line(String text, boolean emergency, String checked) {}

    public Help {
        countries = List.copyOf(countries);
        grounding = List.copyOf(grounding);
        breathing = List.copyOf(breathing);
    }
}
