package id.sekber.institution;

import id.sekber.cases.Dimension;
import id.sekber.cases.NetworkType;
import id.sekber.cases.Sector;
import id.sekber.site.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the fields of a profile form and their values are called, in the reader's language. */
public final class FormWords {

    private final Page page;
    private final Box box;

    public FormWords(Page page, Box box) {
        this.page = page;
        this.box = box;
    }

    public String label(String field) {
        int mark = field.indexOf('_');
        String kind = mark < 0 ? field : field.substring(0, mark);
        String rest = mark < 0 ? "" : field.substring(mark + 1);
        if (isGroup(field)) {
            return page.t(Group.valueOf(field.toUpperCase(Locale.ROOT)).messageKey());
        }
        return switch (kind) {
            case "share" -> page.t("institution.form.shareOf", name(rest));
            case "maturity" -> page.t("institution.form.maturityOf", name(rest));
            case "evidence" -> page.t("institution.form.evidenceOf", name(rest));
            case "words" ->
                page.t(
                        "institution.form.wordsOf",
                        page.t(Dimension.valueOf(rest).messageKey()));
            default -> page.t("institution.field." + field);
        };
    }

    /** All values of a field in one text. */
    public String values(ProfileForm form, String field) {
        List<String> values = form.all(field);
        return values.isEmpty()
                ? page.t("institution.unknown")
                : values.stream().map(value -> value(field, value)).collect(Collectors.joining(", "));
    }

    private String value(String field, String value) {
        if (isGroup(field) || field.equals(ProfileForm.STRONGEST)) {
            return name(value);
        }
        if (field.startsWith("maturity_")) {
            return known(Maturity.values(), value)
                    ? page.t(Maturity.valueOf(value).messageKey())
                    : value;
        }
        return switch (field) {
            case ProfileForm.AID ->
                known(GovernmentAid.values(), value)
                        ? page.t(GovernmentAid.valueOf(value).messageKey())
                        : value;
            case ProfileForm.KEYS ->
                known(CostKey.values(), value) ? page.t(CostKey.valueOf(value).messageKey()) : value;
            case ProfileForm.NETWORK ->
                Arrays.stream(NetworkType.values())
                        .filter(type -> type.code().equals(value))
                        .map(type -> page.t(type.messageKey()))
                        .findFirst()
                        .orElse(value);
            case ProfileForm.SECTORS ->
                Arrays.stream(Sector.values())
                        .filter(sector -> sector.code().equals(value))
                        .map(sector -> page.t(sector.messageKey()))
                        .findFirst()
                        .orElse(value);
            case ProfileForm.MANDATORY, ProfileForm.HOSTING ->
                page.t(value.equals(ProfileForm.YES) ? "institution.yes" : "institution.no");
            case ProfileForm.VALID_FROM -> date(value);
            default -> value;
        };
    }

    /** The name of the option with this code; what is no code stays as it was typed. */
    private String name(String code) {
        return box.option(code)
                .map(option -> box.nameOf(option).in(page.language()))
                .orElse(code);
    }

    private String date(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? page.date(LocalDate.parse(value)) : value;
    }

    private static boolean isGroup(String field) {
        return Arrays.stream(Group.values())
                .anyMatch(group -> ProfileForm.name(group).equals(field));
    }

    private static boolean known(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }
}
