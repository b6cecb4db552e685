package id.sekber.accounts;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in. A session is named by a hash: its identifier opens the account and is shown nowhere. */
@Component
class Sessions {

    /** The browser that signed in, kept in the session for the person to recognise it. */
    static final String BROWSER = "browser";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    List<SignInPlace> of(Actor actor, String currentId) {
        return all(actor).values().stream()
                .map(session -> new SignInPlace(
                        handle(session.getId()),
                        session.getId().equals(currentId),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        String.valueOf(session.<Object>getAttributeOrDefault(BROWSER, ""))))
                .sorted(Comparator.comparing(SignInPlace::lastUsed).reversed())
                .toList();
    }

    void end(Actor actor, String handle) {
        all(actor).keySet().stream().filter(id -> handle(id).equals(handle)).forEach(sessions::deleteById);
    }

    void endElsewhere(Actor actor, String currentId) {
        all(actor).keySet().stream().filter(id -> !id.equals(currentId)).forEach(sessions::deleteById);
    }

    private Map<String, ? extends Session> all(Actor actor) {
        return sessions.findByPrincipalName(actor.person().toString());
    }

    private static String handle(String sessionId) {
        return HexFormat.of()
                .formatHex(Invitations.hash("session:" + sessionId))
                .substring(0, 24);
    }
}
