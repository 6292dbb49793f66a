//! Claims without evidence that a partner sees lower, worked out by hand on the small framework of `tests/inputs/base`.

use crate::support::loaded;
use tripartite::analysis::evidence::{disputed_claims, evidenced};
use tripartite::analysis::scoring::{Part, score};
use tripartite::model::response::Name;
use tripartite::model::table::Ix;

/// Respondents who claim A1 without evidence against a partner, and the partner's score.
fn disputed(rows: &str) -> Vec<(String, usize, f64)> {
    let returns = format!("respondent,constituency,indicator,answer,evidence\n{rows}");
    let assessment = loaded(&[("returns/r.csv", &returns)]);
    let card = score(&assessment);
    let responses = assessment.responses().unwrap();
    disputed_claims(&assessment, &card)
        .iter()
        .flat_map(|claim| {
            let Name::Said(name) = responses.get(claim.response).unwrap().name() else { panic!("withheld") };
            claim.partners.iter().map(move |&(c, score)| (name.to_owned(), c.number(), score.get()))
        })
        .collect()
}

/// Name, rows of the returns, who is disputed by which constituency with which score.
type Case = (&'static str, &'static str, &'static [(&'static str, usize, f64)]);

#[test]
fn a_claim_of_practice_without_evidence_is_held_against_the_partners() {
    #[rustfmt::skip]
    let cases: [Case; 7] = [
        // Points are worth 0, 50 and 100; practice is from 100 on; more than 25 lower is a dispute.
        ("a partner says nothing is there", "M1,ministry,A1,2,\nW1,workers,A1,0,\n",                       &[("M1", 1, 0.0)]),
        ("evidence is named",               "M1,ministry,A1,2,a decree\nW1,workers,A1,0,\n",               &[]),
        ("paper is no claim of practice",   "M1,ministry,A1,1,\nW1,workers,A1,0,\n",                       &[]),
        // (100 + 50) / 2 = 75 is 25 lower, and no more.
        ("on the line",                     "M1,ministry,A1,2,\nW1,workers,A1,2,a law\nW2,workers,A1,1,\n", &[]),
        // (100 + 50 + 50) / 3 = 66.7 is 33.3 lower.
        ("above the line",                  "M1,ministry,A1,2,\nW1,workers,A1,2,a law\nW2,workers,A1,1,\nW3,workers,A1,1,\n", &[("M1", 1, 200.0 / 3.0)]),
        ("observers claim nothing here",    "O1,observers,A1,2,\nW1,workers,A1,0,\n",                      &[]),
        // One of three answered: 33 % is below the threshold of 50 %, and what is not shown is not held against anybody.
        ("a score that is not shown",       "M1,ministry,A1,2,\nW1,workers,A1,0,\nW2,workers,A1,dk,\nW3,workers,A1,dk,\n", &[]),
    ];
    for (name, rows, expected) in cases {
        let expected: Vec<(String, usize, f64)> =
            expected.iter().map(|&(who, c, score)| (who.to_owned(), c, score)).collect();
        assert_eq!(disputed(rows), expected, "{name}");
    }
}

#[test]
fn claims_with_evidence_are_counted_from_paper_on() {
    let returns = "respondent,constituency,indicator,answer,evidence\n\
        M1,ministry,A1,2,a decree\nM1,ministry,A2,1,\nM1,ministry,B2,0,a note\n";
    let assessment = loaded(&[("returns/r.csv", returns)]);
    // A1 and A2 are at least on paper, A1 names something; B2 claims nothing.
    let found = evidenced(&assessment, Part::Overall, Ix::new(0)).unwrap();
    assert_eq!((found.claims, found.with_evidence), (2, 1));
    assert_eq!(found.share().unwrap().get(), 0.5);
}
