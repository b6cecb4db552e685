package id.sekber.journeys;

/** How someone looks at the pages. */
enum Screen {
    WIDE(1440, true),
    SMALL(360, true),
    WIDE_WITHOUT_SCRIPT(1440, false),
    SMALL_WITHOUT_SCRIPT(360, false);

    final int width;
    final boolean script;

    Screen(int width, boolean script) {
        this.width = width;
        this.script = script;
    }
}
