package app.shoelace.ui.write;

import app.shoelace.checkin.Topic;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.SignId;

/** What a note is about, in words. */
final class TopicWords {
    private TopicWords() {}

    static String of(Topic topic, Pack pack) {
        return switch (topic) {
            case Topic.OfSign(SignId sign) -> pack.shortLabel(sign);
            case Topic.OfOrigin(OriginId origin) -> pack.sentence(origin);
            case Topic.OfInsight _, Topic.OfClosing _ -> "";
        };
    }
}
