package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.text.Messages;
import app.shoelace.ui.control.chart.Lace.Eyelet;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a check-in is, as the lace shows it.
 *
 * @param told the same in words
 */
public record Progress(List<Eyelet> eyelets, String told) {

    /** The way so far. */
    public static Progress of(Pack pack, Answers said, Messages messages) {
        var eyelets = new ArrayList<Eyelet>();
        int answered = 0;
        int apart = 0;
        for (Sign sign : pack.signs()) {
            switch (said.answer(sign.id())) {
                case Answer.Rated _ -> {
                    eyelets.add(Eyelet.THREADED);
                    answered++;
                }
                case Answer.NotApplicable _ -> {
                    eyelets.add(Eyelet.APART);
                    apart++;
                }
                case Answer.Skipped _ -> eyelets.add(Eyelet.HOLLOW);
            }
        }
        String told = apart == 0
                ? messages.text("check-in.lace", answered, eyelets.size())
                : messages.text("check-in.lace.apart", answered, eyelets.size(), apart);
        return new Progress(eyelets, told);
    }
}
