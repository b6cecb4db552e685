package id.sekber;

/** The command line asks for something that cannot be done; the message is one sentence for who typed it. */
class CommandRefused extends RuntimeException {

    CommandRefused(String message) {
        super(message);
    }
}
