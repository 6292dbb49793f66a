#![no_main]
libfuzzer_sys::fuzz_target!(|input: &[u8]| tripartite_fuzz::workbook::run(input));
