package id.sekber.delivery;

/** A gateway that brings short messages to people's telephones. Another provider is another implementation. */
public interface Messenger {

    /** What became of a message. */
    enum Fate {
        SENT,
        /** Not sent by anyone; its words stay with us. */
        KEPT
    }

    /**
     * @param number of the telephone, with its country: {@code +62...}
     * @throws NotDelivered when the gateway refuses or does not answer; it is tried again later
     */
    Fate send(String number, String words);
}
