use super::*;
use crate::form::model::{Choice, Section};
use crate::load::Catalog;

/// A form of three questions to the Ministry of Labour, on the points 0, 3 and `b`.
pub(in crate::form) fn form() -> Form {
    let set = Catalog::builtin().framework("coherence").unwrap();
    let own = &set.questionnaires[0];
    let mut form = Form::of_questionnaire(&set.framework, own, "quick");
    let choice = |code: &str, label: &str| Choice {
        code: code.to_owned(),
        label: label.to_owned(),
        meaning: String::new(),
    };
    let question = |id: &str| Question {
        indicator: id.to_owned(),
        topic: None,
        text: format!("{id}?"),
        points: vec![choice("0", "Nothing yet"), choice("3", "Applied in part"), choice("b", "Best")],
        evidence: String::new(),
        knows: String::new(),
        before: None,
    };
    let section = |title: &str, ids: &[&str]| Section {
        title: title.to_owned(),
        lead_in: String::new(),
        evidence: String::new(),
        questions: ids.iter().map(|id| question(id)).collect(),
    };
    form.sections = vec![section("A", &["A1", "A2"]), section("B", &["B1"])];
    form.organisation = "Ministry of Labour".to_owned();
    form.constituency = "ministry".to_owned();
    form.id = "abc".to_owned();
    form
}

/// Types the lines into a session; gives what was written down. A line that cannot be taken ends the test.
fn typed(session: &mut Session<'_>, lines: &[&str]) -> Vec<Event> {
    let mut written = Vec::new();
    for line in lines {
        match session.hear(line) {
            Heard::Record(event) => {
                session.take(event.clone());
                written.push(event);
            }
            Heard::Back(step) => session.go(step),
            other => panic!("{line}: {other:?}"),
        }
    }
    written
}

fn refused(session: &Session<'_>, line: &str) -> Refusal {
    match session.hear(line) {
        Heard::Refused(refusal) => refusal,
        other => panic!("{line}: {other:?}"),
    }
}

/// Who answers: name, function, capacity, consent.
const ABOUT_US: [&str; 4] = ["", "head of unit", "1", "yes"];

#[test]
fn a_form_is_answered_from_the_first_question_to_the_last() {
    let (form, locale) = (form(), Locale::new("en"));
    let mut session = Session::new(Worded { form: &form, locale: &locale }, []);
    assert_eq!(session.step(), Step::About(0));
    typed(&mut session, &ABOUT_US);
    assert_eq!(session.answers().about("#role"), "head of unit");
    assert_eq!(session.answers().about("#capacity"), "organisation");
    assert_eq!(session.answers().about("#consent"), "yes");
    assert_eq!(session.step(), Step::Question(0, Part::Answer));
    typed(&mut session, &["3", "a comment", ""]);
    // By its label, however it is spelled; a reason is asked at once.
    typed(&mut session, &["NOTHING  yet", "", "Act 4"]);
    typed(&mut session, &["NA"]);
    assert_eq!(session.step(), Step::Question(2, Part::Reason));
    typed(&mut session, &["no such trade", "", ""]);
    assert_eq!(session.step(), Step::End);
    assert_eq!(session.answers().count(&form), 3);
    let given = |n| session.given(n).unwrap();
    assert_eq!((given(0).answer.as_str(), given(0).comment.as_str()), ("3", "a comment"));
    assert_eq!((given(1).answer.as_str(), given(1).evidence.as_str()), ("0", "Act 4"));
    assert_eq!((given(2).answer.as_str(), given(2).reason.as_str()), ("na", "no such trade"));
    assert_eq!(session.hear(""), Heard::Finish);
    assert_eq!(session.hear("q"), Heard::Leave);
    assert_eq!(refused(&session, "more"), Refusal::NothingAsked);
    assert_eq!(refused(&session, "s"), Refusal::NothingAsked);
}

#[test]
fn na_goes_nowhere_without_a_reason() {
    let (form, locale) = (form(), Locale::new("en"));
    let mut session = Session::new(Worded { form: &form, locale: &locale }, []);
    typed(&mut session, &ABOUT_US);
    typed(&mut session, &["na"]);
    for line in ["", "  ", "-", "\u{2013}", ".", "n/a", "NA", "null", "\u{200b}"] {
        assert_eq!(refused(&session, line), Refusal::NoReason, "{line:?}");
    }
    assert!(!session.answers().has(session.questions()[0]));
    // Left for later it stays open, and comes up again at the end.
    typed(&mut session, &["s", "3", "s", "3", "s"]);
    assert_eq!(session.step(), Step::End);
    assert_eq!(session.open().map(|one| one.indicator.as_str()).collect::<Vec<_>>(), ["A1"]);
    typed(&mut session, &["b"]);
    assert_eq!(session.step(), Step::Question(0, Part::Answer));
    // Enter takes the answer of before, and its reason is asked again.
    typed(&mut session, &[""]);
    assert_eq!(session.step(), Step::Question(0, Part::Reason));
    typed(&mut session, &["none here", "", ""]);
    assert_eq!((session.step(), session.open().count()), (Step::End, 0));
}

