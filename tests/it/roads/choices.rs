//! Choices of a generated file: a list of numbers, read one after the other. A list that ends goes on with
//! zeros, and zero always stands for what is plainest, so that proptest finds the plainest file that fails.

/// Numbers from which a file is made.
pub(crate) struct Choices<'a> {
    numbers: std::slice::Iter<'a, u16>,
}

impl<'a> Choices<'a> {
    pub(crate) fn new(numbers: &'a [u16]) -> Self {
        Self { numbers: numbers.iter() }
    }

    fn next(&mut self) -> usize {
        self.numbers.next().copied().map_or(0, usize::from)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() * end) >> 16
    }

    /// Yes in one of `n` cases.
    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1 && n > 1
    }

    /// One of a list; the first is the plainest.
    pub(crate) fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// Another order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for n in (1..list.len()).rev() {
            list.swap(n, n - self.below(n + 1));
        }
    }
}
