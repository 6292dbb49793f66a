//! The issuer of a certificate: somebody who stands by it, and never an organisation that knows nothing of it.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::model::name::fold;

/// The International Labour Organization, its office and its training centre, as words that stand one behind the other, without
/// accents, in its languages.
const NOT_US: [&str; 18] = [
    "internationallabourorgani",
    "internationallabororgani",
    "internationallabouroffice",
    "internationallaboroffice",
    "internationaltrainingcentre",
    "internationaltrainingcenter",
    "trainingcentreoftheilo",
    "organisationinternationaledutravail",
    "organizationinternationaledutravail",
    "bureauinternationaldutravail",
    "centreinternationaldeformation",
    "organizacioninternacionaldeltrabajo",
    "oficinainternacionaldeltrabajo",
    "centrointernacionaldeformacion",
    "centrointernazionalediformazione",
    "organizzazioneinternazionaledellavoro",
    "internationalearbeitsorganisation",
    "internationalesarbeitsamt",
];

/// Their short names, each of which is a whole word.
const SHORT: [&str; 7] = ["ilo", "oit", "itcilo", "cifoit", "ilooit", "ilobit", "itcoit"];

/// Does the name say that the International Labour Organization or its training centre issues the certificate? Dots, spaces, case
/// and accents do not matter.
pub fn is_not_ours(name: &str) -> bool {
    let folded = fold(name);
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(&folded);
    let plain: String = plain.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect();
    let words = words(&plain);
    let run = words.concat();
    let is_short = |word: &String| SHORT.contains(&word.as_str());
    words.iter().any(is_short)
        || is_short(&run)
        // A name of its own right only where it is the whole of it.
        || ["bit", "itc", "cif"].contains(&run.as_str())
        || NOT_US.iter().any(|name| run.contains(name))
}

/// Words of a name; letters that stand apart, as in `I. L. O.`, are one word.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_spelt = false;
    for word in name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_letter = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if is_letter && is_spelt => last.push_str(word),
            _ => words.push(word.to_owned()),
        }
        is_spelt = is_letter;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_that_knows_nothing_of_it_is_refused() {
        #[rustfmt::skip]
        let cases = [
            ("ILO",                                             true),
            ("ilo",                                             true),
            ("I.L.O.",                                          true),
            ("I L O",                                           true),
            ("The I. L. O. of Nerania",                         true),
            ("ITC-ILO",                                         true),
            ("ITC ILO",                                         true),
            ("ITCILO",                                          true),
            ("I.T.C.I.L.O.",                                    true),
            ("ILO Country Office",                              true),
            ("\u{ff29}\u{ff2c}\u{ff2f}",                        true), // full width
            ("I\u{200b}LO",                                     true),
            ("International Labour Organization",               true),
            ("international  labour organisation",              true),
            ("International Labor Organization",                true),
            ("INTERNATIONAL LABOUR OFFICE",                     true),
            ("International Training Centre",                   true),
            ("International Training Center of the ILO",        true),
            ("Organisation internationale du Travail",          true),
            ("L’Organisation internationale du travail",        true),
            ("OIT",                                             true),
            ("O.I.T.",                                          true),
            ("CIF-OIT",                                         true),
            ("Bureau international du Travail",                 true),
            ("BIT",                                             true),
            ("B.I.T.",                                          true),
            ("Centre international de formation de l'OIT",      true),
            ("Organización Internacional del Trabajo",          true),
            ("Ministry of Labour of Nerania",                   false),
            ("Milo Training",                                   false),
            ("Institut Loiret",                                 false),
            ("Bit by Bit Academy",                              false),
            ("National Labour Institute",                       false),
            ("Centre national de formation",                    false),
        ];
        for (name, refused) in cases {
            assert_eq!(is_not_ours(name), refused, "{name}");
        }
    }
}
