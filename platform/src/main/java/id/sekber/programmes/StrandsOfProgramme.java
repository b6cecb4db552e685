package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.challenges.Strand;
import java.util.List;
import java.util.Locale;

/** Told by the capability that follows programmes on, so that this one need not know it. */
public interface StrandsOfProgramme {

    /** The goals that it serves and the indicators that it is measured by; answers with one query. */
    List<Strand> of(Actor actor, Programme programme, Locale locale);
}
