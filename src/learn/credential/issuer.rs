//! The issuer of a certificate: somebody who stands by it, and never an organisation that knows nothing of it.

use crate::model::name::{fold, unmarked};

/// The International Labour Organization, its office and its training centre, as words that stand one behind the other, in the
/// languages in which they are known. Each is compared without accents.
const NOT_US: [&str; 40] = [
    "internationallabourorg",
    "internationallabororg",
    "intllabour",
    "intllabor",
    "intlabour",
    "intlabor",
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
    "organizacaointernacionaldotrabalho",
    "internationalearbeidsorganisatie",
    "miedzynarodowaorganizacjapracy",
    "uluslararasıcalısmaorgutu",
    "международнаяорганизациятруда",
    "международноебюротруда",
    "міжнароднаорганізаціяпраці",
    "منظمةالعملالدولية",
    "مكتبالعملالدولي",
    "国际劳工组织",
    "國際勞工組織",
    "国际劳工局",
    "國際勞工局",
    "国際労働機関",
    "国際労働事務局",
    "국제노동기구",
    "अंतर्राष्ट्रीयश्रमसंगठन",
    "διεθνήςοργάνωσηεργασίας",
];

/// Their short names, each of which is a whole word.
const SHORT: [&str; 9] = ["ilo", "oit", "itcilo", "cifoit", "ilooit", "ilobit", "itcoit", "мот", "мбт"];

/// Does the name say that the International Labour Organization or its training centre issues the certificate? Dots, spaces, case
/// and accents do not matter.
pub fn is_not_ours(name: &str) -> bool {
    let plain = plain(name);
    // `1` is read as either of two letters.
    [plain.clone(), latin(&plain, 'i'), latin(&plain, 'l')].iter().any(|name| is_theirs(name))
}

/// Small letters without accents or other marks, whatever the script; a small `l` before a capital stands for the `I` that it looks
/// like.
fn plain(name: &str) -> String {
    let next = name.chars().skip(1).map(Some).chain([None]);
    let seen = name.chars().zip(next).map(|(c, next)| match next {
        Some(next) if c == 'l' && next.is_uppercase() => 'I',
        _ => c,
    });
    let sigma = |c| if c == 'ς' { 'σ' } else { c };
    unmarked(&fold(&seen.collect::<String>())).chars().map(sigma).collect()
}

/// The name with Latin letters for those of other scripts, and for digits, that look like them.
fn latin(name: &str, one: char) -> String {
    let like = |c| match c {
        'і' | 'ι' => 'i',
        'о' | 'ο' | '0' => 'o',
        'т' | 'τ' => 't',
        'с' | 'ϲ' => 'c',
        'в' | 'β' => 'b',
        'ӏ' | '|' => 'l',
        'а' | 'α' => 'a',
        'е' | 'ε' => 'e',
        'р' | 'ρ' => 'p',
        '1' => one,
        c => c,
    };
    name.chars().map(like).collect()
}

fn is_theirs(name: &str) -> bool {
    let (words, spelt) = words(name);
    let run = words.concat();
    let is_short = |word: &String| SHORT.contains(&word.as_str());
    words.iter().any(is_short)
        || is_short(&run)
        // Names of their own right only where they are the whole of it, or are spelt letter by letter.
        || spelt.iter().chain([&run]).any(|word| ["bit", "itc", "cif"].contains(&word.as_str()))
        || NOT_US.iter().any(|name| run.contains(&words_of(name)))
}

/// A name of the list, as a run of words is compared with it.
fn words_of(name: &str) -> String {
    words(&plain(name)).0.concat()
}

/// Words of a name; letters that stand apart, as in `I. L. O.`, are one word, and such words are also given by themselves.
fn words(name: &str) -> (Vec<String>, Vec<String>) {
    let (mut words, mut spelt): (Vec<String>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut is_spelt = false;
    for word in name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let is_letter = word.chars().count() == 1;
        match words.last_mut() {
            Some(last) if is_letter && is_spelt => {
                last.push_str(word);
                spelt.push(words.len() - 1);
            }
            _ => words.push(word.to_owned()),
        }
        is_spelt = is_letter;
    }
    spelt.dedup();
    let spelt = spelt.into_iter().map(|n| words[n].clone()).collect();
    (words, spelt)
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
            ("International Labour Org.",                       true),
            ("Intl Labour Organization",                        true),
            ("Int. Labour Office",                              true),
            ("B.I.T. Genève",                                   true),
            ("Международная организация труда",                 true),
            ("Международное бюро труда",                        true),
            ("МОТ",                                             true),
            ("منظمة العمل الدولية",                             true),
            ("منظّمة العمل الدوليّة",                           true), // with the signs of doubling
            ("国际劳工组织",                                    true),
            ("國際勞工組織",                                    true),
            ("국제노동기구",                                    true),
            ("国際労働機関",                                    true),
            ("Organização Internacional do Trabalho",           true),
            ("Uluslararası Çalışma Örgütü",                     true),
            ("Διεθνής Οργάνωση Εργασίας",                       true),
            ("अंतर्राष्ट्रीय श्रम संगठन",                               true),
            ("\u{406}LO",                                       true), // Cyrillic
            ("I\u{41b}O Training",                              false), // no letter of the three
            ("IL0",                                             true),
            ("1LO",                                             true),
            ("I1O",                                             true),
            ("lLO",                                             true),
            ("lTC-lLO",                                         true),
            ("Ministère du Travail; Bureau régional",           false),
            ("\u{41e}IT",                                       true),
            ("International Lab\u{43e}ur Organization",         true),
            ("Министерство труда Нерании",                      false),
            ("人力资源部",                                      false),
            ("وزارة العمل",                                     false),
            ("Institut 110",                                    false),
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
