//! Shuffling: the order in which options are shown, the same for the same learner, exercise and attempt.

use sha2::{Digest as _, Sha256};

/// The positions from 0 up to `count` in an order that the learner, the exercise and the attempt decide.
pub fn shuffled(count: usize, learner: &str, exercise: &str, attempt: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        let seed = format!("{learner}\n{exercise}\n{attempt}\n{last}");
        let digest = Sha256::digest(seed.as_bytes());
        let drawn = digest.iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        // So few options are there that the remainder prefers none of them by any amount that shows.
        order.swap(last, usize::try_from(drawn % (last as u64 + 1)).unwrap_or_default());
    }
    order
}

/// The same, and never in the order in which the items are right.
pub fn disordered(count: usize, learner: &str, exercise: &str, attempt: u32) -> Vec<usize> {
    let mut order = shuffled(count, learner, exercise, attempt);
    if order.is_sorted() {
        order.rotate_left(1);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_a_permutation_that_learner_exercise_and_attempt_decide() {
        let first = shuffled(8, "Awa", "T01X1", 1);
        let mut sorted = first.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..8).collect::<Vec<_>>());
        assert_eq!(first, shuffled(8, "Awa", "T01X1", 1));
        for other in
            [shuffled(8, "Ben", "T01X1", 1), shuffled(8, "Awa", "T01X2", 1), shuffled(8, "Awa", "T01X1", 2)]
        {
            assert_ne!(first, other);
        }
        assert_eq!(shuffled(0, "Awa", "T01X1", 1), [] as [usize; 0]);
        for attempt in 0..50 {
            assert!(!disordered(2, "Awa", "T01X1", attempt).is_sorted());
        }
    }
}
