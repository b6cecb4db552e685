package id.sekber.institution;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayAdminister;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The box of the installation, for its administrator: every option and rule, their past, and their next version. */
@Controller
@RequestMapping("/administrasi/kotak")
class BoxController {

    private final KeepBox keeping;

    BoxController(KeepBox keeping) {
        this.keeping = keeping;
    }

    @MayAdminister
    @GetMapping
    ModelAndView box(Actor actor) {
        return new ModelAndView("institution/box").addObject("box", keeping.box(actor));
    }

    @MayAdminister
    @GetMapping("/pilihan/{code}")
    ModelAndView option(Actor actor, @PathVariable String code) {
        return option(actor, code, OptionForm.of(keeping.option(actor, code).latest()), Problems.NONE);
    }

    @MayAdminister
    @PostMapping("/pilihan/{code}")
    ModelAndView reviseOption(Actor actor, @PathVariable String code, Typed typed) {
        OptionForm form = OptionForm.of(typed);
        Outcome<OptionVersion> outcome = keeping.revise(actor, code, form);
        if (outcome instanceof Outcome.Refused<OptionVersion> refused) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, option(actor, code, form, refused.problems()));
        }
        if (outcome instanceof Outcome.Overtaken<OptionVersion> overtaken) {
            OptionVersion saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    option(actor, code, form.upon(saved), Problems.NONE)
                            .addObject(
                                    "overtaken", differing(OptionForm.of(saved).texts(), form.texts())));
        }
        return new ModelAndView("redirect:/administrasi/kotak/pilihan/" + code);
    }

    @MayAdminister
    @GetMapping("/pilihan-baru")
    ModelAndView newOption(Actor actor, @RequestParam(name = "kelompok") String group) {
        return newOption(actor, group(group), OptionForm.blank(), Problems.NONE);
    }

    @MayAdminister
    @PostMapping("/pilihan-baru")
    ModelAndView addOption(Actor actor, Typed typed) {
        Group group = group(typed.text("kelompok"));
        OptionForm form = OptionForm.of(typed);
        Outcome<OptionVersion> outcome = keeping.add(actor, group, form);
        if (outcome instanceof Outcome.Done<OptionVersion> done) {
            return new ModelAndView(
                    "redirect:/administrasi/kotak/pilihan/" + done.value().code());
        }
        return outcome instanceof Outcome.Refused<OptionVersion> refused
                ? answer(HttpStatus.UNPROCESSABLE_CONTENT, newOption(actor, group, form, refused.problems()))
                : answer(HttpStatus.CONFLICT, newOption(actor, group, form, again()));
    }

    @MayAdminister
    @GetMapping("/aturan/{code}")
    ModelAndView rule(Actor actor, @PathVariable String code) {
        return rule(actor, code, RuleForm.of(keeping.rule(actor, code).latest()), Problems.NONE);
    }

    @MayAdminister
    @PostMapping("/aturan/{code}")
    ModelAndView reviseRule(Actor actor, @PathVariable String code, Typed typed) {
        RuleForm form = RuleForm.of(typed);
        Outcome<Rule> outcome = keeping.revise(actor, code, form);
        if (outcome instanceof Outcome.Refused<Rule> refused) {
            return answer(HttpStatus.UNPROCESSABLE_CONTENT, rule(actor, code, form, refused.problems()));
        }
        if (outcome instanceof Outcome.Overtaken<Rule> overtaken) {
            Rule saved = overtaken.current();
            return answer(
                    HttpStatus.CONFLICT,
                    rule(actor, code, form.upon(saved), Problems.NONE)
                            .addObject("overtaken", differing(RuleForm.of(saved).texts(), form.texts())));
        }
        return new ModelAndView("redirect:/administrasi/kotak/aturan/" + code);
    }

    @MayAdminister
    @GetMapping("/aturan-baru")
    ModelAndView newRule(Actor actor) {
        return newRule(actor, RuleForm.blank(), Problems.NONE);
    }

    @MayAdminister
    @PostMapping("/aturan-baru")
    ModelAndView addRule(Actor actor, Typed typed) {
        RuleForm form = RuleForm.of(typed);
        Outcome<Rule> outcome = keeping.add(actor, form);
        if (outcome instanceof Outcome.Done<Rule> done) {
            return new ModelAndView(
                    "redirect:/administrasi/kotak/aturan/" + done.value().code());
        }
        return outcome instanceof Outcome.Refused<Rule> refused
                ? answer(HttpStatus.UNPROCESSABLE_CONTENT, newRule(actor, form, refused.problems()))
                : answer(HttpStatus.CONFLICT, newRule(actor, form, again()));
    }

    private ModelAndView option(Actor actor, String code, OptionForm form, Problems problems) {
        KeepBox.Kept<OptionVersion> kept = keeping.option(actor, code);
        return page("institution/box-option", form, problems)
                .addObject("group", kept.latest().option().group())
                .addObject("versions", kept.versions())
                .addObject("rules", rulesNaming(kept));
    }

    private static List<Rule> rulesNaming(KeepBox.Kept<OptionVersion> kept) {
        String code = kept.latest().code();
        return kept.box().rules().stream()
                .filter(rule ->
                        Arrays.asList(rule.condition().split("[^A-Z0-9]+")).contains(code))
                .toList();
    }

    private static ModelAndView newOption(Actor actor, Group group, OptionForm form, Problems problems) {
        return page("institution/box-option", form, problems)
                .addObject("group", group)
                .addObject("versions", List.of())
                .addObject("rules", List.of());
    }

    private ModelAndView rule(Actor actor, String code, RuleForm form, Problems problems) {
        KeepBox.Kept<Rule> kept = keeping.rule(actor, code);
        return page("institution/box-rule", form, problems)
                .addObject("box", kept.box())
                .addObject("versions", kept.versions());
    }

    private ModelAndView newRule(Actor actor, RuleForm form, Problems problems) {
        return page("institution/box-rule", form, problems)
                .addObject("box", keeping.box(actor))
                .addObject("versions", List.of());
    }

    private static ModelAndView page(String view, Object form, Problems problems) {
        return new ModelAndView(view).addObject("form", form).addObject("problems", problems);
    }

    private static ModelAndView answer(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    /** Someone took the code at the same moment; saving again takes the next one. */
    private static Problems again() {
        return Problems.of("", "institution.box.problem.again");
    }

    /** What is saved and what was typed, field by field, where they differ. */
    private static Map<String, List<String>> differing(Map<String, String> saved, Map<String, String> typed) {
        Map<String, List<String>> differing = new LinkedHashMap<>();
        typed.forEach((field, text) -> {
            @Nullable String there = saved.get(field);
            if (!field.equals(BoxFields.WHY) && !text.equals(there)) {
                differing.put(field, List.of(there == null ? "" : there, text));
            }
        });
        return differing;
    }

    private static Group group(String name) {
        return Arrays.stream(Group.values())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotInTheBox(name));
    }
}
