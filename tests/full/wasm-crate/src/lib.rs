//! Three functions that a plain page can call: make room for a text, run the engine on it, find the answer.

mod engine;

use std::cell::RefCell;

thread_local! {
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Room for `length` bytes of input, which `run` takes back.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Runs the engine on the input; the length of the answer.
///
/// # Safety
/// `input` comes from `room(length)` and is used once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn run(input: *mut u8, length: usize) -> usize {
    let input = unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(input, length)) };
    let answer = engine::report(&String::from_utf8_lossy(&input));
    ANSWER.with_borrow_mut(|kept| {
        *kept = answer.into_bytes();
        kept.len()
    })
}

/// Where the answer stands.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(|kept| kept.as_ptr())
}
