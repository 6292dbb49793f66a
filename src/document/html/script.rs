//! What a page gives its script: JSON that can stand inside an element, and sentences with places to fill.

use crate::locale::{Arg, Locale};

/// JSON without the characters with which an element could end or a comment begin: they stand in strings only, where JSON has
/// another way to write them.
pub(crate) fn inside_script(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// A sentence with a place in braces for each thing that the script puts in.
pub(crate) fn with_places(key: &str, names: &[&str], locale: &Locale) -> String {
    let places: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
    let arguments: Vec<(&str, Arg<'_>)> =
        names.iter().zip(&places).map(|(name, place)| (*name, Arg::Text(place))).collect();
    locale.format(key, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_the_element_in_which_it_stands() {
        let written = inside_script(r#"["</script><!--","a & b"]"#);
        assert_eq!(written, r#"["\u003c/script\u003e\u003c!--","a \u0026 b"]"#);
        assert_eq!(serde_json::from_str::<[String; 2]>(&written).unwrap(), ["</script><!--", "a & b"]);
    }
}
