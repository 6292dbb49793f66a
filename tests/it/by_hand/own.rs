//! How far one organisation lies from its own side and from the others.

use crate::support::loaded;
use tripartite::analysis::own::{Distance, NotShown, Own};

#[test]
fn the_farthest_of_each_side_come_first() {
    let assessment = loaded(&[(
        "returns/r.csv",
        "respondent,constituency,organisation,capacity,consent,A1,A2,B2\n\
         M1,ministry,Labour,organisation,yes,2,2,2\n\
         M2,ministry,Interior,organisation,yes,1,2,0\n\
         W1,workers,Union,organisation,yes,0,,2\n",
    )]);
    let own = Own::new(&assessment, "LABOUR").unwrap();
    let said = |list: Vec<Distance>| -> Vec<(String, f64)> {
        let framework = assessment.framework();
        list.iter().map(|one| (one.part.id(framework).to_string(), one.by())).collect()
    };
    let expected = |list: &[(&str, f64)]| -> Vec<(String, f64)> {
        list.iter().map(|&(id, by)| (id.to_owned(), by)).collect()
    };
    // The own side has (100 + 50) / 2 = 75 at A1, 100 at A2 as Labour has, and (100 + 0) / 2 = 50 at B2.
    assert_eq!(said(own.from_own_side(&assessment)), expected(&[("B2", 50.0), ("A1", 25.0)]));
    // The union has 0 at A1, is not asked A2, and has 100 at B2 as Labour has.
    assert_eq!(said(own.from_others(&assessment)), expected(&[("A1", 100.0)]));
    assert_eq!(Own::new(&assessment, "Federation").err(), Some(NotShown::Unknown));
}
