//! A table that lies in no assessment: what it seems to be, by its headings alone.

use crate::model::columns::{Column, known};

/// What a table seems to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Lone {
    /// Answers of respondents.
    Survey,
    /// Answers already counted.
    Tally,
    /// Neither.
    Other,
}

/// What a table seems to be, from its first bytes.
pub fn lone_table(head: &[u8]) -> Lone {
    let text = String::from_utf8_lossy(head);
    let text = text.trim_start_matches('\u{FEFF}');
    // A spreadsheet's own first line, `sep=;`, is no heading.
    let Some(line) = text.lines().find(|line| !line.trim().is_empty() && !line.starts_with("sep=")) else {
        return Lone::Other;
    };
    let separator = [',', ';', '\t'].into_iter().max_by_key(|&s| line.matches(s).count()).unwrap_or(',');
    let headings: Vec<&str> = line.split(separator).map(|name| name.trim().trim_matches('"')).collect();
    let columns: Vec<Column> = headings.iter().filter_map(|name| known(name)).collect();
    let has = |column: Column| columns.contains(&column);
    if headings.len() < 2 {
        Lone::Other
    } else if has(Column::Indicator) && headings.iter().any(|name| name.eq_ignore_ascii_case("n")) {
        Lone::Tally
    } else if has(Column::Respondent) || has(Column::Constituency) || has(Column::Indicator) {
        Lone::Survey
    } else if columns.iter().filter(|column| **column == Column::Metadata).count() > 1 {
        // Only survey systems write two of their columns.
        Lone::Survey
    } else {
        Lone::Other
    }
}

#[cfg(test)]
mod tests {
    use super::{Lone, lone_table};

    #[test]
    fn a_table_by_its_headings() {
        #[rustfmt::skip]
        let cases = [
            ("long",             "respondent,constituency,indicator,answer\nW1,workers,T01P1,3\n", Lone::Survey),
            ("wide, of Excel",   "\u{feff}sep=;\r\n\"respondent\";\"constituency\";T01P1\r\n",     Lone::Survey),
            ("of Kobo",          "start,end,about/group,T01P1,_uuid\n",                            Lone::Survey),
            ("of LimeSurvey",    "id,submitdate,lastpage,startlanguage,T01P1\n",                   Lone::Survey),
            ("a tally",          "constituency,indicator,answer,n\n",                              Lone::Tally),
            ("a budget",         "poste;montant;année\n",                                          Lone::Other),
            ("one column",       "respondent\nW1\n",                                               Lone::Other),
            ("nothing",          "\n\n",                                                           Lone::Other),
            ("a workbook",       "PK\u{3}\u{4}",                                                   Lone::Other),
        ];
        for (name, head, expected) in cases {
            assert_eq!(lone_table(head.as_bytes()), expected, "{name}");
        }
    }
}
