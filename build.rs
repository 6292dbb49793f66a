//! Has the crate built again when a file of the content is added: the compiler knows only of the files it has read.

fn main() {
    for folder in ["frameworks", "questionnaires", "reports/scaffolds"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
