package id.sekber.regions;

/** A name that reference data carries in both languages. */
public record Bilingual(String indonesian, String english) {

    /** The name in the language of the page; Indonesian where there is no other. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
