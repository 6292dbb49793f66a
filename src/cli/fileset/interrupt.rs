//! Interruption: Ctrl+C and the signals that end a program take the side folder of the set with them.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

/// The side folder of this run, while there is one. Whoever holds the lock is not interrupted.
static SIDE: Mutex<Option<PathBuf>> = Mutex::new(None);
static LISTENING: Once = Once::new();
/// Exit code of a run that was interrupted, as shells have it for Ctrl+C.
const INTERRUPTED: i32 = 130;

/// Names the side folder that goes when the run is interrupted; `None` when it is gone.
pub(super) fn remove(side: Option<PathBuf>) {
    LISTENING.call_once(|| {
        // Where no signal can be listened to, the next run sweeps.
        let _ = ctrlc::set_handler(|| {
            // Held to the end: the run that goes on meanwhile must not move into place what it has written since.
            let mut side = hold();
            if let Some(side) = side.take() {
                let _ = std::fs::remove_dir_all(side);
            }
            std::process::exit(INTERRUPTED);
        });
    });
    *hold() = side;
}

/// Keeps interruptions waiting for as long as the guard lives.
pub(super) fn hold() -> MutexGuard<'static, Option<PathBuf>> {
    SIDE.lock().unwrap_or_else(PoisonError::into_inner)
}
