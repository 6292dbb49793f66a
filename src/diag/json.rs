//! Findings for other programs.

use serde_json::{Value, json};

use super::{Diagnostics, Place};

/// A list of objects: severity, code, file, the place inside it, message, help.
pub fn to_json(diagnostics: &Diagnostics) -> Value {
    diagnostics
        .iter()
        .map(|d| {
            let mut object = json!({
                "severity": d.severity.as_str(),
                "code": d.code.as_str(),
                "file": d.place.path().display().to_string(),
                "message": d.message,
                "help": d.help,
            });
            match &d.place {
                Place::File { .. } => {}
                Place::Text { line, column, .. } => {
                    object["line"] = json!(line);
                    object["column"] = json!(column);
                }
                Place::Cell { sheet, row, column, .. } => {
                    object["sheet"] = json!(sheet);
                    object["row"] = json!(row);
                    object["column"] = json!(column);
                }
            }
            object
        })
        .collect()
}
