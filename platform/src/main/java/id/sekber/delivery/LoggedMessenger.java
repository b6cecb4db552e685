package id.sekber.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nothing: the words are kept, and the log says that there was a message, without its words and its number. */
class LoggedMessenger implements Messenger {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMessenger.class);

    @Override
    public Fate send(String number, String words) {
        LOG.info("A message of {} characters would have gone to the messaging gateway; it is kept.", words.length());
        return Fate.KEPT;
    }
}
