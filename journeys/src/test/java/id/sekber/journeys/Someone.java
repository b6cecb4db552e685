package id.sekber.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person at a browser, signed in to the demonstration, who finds things by their role and words. */
final class Someone implements AutoCloseable {

    private static final String PASSWORD = "kartamantul-contoh";
    private static final int PATIENCE_IN_MILLISECONDS = 10_000;
    private static final int HEIGHT = 900;

    /** Pictures for the guide take longer than to look at the pages, so they are taken when asked for. */
    private static final boolean TAKES_PICTURES = Boolean.getBoolean("sekber.pictures");

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Who has signed in before stays so, as people do: what the browser keeps, by the part that is played. */
    private static final Map<String, String> KEPT = new HashMap<>();

    private final Screen screen;
    private final BrowserContext context;
    private final Page page;

    private Someone(Browser browser, Screen screen, @Nullable String kept) {
        this.screen = screen;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, HEIGHT)
                .setLocale("id-ID")
                .setStorageState(kept)
                .setJavaScriptEnabled(screen.script));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
    }

    static Someone signedIn(Browser browser, Screen screen, String part) {
        Someone someone = new Someone(browser, screen, KEPT.get(part));
        if (!KEPT.containsKey(part)) {
            someone.page.navigate(RunningSekber.address() + "/masuk");
            someone.signsIn(part);
            KEPT.put(part, someone.context.storageState());
        }
        return someone;
    }

    /** Someone without an account. */
    static Someone passingBy(Browser browser, Screen screen) {
        return new Someone(browser, screen, null);
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        visits("/s/kartamantul" + path);
    }

    /** A page by its whole path, for those that belong to no secretariat. */
    void visits(String path) {
        page.navigate(RunningSekber.address() + path);
    }

    void follows(String link) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void fills(String label, String text) {
        field(label).fill(text);
    }

    void chooses(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    void ticks(String label) {
        page.getByRole(AriaRole.MAIN)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    /** Chooses one of the answers to a question. */
    void answers(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer)
                .check();
    }

    /** The label is these words; an optional field says so behind them. The pattern is read by the browser's script. */
    private Locator field(String label) {
        String literally = label.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        return page.getByRole(AriaRole.MAIN)
                .getByLabel(Pattern.compile("^" + literally + "\\s*(\\(boleh kosong\\))?$"))
                .first();
    }

    /** What a link of the page gives as a file. */
    byte[] downloads(String link) {
        Download file = page.waitForDownload(() -> follows(link));
        try (InputStream bytes = file.createReadStream()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The session ends as it does after hours away: the browser still has the page, the server no longer knows it. */
    void isSignedOutMeanwhile() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SEKBER"));
    }

    /** As a header holds them, for what a browser would not send. */
    String cookies() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    void signsIn(String part) {
        fills("Alamat surel", part + "@contoh.example");
        fills("Kata sandi", PASSWORD);
        presses("Masuk");
    }

    void unfolds(String summary) {
        page.getByRole(AriaRole.MAIN)
                .locator("summary")
                .getByText(summary)
                .first()
                .click();
    }

    void unfoldsEverything() {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    /** Types this into every field that takes text, and tells how many there were. The browser will not check it first. */
    int fillsEveryField(String text) {
        page.evaluate("document.querySelectorAll('form').forEach(each => each.noValidate = true)");
        List<Locator> fields = page.getByRole(AriaRole.MAIN)
                .locator("input[type=text], input[type=email], input:not([type]), textarea")
                .all();
        int filled = 0;
        for (Locator field : fields) {
            if (field.isVisible() && field.isEnabled()) {
                field.fill(text);
                filled++;
            }
        }
        return filled;
    }

    void sendsTheLastFormWithText() {
        page.locator(
                        "main form[method=post]:has(input[type=text], input[type=email], input:not([type]), textarea) button")
                .last()
                .click();
        page.waitForLoadState();
    }

    /** The main part shows this, as text or in a field. */
    boolean showsAnywhere(String words) {
        return (boolean) page.evaluate("""
                words => {
                  const main = document.querySelector('main');
                  const fields = [...main.querySelectorAll('input, textarea')].map(each => each.value);
                  return [main.textContent, ...fields].some(each => each.includes(words));
                }""", words);
    }

    void sees(String words) {
        assertThat(page.getByRole(AriaRole.MAIN).getByText(words).first()).isVisible();
    }

    void seesHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words))
                        .first())
                .isVisible();
    }

    /** The summary of problems holds these words, and the title says so. */
    void isTold(String words) {
        assertThat(page.getByRole(AriaRole.ALERT).getByText(words).first()).isVisible();
        assertThat(page.title()).startsWith("Galat:");
    }

    /**
     * Nothing is wider than the screen, and axe finds nothing to object to. Whoever sits at a wide screen makes the window as
     * narrow as a phone, too, so that no journey need be made once more only to look at its pages.
     */
    void findsThePageInOrder(String name) {
        isInOrder(name, screen.width);
        if (screen == Screen.WIDE) {
            page.setViewportSize(Screen.SMALL.width, HEIGHT);
            isInOrder(name, Screen.SMALL.width);
            page.setViewportSize(screen.width, HEIGHT);
        }
    }

    private void isInOrder(String name, int width) {
        Number wider = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(wider.intValue()).as("overflow of %s at %d", name, width).isLessThanOrEqualTo(0);
        if (screen.script) {
            // A page has no frames, so that axe needs no second page to put its findings together.
            List<Rule> violations = new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withTags(RULES)
                    .analyze()
                    .getViolations();
            assertThat(violations)
                    .as("accessibility of %s at %d", name, width)
                    .extracting(
                            rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
        if (TAKES_PICTURES && screen.script) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