#[test]
fn back_and_on_again_loses_nothing() {
    let (form, locale) = (form(), Locale::new("en"));
    let mut session = Session::new(Worded { form: &form, locale: &locale }, []);
    assert_eq!(refused(&session, "b"), Refusal::NothingBefore);
    typed(&mut session, &["", "head", "b", "b"]);
    assert_eq!(session.step(), Step::About(0));
    typed(&mut session, &["", "", "", ""]);
    assert_eq!(session.answers().about("#role"), "head", "Enter keeps");
    assert_eq!(session.step(), Step::Question(0, Part::Answer));
    typed(&mut session, &["3", "first comment", "Act 1", "0", "b"]);
    assert_eq!(session.step(), Step::Question(1, Part::Answer), "back to the answer of this question");
    typed(&mut session, &[BACK]);
    assert_eq!((session.step(), session.earlier()), (Step::Question(0, Part::Answer), "3"));
    typed(&mut session, &[""]);
    assert_eq!((session.step(), session.earlier()), (Step::Question(0, Part::Comment), "first comment"));
    typed(&mut session, &["-", ""]);
    let given = session.given(0).unwrap();
    assert_eq!((given.answer.as_str(), given.comment.as_str(), given.evidence.as_str()), ("3", "", "Act 1"));
    // What was answered in between is not asked again.
    assert_eq!(session.step(), Step::Question(2, Part::Answer));
    typed(&mut session, &[BACK, BACK, BACK, BACK]);
    assert_eq!(session.step(), Step::About(2), "from the first question back to who answers");
}

#[test]
fn a_question_is_skipped_and_an_answer_never() {
    let (form, locale) = (form(), Locale::new("en"));
    let mut session = Session::new(Worded { form: &form, locale: &locale }, []);
    typed(&mut session, &ABOUT_US);
    typed(&mut session, &["s", "3", "s", "s"]);
    assert_eq!(session.step(), Step::End);
    assert_eq!(session.open().map(|one| one.indicator.as_str()).collect::<Vec<_>>(), ["A1", "B1"]);
    // An answered question is passed as it is.
    session.go(Step::Question(1, Part::Answer));
    typed(&mut session, &["s"]);
    assert_eq!(session.given(1).unwrap().answer, "3");
    assert_eq!(session.step(), Step::End, "the third was skipped already");
}

#[test]
fn what_cannot_be_taken_is_refused() {
    let (form, locale) = (form(), Locale::new("fr"));
    let mut session = Session::new(Worded { form: &form, locale: &locale }, []);
    typed(&mut session, &["", "chef"]);
    for line in ["0", "3", "peut-être"] {
        assert_eq!(refused(&session, line), Refusal::NoChoice, "{line}");
    }
    typed(&mut session, &["2", "OUI"]);
    assert_eq!(session.answers().about("#capacity"), "individual");
    assert_eq!(session.answers().about("#consent"), "yes", "as a reader sees it");
    for line in ["", "1", "33", "-", "Applied"] {
        assert_eq!(refused(&session, line), Refusal::NoAnswer, "{line}");
    }
    assert_eq!(session.hear("?"), Heard::Explain);
    assert_eq!(session.hear("Q"), Heard::Leave);
    // The scale has a point `b`: that is what it means here, and a colon makes it the command.
    assert!(matches!(session.hear("b"), Heard::Record(Event { text, .. }) if text == "b"));
    assert_eq!(session.hear(BACK), Heard::Back(Step::About(3)));
    typed(&mut session, &["3"]);
    assert_eq!(session.hear("b"), Heard::Back(Step::Question(0, Part::Answer)));
    assert_eq!(refused(&session, &"é".repeat(32_768)), Refusal::TooLong);
    typed(&mut session, &[&"é".repeat(32_767), "a\tb\u{7}c"]);
    assert_eq!(session.given(0).unwrap().evidence, "a b c");
}

#[test]
fn a_session_resumes_where_its_journal_ends() {
    let (form, locale) = (form(), Locale::new("en"));
    let worded = Worded { form: &form, locale: &locale };
    let mut session = Session::new(worded, []);
    let mut lines: Vec<&str> = ABOUT_US.to_vec();
    lines.extend(["3", "a comment", "Act 1", "na", "no such trade", "", "", "s"]);
    let mut events = Vec::new();
    for line in lines {
        events.extend(typed(&mut session, &[line]));
        let again = Session::new(worded, events.clone());
        assert_eq!(again.step(), session.step(), "after {line:?}");
        assert_eq!(again.answers(), session.answers(), "after {line:?}");
        assert!(again.open().eq(session.open()), "after {line:?}");
    }
    assert_eq!(session.step(), Step::End);
    let written = Event { of: String::new(), what: What::Written, text: "0a".to_owned() };
    session.take(written);
    assert!(session.wrote("0a") && !session.wrote("0b"));
    assert_eq!(session.step(), Step::End);
    // An id that the form does not know is nobody's answer.
    session.take(Event { of: "Z9".to_owned(), what: What::Answer, text: "3".to_owned() });
    assert_eq!((session.step(), session.answers().count(&form)), (Step::End, 2));
}

#[test]
fn who_answers_is_asked_by_name_where_an_organisation_is_known() {
    let (mut form, locale) = (form(), Locale::new("en"));
    form.organisation = String::new();
    let about =
        |text: &str| Event { of: "#organisation".to_owned(), what: What::About, text: text.to_owned() };
    let ids = |session: &Session<'_>| session.about().iter().map(|about| about.id).collect::<Vec<_>>();
    let worded = Worded { form: &form, locale: &locale };
    let of_union = Session::new(worded, [about("Union")]);
    assert_eq!(ids(&of_union), ["#person", "#role", "#capacity", "#consent"]);
    assert_eq!(of_union.answers().organisation(&form), "Union");
    assert_eq!(ids(&Session::new(worded, [about("")])), ["#role", "#capacity", "#consent"]);
}
