//! Which bytes stand inside quotes, for 64 bytes at a time.
//!
//! A separator stands inside quotes if the number of quotes before it is odd. That holds as long as a quote
//! opens only where a cell begins; where one does not, the bytes have to be read one cell after the other.

const ONES: u64 = 0x0101_0101_0101_0101;
const LOW_BITS: u64 = 0x7f7f_7f7f_7f7f_7f7f;

/// Bytes in chunks of 64; the last one is filled up with zeros.
pub(in crate::load) struct Chunks<'b> {
    whole: &'b [[u8; 64]],
    last: [u8; 64],
}

impl<'b> Chunks<'b> {
    /// Cuts `bytes`.
    pub(in crate::load) fn new(bytes: &'b [u8]) -> Self {
        let (whole, rest) = bytes.as_chunks();
        let mut last = [0; 64];
        last[..rest.len()].copy_from_slice(rest);
        Self { whole, last }
    }

    /// Each chunk, and where it begins.
    pub(in crate::load) fn iter(&self) -> impl Iterator<Item = (usize, &[u8; 64])> {
        let last = std::iter::once((self.whole.len() * 64, &self.last));
        self.whole.iter().enumerate().map(|(number, chunk)| (number * 64, chunk)).chain(last)
    }
}

/// Whether the bytes so far end inside quotes, and whether a quote would now open a cell.
pub(in crate::load) struct Quotes {
    /// All ones inside, all zeros outside.
    inside: u64,
    /// One at the start of a cell and behind a quote.
    may_open: u64,
}

impl Default for Quotes {
    fn default() -> Self {
        Self { inside: 0, may_open: 1 }
    }
}

impl Quotes {
    /// Do the bytes so far end inside quotes?
    pub(in crate::load) fn inside(&self) -> bool {
        self.inside != 0
    }

    /// The bytes that stand outside quotes. `None` if a quote opens where no cell begins; a quote behind a
    /// quote is the second of a doubled pair.
    #[inline]
    pub(in crate::load) fn outside(&mut self, quotes: u64, ends: u64) -> Option<u64> {
        let inside = parity(quotes) ^ self.inside;
        let may_open = ((ends | quotes) << 1) | self.may_open;
        if quotes & inside & !may_open != 0 {
            return None;
        }
        self.may_open = (ends | quotes) >> 63;
        self.inside = 0_u64.wrapping_sub(inside >> 63);
        Some(!inside)
    }
}

/// Bit for bit: is the number of set bits up to here odd?
#[inline]
fn parity(mut bits: u64) -> u64 {
    for shift in [1, 2, 4, 8, 16, 32] {
        bits ^= bits << shift;
    }
    bits
}

/// The places at which `byte` stands, as bits.
#[inline]
pub(in crate::load) fn places(chunk: &[u8; 64], byte: u8) -> u64 {
    let (words, _) = chunk.as_chunks::<8>();
    words.iter().enumerate().fold(0, |places, (number, word)| {
        let difference = u64::from_le_bytes(*word) ^ (ONES * u64::from(byte));
        // The highest bit of each byte is set where the byte is 0, and only there.
        let zeros = !(((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS);
        // Gathers those eight bits in the highest byte.
        let gathered = (zeros >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        places | gathered << (8 * number)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_found_in_its_place() {
        for byte in [0, b',', b'-', b'\n', 0x7f, 0x80, 0xac, 0xff] {
            for place in 0..64 {
                let mut chunk = [byte ^ 1; 64];
                chunk[place] = byte;
                assert_eq!(places(&chunk, byte), 1 << place, "{byte} at {place}");
            }
        }
        assert_eq!(parity(0b0100_1000), 0b0011_1000);
    }
}
