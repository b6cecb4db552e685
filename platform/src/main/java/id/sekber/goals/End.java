package id.sekber.goals;

import java.util.Arrays;
import java.util.Optional;

/** What a thread ties together, by the word that it has in addresses. */
public enum End {
    CHALLENGE("tantangan", "/tantangan/"),
    GOAL("tujuan", "/tujuan/bersama/"),
    PROGRAMME("program", "/program/"),
    INDICATOR("indikator", "");

    private final String word;
    private final String path;

    End(String word, String path) {
        this.word = word;
        this.path = path;
    }

    public String word() {
        return word;
    }

    /** Of its page, below the address of the secretariat. */
    String path(String number) {
        return path + number;
    }

    public String messageKey() {
        return "goals.end." + name();
    }

    static Optional<End> find(String word) {
        return Arrays.stream(values()).filter(end -> end.word.equals(word)).findFirst();
    }
}
