package id.sekber.secretariats;

import java.util.UUID;

/** An organ of a secretariat: who steers, who works, who knows. */
public record Organ(UUID id, Kind kind, String name, int version) {

    public enum Kind {
        STEERING_GROUP("Pengarah"),
        OFFICE("Sekretariat"),
        TECHNICAL_TEAM("Tim Teknis");

        private final String usualName;

        Kind(String usualName) {
            this.usualName = usualName;
        }

        /** The name it gets at the founding; a name of an organ of the state, so it is not translated. */
        String usualName() {
            return usualName;
        }

        public String messageKey() {
            return "secretariats.organ." + name();
        }
    }
}
