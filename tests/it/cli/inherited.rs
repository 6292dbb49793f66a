//! Exercises of a framework that extends another one: those below, but for what is about indicators that it hides or changes.

use std::collections::BTreeSet;
use std::path::Path;

use tripartite::model::course::training::{Exercise, Kind, Training};
use tripartite::{Catalog, Disk, Loader};

use super::Run;

fn training(run: &Run, folder: &str, language: &str) -> (Option<Training>, Vec<&'static str>) {
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let set = loader.framework(run.path().join(folder).to_str().unwrap(), Path::new("")).unwrap();
    let own = loader.training(&set).map(|own| loader.training_in(&set, &own, language));
    let codes = loader.findings().iter().map(|finding| finding.code.as_str()).collect();
    (own, codes)
}

#[test]
fn exercises_are_taken_over_whose_indicators_stay_as_they_are() {
    let run = Run::new();
    let head = "id: mine\nversion: 1.0.0\nextends: coherence@1\n";
    run.write("mine/framework.yaml", format!("{head}title: \"Our own\"\n"));
    let mut loader = Loader::new(&Disk, Catalog::builtin());
    let set = loader.framework("coherence", Path::new("")).unwrap();
    let builtin = loader.training(&set).unwrap();
    let ids = |training: &Training| -> BTreeSet<String> {
        training.exercises().map(|exercise| exercise.id.clone()).collect()
    };
    for language in ["en", "fr"] {
        let (own, codes) = training(&run, "mine", language);
        let own = own.unwrap();
        assert_eq!((ids(&own), codes), (ids(&builtin), Vec::new()), "nothing is changed");
        // A title without a text in the language is marked, as in the framework itself.
        let title = own.title.strip_prefix("[en] ").filter(|_| language == "fr").unwrap_or(&own.title);
        assert_eq!((own.framework.as_str(), title), ("mine", "Our own"));
        let french = own.exercise("T03X1").unwrap().1.prompt != builtin.exercise("T03X1").unwrap().1.prompt;
        assert_eq!(french, language == "fr");
    }
    let rated: Vec<&Exercise> = builtin
        .exercises()
        .filter(|one| matches!(&one.kind, Kind::Case { ratings, .. } if ratings.iter().any(|it| it.indicator == "T03P4")))
        .collect();
    assert!(!rated.is_empty());
    let changes = [
        ("hidden", format!("{head}hidden: [T03P4, S5]\n"), None),
        ("reworded", head.to_owned(), Some("indicators:\n  - {id: T03P4, title: \"Another title\"}\n")),
        ("weighed", head.to_owned(), Some("indicators:\n  - {id: T03P4, weight: 3}\n")),
    ];
    for (name, framework, topic) in changes {
        let run = Run::new();
        run.write("mine/framework.yaml", framework);
        if let Some(topic) = topic {
            run.write("mine/topics/T03.yaml", topic);
        }
        for language in ["en", "fr"] {
            let (own, codes) = training(&run, "mine", language);
            let own = own.unwrap();
            assert_eq!(codes, ["course/left-out"], "{name}");
            let gone: BTreeSet<String> = ids(&builtin).difference(&ids(&own)).cloned().collect();
            assert!(rated.iter().all(|one| gone.contains(&one.id)), "{name}: {gone:?}");
            assert!(gone.iter().all(|id| {
                let (_, one) = builtin.exercise(id).unwrap();
                rated.iter().any(|it| it.id == *id) || format!("{one:?}").contains("T03P4")
            }));
            let case = own.case.as_ref().unwrap();
            assert!(case.entry("T03P4").is_none() && case.entry("T03P5").is_some(), "{name}");
        }
        let said = run.run(&["framework", "check", "mine"]);
        assert!(said.err.contains("exercises of `coherence` that are not taken over"), "{}", said.err);
    }
    // A folder of its own replaces them all.
    run.write("mine/exercises/course.yaml", "format: coherence-course/1\n");
    assert!(training(&run, "mine", "en").0.is_none());
    // The course can be learnt.
    let run = Run::new();
    run.write("mine/framework.yaml", format!("{head}hidden: [T03P4, S5]\n"));
    let said = run.done(&["learn", "T03", "--practice", "--course", "mine", "--learner", "Awa", "--plain"]);
    assert!(said.out.contains("T03X1") && said.err.lines().count() <= 3, "{}{}", said.out, said.err);
}
