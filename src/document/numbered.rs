//! Numbered contents: a page of HTML as PDF. What numbers the contents have is known only once pages are set.

use std::collections::BTreeMap;

use super::printer::Printer;
use super::writer::WriteError;

/// A page as PDF, with the numbers of the pages in its contents.
///
/// Browsers cannot number contents. So the page is printed, the pages of its chapters are looked up in the file, and it is printed
/// again with them. Contents have pages of their own, so that nothing moves; where something does, they stay without numbers.
///
/// # Errors
/// When the printer fails.
pub(super) fn numbered(html: &[u8], printer: &dyn Printer) -> Result<Vec<u8>, WriteError> {
    let first = printer.print(html)?;
    let pages = pages(&first);
    let Some(html) = with_numbers(html, &pages) else { return Ok(first) };
    let second = printer.print(html.as_bytes())?;
    Ok(if self::pages(&second) == pages { second } else { first })
}

/// The page with a style that writes the number behind each entry of its contents; `None` where there is nothing to number.
fn with_numbers(html: &[u8], pages: &BTreeMap<String, usize>) -> Option<String> {
    let html = std::str::from_utf8(html).ok()?;
    let (head, body) = html.split_once("</head>")?;
    let contents = body.split_once("<nav")?.1.split_once("</nav>")?.0;
    let is_entry = |id: &&String| contents.contains(&format!("href=\"#{id}\""));
    // An id is letters, digits and dashes; of anything else no style is made.
    let is_plain = |id: &&String| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let rules: String = pages
        .keys()
        .filter(is_plain)
        .filter(is_entry)
        .map(|id| {
            format!("nav li > a[href=\"#{id}\"]::after{{content:\"{}\";margin-inline-start:auto}}", pages[id])
        })
        .collect();
    let style = format!("<style>@media print{{nav li > a{{display:flex}}{rules}}}</style>");
    (!rules.is_empty()).then(|| [head, &style, "</head>", body].concat())
}

/// The page of each place that a PDF of a browser names, from 1. Such a file has its objects in plain text, one after the other; of
/// any other nothing is found.
fn pages(pdf: &[u8]) -> BTreeMap<String, usize> {
    places(pdf).unwrap_or_default()
}

fn places(pdf: &[u8]) -> Option<BTreeMap<String, usize>> {
    let catalog = text_around(pdf, b"/Type /Catalog")?;
    let mut order = Vec::new();
    collect(pdf, reference(&catalog, "/Pages ")?, &mut order, 0)?;
    let places = object(pdf, reference(&catalog, "/Dests ")?)?;
    let mut found = BTreeMap::new();
    for entry in places.split('/').filter(|entry| entry.contains('[')) {
        let (id, target) = entry.split_once('[')?;
        let page: usize = target.split_whitespace().next()?.parse().ok()?;
        if let Some(at) = order.iter().position(|known| *known == page) {
            found.insert(id.trim().to_owned(), at + 1);
        }
    }
    Some(found)
}

/// How deep pages are nested at the most.
const DEEPEST: usize = 16;

/// The pages below a node, in order.
fn collect(pdf: &[u8], node: usize, order: &mut Vec<usize>, depth: usize) -> Option<()> {
    let text = object(pdf, node)?;
    let Some((_, kids)) = text.split_once("/Kids [") else {
        order.push(node);
        return Some(());
    };
    let kids = kids.split_once(']')?.0;
    for kid in kids.split(" R").filter_map(|kid| kid.split_whitespace().next()?.parse().ok()) {
        (depth < DEEPEST).then(|| collect(pdf, kid, order, depth + 1))??;
    }
    Some(())
}

/// The object of this number, as text.
fn object(pdf: &[u8], number: usize) -> Option<String> {
    let begin = format!("\n{number} 0 obj\n");
    let from = memchr::memmem::find(pdf, begin.as_bytes())? + begin.len();
    let end = from + memchr::memmem::find(&pdf[from..], b"endobj")?;
    Some(String::from_utf8_lossy(&pdf[from..end]).into_owned())
}

/// The object in which these bytes stand last, from there on.
fn text_around(pdf: &[u8], bytes: &[u8]) -> Option<String> {
    let from = memchr::memmem::rfind(pdf, bytes)?;
    let end = from + memchr::memmem::find(&pdf[from..], b"endobj")?;
    Some(String::from_utf8_lossy(&pdf[from..end]).into_owned())
}

/// The number of the object that a key refers to.
fn reference(text: &str, key: &str) -> Option<usize> {
    text.split_once(key)?.1.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;
    use crate::document::printer::PrintError;

    /// A file of three pages, two of them below a node of their own; `gaps` stands on the last page.
    fn pdf(gaps: usize) -> Vec<u8> {
        format!(
            "%PDF-1.4\n1 0 obj\n<</Type /Page>>\nendobj\n2 0 obj\n<</Type /Page>>\nendobj\n3 0 obj\n<</Type /Page>>\nendobj\n\
             4 0 obj\n<</Type /Pages\n/Kids [1 0 R 2 0 R]>>\nendobj\n5 0 obj\n<</Type /Pages\n/Kids [4 0 R 3 0 R]>>\nendobj\n\
             6 0 obj\n<</summary [2 0 R /XYZ 0 8 0]\n/gaps [{gaps} 0 R /XYZ 0 8 0]>>\nendobj\n\
             7 0 obj\n<</Type /Catalog\n/Pages 5 0 R\n/Dests 6 0 R>>\nendobj\n"
        )
        .into_bytes()
    }

    struct Fake(RefCell<Vec<Vec<u8>>>, RefCell<Vec<String>>);

    impl Printer for Fake {
        fn print(&self, html: &[u8]) -> Result<Vec<u8>, PrintError> {
            self.1.borrow_mut().push(String::from_utf8(html.to_vec()).unwrap());
            Ok(self.0.borrow_mut().remove(0))
        }
    }

    const PAGE: &[u8] =
        b"<html><head></head><body><nav><li><a href=\"#gaps\">Gaps</a></li></nav></body></html>";

    #[test]
    fn contents_get_the_numbers_of_their_pages() {
        assert_eq!(pages(&pdf(3)), BTreeMap::from([("summary".into(), 2), ("gaps".into(), 3)]));
        let printer =
            Fake(RefCell::new(vec![pdf(3), [pdf(3), b"second".to_vec()].concat()]), RefCell::default());
        assert!(numbered(PAGE, &printer).unwrap().ends_with(b"second"));
        let printed = printer.1.borrow();
        assert!(printed[1].contains("a[href=\"#gaps\"]::after{content:\"3\""), "{}", printed[1]);
        assert!(!printed[1].contains("#summary"), "no entry of the contents");
    }

    #[test]
    fn numbers_that_are_no_longer_right_are_left_out() {
        let printer = Fake(RefCell::new(vec![pdf(3), pdf(1)]), RefCell::default());
        assert_eq!(numbered(PAGE, &printer).unwrap(), pdf(3));
        // Of another kind of file nothing is known, and it is taken as it is.
        let printer = Fake(RefCell::new(vec![b"%PDF-1.7 objects in streams".to_vec()]), RefCell::default());
        assert_eq!(numbered(PAGE, &printer).unwrap(), b"%PDF-1.7 objects in streams");
    }
}
