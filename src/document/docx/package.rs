//! The package: the parts of a file of Word, from their templates into one container.

use std::io::{Cursor, Write as _};

use minijinja::{Value, context};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::body::{Body, margin};
use crate::diag::Diagnostics;
use crate::document::templates::Templates;
use crate::document::tree::{Document, Genre};
use crate::document::writer::WriteError;
use crate::locale::Locale;

/// When each document was made, so that the same input gives the same bytes.
const MOMENT: &str = "2000-01-01T00:00:00Z";

/// Each part with its template, in the order in which programs look for them.
const PARTS: [(&str, &str); 14] = [
    ("[Content_Types].xml", "docx/content_types.xml"),
    ("_rels/.rels", "docx/rels.xml"),
    ("word/document.xml", "docx/document.xml"),
    ("word/_rels/document.xml.rels", "docx/document_rels.xml"),
    ("word/styles.xml", "docx/styles.xml"),
    ("word/numbering.xml", "docx/numbering.xml"),
    ("word/settings.xml", "docx/settings.xml"),
    ("word/footer1.xml", "docx/footer.xml"),
    ("word/header1.xml", HEADER),
    ("word/fontTable.xml", "docx/font_table.xml"),
    ("word/theme/theme1.xml", "docx/theme.xml"),
    ("docProps/core.xml", "docx/core.xml"),
    ("docProps/app.xml", "docx/app.xml"),
    ("docProps/custom.xml", CUSTOM),
];

/// The part that is there only where there are properties.
const CUSTOM: &str = "docx/custom.xml";

/// The part that is there only where a cover stands before the pages that it heads.
const HEADER: &str = "docx/header.xml";

/// The whole file.
pub(super) fn packed(
    body: Body<'_>,
    document: &Document,
    locale: &Locale,
    templates: &Templates,
    properties: &[(&str, &str)],
) -> Result<Vec<u8>, WriteError> {
    let (text_width, margin) = (body.width, margin(document.meta.genre));
    let brief = document.meta.genre == Genre::Brief;
    let made = body.finish();
    let rtl = locale.direction() == "rtl";
    let language = locale.tag();
    let properties: Vec<Value> =
        properties.iter().map(|(name, value)| context! { name => *name, value => clean(value) }).collect();
    let has_properties = !properties.is_empty();
    let headed =
        document.meta.genre != Genre::Brief && document.cover().is_some();
    let footer = match document.meta.footer.as_str() {
        "" => &document.meta.title,
        footer => footer,
    };
    let view = context! {
        title => clean(&document.meta.title),
        generator => clean(&document.meta.generator),
        authors => document.cover().map(|cover| clean(&cover.authors.join("; "))).unwrap_or_default(),
        moment => MOMENT,
        language,
        latin => if rtl { "en-GB" } else { language },
        bidi => if rtl { language } else { "ar-SA" },
        rtl,
        headed,
        brief,
        text_width,
        margin,
        top => if brief { 850 } else { 1134 },
        footer => clean(footer),
        properties,
        body => Value::from_safe_string(made.xml),
        links => made.links.iter().map(|(id, target)| context! { id, target }).collect::<Vec<_>>(),
        pictures => made.pictures.iter().map(|one| context! { id => &one.id, target => &one.target }).collect::<Vec<_>>(),
        numbered => made
            .numbered
            .iter()
            .map(|one| context! { id => one.id, level => one.level, start => one.start })
            .collect::<Vec<_>>(),
    };
    let mut findings = Diagnostics::new();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        // Half the work of the usual level, for a tenth more bytes.
        .compression_level(Some(3))
        .last_modified_time(DateTime::default());
    let is_there = |template: &str| match template {
        CUSTOM => has_properties,
        HEADER => headed,
        _ => true,
    };
    for (part, template) in PARTS.iter().filter(|(_, template)| is_there(template)) {
        match templates.render(template, view.clone()) {
            Ok(text) => {
                zip.start_file(*part, options)?;
                zip.write_all(text.trim_start().as_bytes()).map_err(zip::result::ZipError::from)?;
            }
            Err(finding) => findings.push(*finding),
        }
    }
    // Pictures are compressed by themselves.
    let stored = options.compression_level(None).compression_method(CompressionMethod::Stored);
    for picture in &made.pictures {
        zip.start_file(format!("word/{}", picture.target), stored)?;
        zip.write_all(&picture.bytes).map_err(zip::result::ZipError::from)?;
    }
    if !findings.is_empty() {
        return Err(WriteError::Templates(findings));
    }
    Ok(zip.finish()?.into_inner())
}

/// A text without the characters that XML cannot hold.
fn clean(text: &str) -> String {
    text.chars().map(super::escape::allowed).collect()
}
