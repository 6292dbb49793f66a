//! SCORM 1.2: the page of the course in a package that learning platforms take in.

use super::moodle::escaped;
use crate::document::writer::WriteError;
use crate::document::zipped::{Effort, zipped};
use crate::learn::page::{self, Host, Keys, Material};
use crate::locale::Locale;
use crate::model::ratio::Ratio;

/// The page within the package.
const PAGE: &str = "index.html";

/// Writes the package: its manifest at the root, and the page with its keys, since it marks by itself.
///
/// # Errors
/// A template that fails.
pub fn write(of: Material<'_>, locale: &Locale) -> Result<Vec<u8>, WriteError> {
    let page = page::page(of, Keys::With, Host::Scorm, locale)?;
    let files = [("imsmanifest.xml", manifest(of).into_bytes()), (PAGE, page)];
    let files = files.iter().map(|(name, bytes)| (*name, bytes.as_slice()));
    Ok(zipped(files, Effort::Usual)?)
}

/// The manifest: one course of one page, with its mark to pass.
fn manifest(of: Material<'_>) -> String {
    let training = of.training;
    let name = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-') { c } else { '-' };
    let id: String = format!("{}-{}", training.framework, training.version).chars().map(name).collect();
    let title = escaped(&training.title);
    let mastery = (&training.pass.threshold * &Ratio::whole(100)).digits(2);
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="tripartite-{id}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>{title}</title>
      <item identifier="item" identifierref="page">
        <title>{title}</title>
        <adlcp:masteryscore>{mastery}</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="{PAGE}">
      <file href="{PAGE}"/>
    </resource>
  </resources>
</manifest>
"#
    )
}
