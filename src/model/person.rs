//! Persons of organisations: whoever fills in a form answers for the organisation, and where several of one do, each has a name.

/// The respondent that an organisation and the name of one of its people make, whatever form they filled in; empty where neither
/// is named.
pub(crate) fn respondent(organisation: &str, person: &str) -> String {
    match (organisation, person) {
        (organisation, "") => organisation.to_owned(),
        ("", person) => person.to_owned(),
        (organisation, person) => format!("{organisation}: {person}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_an_organisation_have_a_name_each() {
        for (organisation, person, expected) in
            [("UGT", "Awa", "UGT: Awa"), ("UGT", "", "UGT"), ("", "Awa", "Awa"), ("", "", "")]
        {
            assert_eq!(respondent(organisation, person), expected);
        }
    }
}
