package id.sekber.submission;

import id.sekber.submission.Checklist.Question;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checklist as typed.
 *
 * @param pass percent that a plan should reach; may be left empty
 * @param questions one a line, its weight before a semicolon where it is not 1
 */
public record ChecklistForm(String title, String basis, String pass, String questions) {

    static final ChecklistForm EMPTY = new ChecklistForm("", "", "", "");

    private static final Pattern WEIGHED = Pattern.compile("([^;]{0,9});(.*)");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BASIS = 500;
    private static final int LONGEST_QUESTION = 300;
    private static final int MOST_QUESTIONS = 60;

    static ChecklistForm of(Typed typed) {
        return new ChecklistForm(
                typed.text("judul"), typed.text("dasar"), typed.text("batas"), typed.text("pertanyaan"));
    }

    Problems problems() {
        Problems problems = Problems.NONE
                .unless(!title.isBlank(), "judul", "submission.title.missing")
                .unless(
                        title.length() <= LONGEST_TITLE,
                        "judul",
                        "submission.title.long",
                        title.length(),
                        LONGEST_TITLE)
                .unless(
                        basis.length() <= LONGEST_BASIS,
                        "dasar",
                        "submission.basis.long",
                        basis.length(),
                        LONGEST_BASIS)
                .unless(pass.isBlank() || pass.strip().matches("\\d{1,2}|100"), "batas", "submission.pass.wrong", pass);
        List<String> lines = lines();
        problems = problems.unless(!lines.isEmpty(), "pertanyaan", "submission.questions.missing")
                .unless(
                        lines.size() <= MOST_QUESTIONS,
                        "pertanyaan",
                        "submission.questions.many",
                        lines.size(),
                        MOST_QUESTIONS);
        for (String line : lines) {
            Matcher weighed = WEIGHED.matcher(line);
            String weight = weighed.matches() ? weighed.group(1).strip() : "1";
            String words = weighed.matches() ? weighed.group(2).strip() : line;
            problems = problems.unless(
                            weight.matches("[1-9]|10"), "pertanyaan", "submission.weight.wrong", weight, words)
                    .unless(
                            !words.isEmpty() && words.length() <= LONGEST_QUESTION,
                            "pertanyaan",
                            "submission.question.wrong",
                            words,
                            LONGEST_QUESTION);
        }
        return problems;
    }

    private List<String> lines() {
        return questions
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Only for what has no problem. */
    List<Question> read() {
        List<Question> read = new ArrayList<>();
        for (String line : lines()) {
            Matcher weighed = WEIGHED.matcher(line);
            read.add(
                    weighed.matches()
                            ? new Question(
                                    weighed.group(2).strip(),
                                    Integer.parseInt(weighed.group(1).strip()))
                            : new Question(line, 1));
        }
        return read;
    }
}
