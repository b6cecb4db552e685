package id.sekber.cases;

import id.sekber.accounts.Actor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What cases can be held against: the secretariat itself, as far as it has a profile, or any case. */
@Component
class References {

    /**
     * @param key in addresses
     * @param caseId the case that is the reference itself, or describes the same secretariat
     */
    record Reference(
            String key,
            String name,
            Coding coding,
            @Nullable String caseId) {}

    /** A longer list of own cases helps nobody choose; each can still be the reference from its own page. */
    private static final int MOST_OWN_CHOICES = 50;

    private final ObjectProvider<OwnProfile> ownProfile;

    References(ObjectProvider<OwnProfile> ownProfile) {
        this.ownProfile = ownProfile;
    }

    Optional<Reference> own(Actor actor) {
        return Optional.ofNullable(ownProfile.getIfAvailable())
                .flatMap(profile -> profile.of(actor))
                .map(own -> new Reference(
                        OwnProfile.KEY, actor.seatOrRefuse().secretariatName(), own.coding(), own.caseId()));
    }

    static Optional<Reference> ofCase(String id, Holdings holdings, String language) {
        return holdings.find(id).map(known -> new Reference(id, known.name().in(language), known.coding(), id));
    }

    /** Key and name of what can be chosen: the secretariat itself first, and always what is chosen now. */
    static Map<String, String> choices(
            Optional<Reference> own, Holdings holdings, @Nullable Reference chosen, String language) {
        Map<String, String> choices = new LinkedHashMap<>();
        own.ifPresent(self -> choices.put(self.key(), self.name()));
        boolean few = holdings.own().size() <= MOST_OWN_CHOICES;
        holdings.cases().stream()
                .filter(known -> few
                        || !holdings.isOwn(known)
                        || chosen != null && known.id().equals(chosen.key()))
                .sorted(Comparator.comparing(known -> known.name().in(language), String.CASE_INSENSITIVE_ORDER))
                .forEach(known -> choices.put(known.id(), known.name().in(language)));
        return choices;
    }
}
