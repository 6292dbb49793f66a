//! What several threads use, one at a time.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A value behind a lock.
#[derive(Debug)]
pub(super) struct Shared<T>(Mutex<T>);

impl<T> Shared<T> {
    /// Puts `value` behind a lock.
    pub(super) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    /// Waits for the value. A thread that panicked holding it takes the whole reading down with it in the
    /// end, so nobody else needs to care.
    pub(super) fn lock(&self) -> MutexGuard<'_, T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The value, when nobody else uses it any more.
    pub(super) fn into_inner(self) -> T {
        self.0.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
