package app.shoelace.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records and switches of every kind, to be written out; asked through an interface of the JDK, whoever loaded it. */
public final class Shapes implements Supplier<List<Object>> {
    /** A part of each type. */
    record Parts(
            int number,
            long large,
            float small,
            double fine,
            boolean yes,
            byte tiny,
            char letter,
            short few,
            @Nullable String word,
            List<String> words) {}

    /** Nothing in it. */
    record Nothing() implements Shape {}

    sealed interface Shape {
        record Round(double radius) implements Shape {}

        record Square(double side) implements Shape {}

        /** From inside an interface. */
        static String told(@Nullable Shape shape) {
            return switch (shape) {
                case null -> "none";
                case Round(var radius) when radius > 3 -> "wide";
                case Round _ -> "round";
                case Square square when square.side() > 3 -> "large";
                case Square _ -> "square";
                case Nothing _ -> "nothing";
            };
        }
    }

    private static String kind(Object thing) {
        return switch (thing) {
            case String text when text.isEmpty() -> "no text";
            case String _ -> "text";
            case Integer number when number > 3 -> "many";
            case Number _ -> "number";
            default -> "thing";
        };
    }

    private static Parts parts(float small, @Nullable String word) {
        return new Parts(-7, 1L << 40, small, -0.0, true, (byte) -1, 'x', (short) 300, word, List.of("a", "b"));
    }

    /** All that can be asked about them: hash codes, what equals what, and which way each switch goes. */
    @Override
    public List<Object> get() {
        List<Parts> all = List.of(
                parts(1, "w"),
                parts(1, "w"),
                parts(Float.NaN, "w"),
                parts(Float.NaN, "w"),
                parts(1, null),
                parts(-0f, "v"),
                parts(0f, "v"));
        var told = new ArrayList<Object>();
        for (Parts one : all) {
            told.add(one.hashCode());
            all.forEach(other -> told.add(one.equals(other)));
            told.add(one.equals((Object) new Nothing()));
            told.add(String.valueOf(one));
        }
        told.add(new Nothing().equals(new Nothing()));
        told.add(new Nothing().hashCode());
        for (double size : new double[] {1, 4}) {
            told.add(Shape.told(new Shape.Round(size)));
            told.add(Shape.told(new Shape.Square(size)));
        }
        told.add(Shape.told(null));
        told.add(Shape.told(new Nothing()));
        for (Object thing : List.of("", "t", 3, 4, 4L, 'c')) {
            told.add(kind(thing));
        }
        return told;
    }
}
