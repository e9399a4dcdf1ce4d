package app.shoelace.summary.render;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Text that runs from the right, by the JDK's own Unicode bidirectional algorithm. */
final class RightToLeft implements BidiReorderer {
    /** Reads a font, which only a page with such letters waits for. */
    private static final class Joining {
        static final Arabic ARABIC = new Arabic();
    }

    /** Finds the stretches of one paragraph that run from the right, numbers and foreign words within them included. */
    static final class Splitter implements BidiSplitter {
        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            var bidi =
                    new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int start = 0;
            for (int i = 1; i <= bidi.getRunCount(); i++) {
                boolean right = bidi.getRunLevel(i - 1) > 0;
                if (i == bidi.getRunCount() || right != bidi.getRunLevel(i) > 0) {
                    int end = bidi.getRunLimit(i - 1);
                    runs.add(new BidiTextRun(start, end - start, right ? RTL : LTR));
                    start = end;
                }
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }

    /** One line of such a stretch as it is drawn from the left. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int number = bidi.getRunCount();
        var levels = new byte[number];
        var parts = new String[number];
        for (int i = 0; i < number; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            parts[i] = levels[i] % 2 == 1 ? turned(part) : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, number);
        return String.join("", parts);
    }

    private static String turned(String text) {
        var turned = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            // a mark stays behind the letter that carries it
            while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = text.offsetByCodePoints(start, -1);
            }
            turned.append(end - start == 1 ? mirrored(text.charAt(start)) : text.substring(start, end));
            end = start;
        }
        return turned.toString();
    }

    private static String mirrored(char sign) {
        return switch (sign) {
            case '(' -> ")";
            case ')' -> "(";
            case '[' -> "]";
            case ']' -> "[";
            case '{' -> "}";
            case '}' -> "{";
            case '<' -> ">";
            case '>' -> "<";
            case '«' -> "»";
            case '»' -> "«";
            default -> Character.toString(sign);
        };
    }

    @Override
    public String shapeText(String text) {
        return Arabic.has(text) ? Joining.ARABIC.joined(text) : text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
