package id.sekber.accounts;

/** What the sign-in page has to tell. */
public enum SignInNotice {
    NONE,
    FAILED,
    SIGNED_OUT,
    SESSION_ENDED,
    READY;

    public String messageKey() {
        return "accounts.sign-in.notice." + name();
    }
}
