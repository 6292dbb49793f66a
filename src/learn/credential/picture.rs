//! The picture of a certificate: two pages of A4, one above the other, that a browser prints.
//!
//! Page one is the certificate; page two says what it is for: content and objectives, achievement, skills.

use super::baked::SPACE;
use super::facts::{Facts, Module};
use super::page::{BLUE, HEIGHT, INK, Look, MUTED, Pages, Place, WIDTH, escaped};
use super::wording;
use crate::chart::FACES;
use crate::locale::{Arg, Locale};

/// Where the text of a page begins.
const LEFT: f64 = 56.0;
/// Between the two columns.
const GAP: f64 = 24.0;

/// In the middle of the page.
const CENTRE: Place = Place { x: WIDTH / 2.0, width: WIDTH - 2.0 * LEFT, centred: true };
/// As wide as the page.
const WHOLE: Place = Place { x: LEFT, width: WIDTH - 2.0 * LEFT, centred: false };

const fn look(size: f64, bold: bool, colour: &'static str) -> Look {
    Look { size, bold, colour }
}

/// What the picture names beside the facts.
pub(super) struct Marks<'m> {
    /// Id of the credential.
    pub(super) id: &'m str,
    /// Fingerprint of the issuer's key.
    pub(super) fingerprint: &'m str,
}

/// The picture without the credential.
pub(super) fn picture(facts: &Facts, marks: &Marks<'_>, locale: &Locale) -> String {
    let mut pages = Pages::new(head(facts, locale));
    first(&mut pages, facts, marks, locale);
    second(&mut pages, facts, marks, locale);
    pages.finish()
}

/// What a certificate is, and whose.
pub(super) fn title(facts: &Facts, locale: &Locale) -> String {
    locale.labelled(&wording::name(facts, locale), &facts.learner)
}

fn head(facts: &Facts, locale: &Locale) -> String {
    let (tag, both) = (locale.tag(), 2.0 * HEIGHT);
    let title = escaped(&title(facts, locale));
    let about = escaped(&[wording::record(facts, locale), wording::grade(facts, locale)].join(". "));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"{SPACE}\" xml:lang=\"{tag}\" width=\"210mm\" \
         height=\"594mm\" viewBox=\"0 0 {WIDTH} {both}\" font-family=\"{FACES}\">\n\
         <title>{title}</title>\n<desc>{about}</desc>\n\
         <style>@page{{size:A4;margin:0}}</style>\n\
         <rect width=\"{WIDTH}\" height=\"{both}\" fill=\"#ffffff\"/>\n"
    )
}

fn first(pages: &mut Pages, facts: &Facts, marks: &Marks<'_>, locale: &Locale) {
    pages.frame(0.0);
    let mut y = 70.0;
    y = pages.fitted(&facts.issuer, CENTRE, y, look(18.0, true, INK), 11.0, 2) + 34.0;
    y = pages.fitted(&locale.text("certificate-title"), CENTRE, y, look(30.0, true, BLUE), 20.0, 1) + 34.0;
    y = pages.text(&locale.text("certificate-holder"), CENTRE, y, look(13.0, false, MUTED)) + 10.0;
    y = pages.fitted(&facts.learner, CENTRE, y, look(28.0, true, INK), 13.0, 1) + 6.0;
    pages.rule((LEFT + 60.0, WIDTH - LEFT - 60.0), y);
    y = pages.text(&locale.text("certificate-passed"), CENTRE, y + 14.0, look(13.0, false, MUTED)) + 10.0;
    y = pages.fitted(&facts.course, CENTRE, y, look(20.0, true, INK), 13.0, 2) + 22.0;
    y = pages.text(&wording::grade(facts, locale), CENTRE, y, look(14.0, true, INK)) + 10.0;
    y = pages.text(&wording::hours(facts, locale), CENTRE, y, look(11.0, false, INK)) + 10.0;
    y = pages.text(&wording::studied(facts, locale), CENTRE, y, look(11.0, false, INK)) + 18.0;
    y = pages.text(&locale.text("certificate-skills"), CENTRE, y, look(11.0, true, BLUE)) + 4.0;
    pages.text(&locale.list_with_and(&facts.skills), CENTRE, y, look(11.0, false, INK));
    // What stands at the foot is written from a fixed line on, so that the page looks the same for every name.
    let mut y = 628.0;
    pages.rule((LEFT, WIDTH - LEFT), y - 14.0);
    y = pages.fitted(&wording::record(facts, locale), CENTRE, y, look(13.0, true, INK), 9.0, 2) + 8.0;
    let (issued, issuer) = (locale.date(facts.issued), facts.issuer.as_str());
    let said = [("issued", Arg::Text(&issued)), ("issuer", Arg::Text(issuer))];
    y = pages.fitted(&locale.format("certificate-issued", &said), CENTRE, y, look(12.0, false, INK), 9.0, 2)
        + 16.0;
    foot(pages, marks, y, locale);
    page_number(pages, 1, 0.0, locale);
}

