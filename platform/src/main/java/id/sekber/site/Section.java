package id.sekber.site;

import java.util.List;

/** A section of a secretariat's site: the key of its name and its path. */
public record Section(String messageKey, String path) {

    static final Section HOME = new Section("site.nav.home", "");

    static final List<Section> ALL = List.of(
            HOME,
            new Section("site.nav.goals", "/tujuan"),
            new Section("site.nav.challenges", "/tantangan"),
            new Section("site.nav.programmes", "/program"),
            new Section("site.nav.decisions", "/keputusan"),
            new Section("site.nav.agreements", "/perjanjian"),
            new Section("site.nav.ledger", "/buku-besar"),
            new Section("site.nav.institution", "/kelembagaan"),
            new Section("site.nav.cases", "/kasus"),
            new Section("site.nav.members", "/anggota"));
}
