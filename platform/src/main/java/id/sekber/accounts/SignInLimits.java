package id.sekber.accounts;

import org.springframework.stereotype.Component;

/**
 * Limits on failed sign-ins, per account and per network address.
 * A locked account answers as a wrong password does: the lock tells nothing about the account.
 */
@Component
class SignInLimits {

    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 50;

    private final Attempts attempts;

    SignInLimits(Attempts attempts) {
        this.attempts = attempts;
    }

    boolean exceeded(String email, String address) {
        return attempts.exceeded("account:" + email, PER_ACCOUNT)
                || attempts.exceeded("address:" + address, PER_ADDRESS);
    }

    void failed(String email, String address) {
        attempts.note("account:" + email, "address:" + address);
    }

    void succeeded(String email) {
        attempts.forget("account:" + email);
    }
}