/// How the certificate is verified.
fn foot(pages: &mut Pages, marks: &Marks<'_>, y: f64, locale: &Locale) {
    let small = look(9.0, false, MUTED);
    let mut y = pages.text(&locale.text("certificate-verify"), CENTRE, y, small) + 3.0;
    let key = [("fingerprint", Arg::Text(marks.fingerprint))];
    y = pages.text(&locale.format("certificate-key", &key), CENTRE, y, small);
    pages.text(&locale.format("certificate-id", &[("id", Arg::Text(marks.id))]), CENTRE, y, small);
}

fn page_number(pages: &mut Pages, number: u64, top: f64, locale: &Locale) {
    let said = locale.format("certificate-page", &[("number", Arg::Count(number))]);
    pages.text(&said, CENTRE, top + HEIGHT - 44.0, look(9.0, false, MUTED));
}

fn second(pages: &mut Pages, facts: &Facts, marks: &Marks<'_>, locale: &Locale) {
    let top = HEIGHT;
    pages.frame(top);
    let heading = look(12.0, true, BLUE);
    let named = locale.labelled(&facts.learner, &facts.course);
    let mut y = pages.fitted(&named, WHOLE, top + 48.0, look(12.0, true, INK), 9.0, 2) + 8.0;
    y = pages.text(&locale.text("certificate-content"), WHOLE, y, heading) + 4.0;
    // As many columns as modules, up to two: a third stands below the first.
    let width = (WHOLE.width - GAP) / 2.0;
    for pair in facts.modules.chunks(2) {
        let bottoms = pair.iter().zip(0_u8..).map(|(module, n)| {
            let x = LEFT + f64::from(n) * (width + GAP);
            column(pages, module, Place { x, width, centred: false }, y)
        });
        y = bottoms.fold(y, f64::max) + 6.0;
    }
    y = pages.text(&locale.text("certificate-achievement"), WHOLE, y, heading) + 4.0;
    let plain = look(9.0, false, INK);
    for line in [wording::grade(facts, locale)]
        .into_iter()
        .chain(facts.modules.iter().map(|module| wording::module(module, locale)))
        .chain([wording::hours(facts, locale), wording::criteria(facts, locale)])
    {
        y = pages.text(&line, WHOLE, y, plain) + 1.0;
    }
    y = pages.text(&locale.text("certificate-skills"), WHOLE, y + 6.0, heading) + 4.0;
    y = pages.text(&locale.list_with_and(&facts.skills), WHOLE, y, plain) + 6.0;
    let record = [wording::record(facts, locale), wording::studied(facts, locale)].join(". ");
    y = pages.text(&record, WHOLE, y, plain);
    let id = locale.format("certificate-id", &[("id", Arg::Text(marks.id))]);
    pages.text(&id, WHOLE, y + 2.0, look(9.0, false, MUTED));
    page_number(pages, 2, top, locale);
}

/// A module: its topics, each with the objective that asks most. Gives its bottom.
fn column(pages: &mut Pages, module: &Module, place: Place, y: f64) -> f64 {
    let mut y = pages.text(&format!("{} {}", module.id, module.title), place, y, look(10.0, true, INK)) + 3.0;
    for topic in &module.topics {
        y = pages.text(&format!("{} {}", topic.id, topic.title), place, y, look(9.0, true, INK));
        y = pages.text(&topic.objective, place, y, look(9.0, false, INK)) + 4.0;
    }
    y
}
