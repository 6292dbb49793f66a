//! From a stream to blocks of whole records.
//!
//! Whoever is free takes the next block: the source stands behind a lock, so there is no queue to bound, and
//! the core that has copied a block into its cache also reads it there. A block is cut after the last line
//! end that is outside quotes. InMemoryTree is bounded by the size of a block and the longest record allowed.

use std::io::{ErrorKind, Read};

use memchr::{memchr_iter, memrchr};

use super::cut::{last_record_end, open_quote};

/// A record longer than this is none: a quote was left open, or the file is no table.
pub(in crate::load) const RECORD_LIMIT: usize = 4 << 20;

/// A stream, cut into blocks.
pub(in crate::load) struct Blocks<R> {
    source: R,
    delimiter: u8,
    size: usize,
    /// What has been read and not yet been given out.
    carry: Vec<u8>,
    given: u64,
    end: Option<End>,
}

/// Whole records in the first `length` bytes of a [`Buffer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) struct Chunk {
    /// Blocks are numbered from 0 in the order of the file.
    pub(in crate::load) number: u64,
    /// How many bytes.
    pub(in crate::load) length: usize,
    /// There is a quote in it, so line ends and records are not the same.
    pub(in crate::load) quoted: bool,
}

/// Why there is no further block.
#[derive(Debug)]
pub(in crate::load) enum End {
    /// The file was read to its end.
    File,
    /// Somebody has seen enough.
    Stopped,
    /// A record is longer than [`RECORD_LIMIT`].
    TooLong {
        /// The quote that was opened in it and not closed.
        open: Option<Position>,
    },
    /// The file ends inside quotes.
    OpenQuote(Position),
    /// The stream broke.
    Failed(std::io::Error),
}

/// A place in what remains of the file: lines behind the last block given out, and bytes before it in its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) struct Position {
    /// From 0.
    pub(in crate::load) line: u64,
    /// From 0.
    pub(in crate::load) column: usize,
}

/// Room for a block. It only ever grows, so that no byte is cleared twice.
#[derive(Debug, Default)]
pub(in crate::load) struct Buffer {
    bytes: Vec<u8>,
    filled: usize,
}

impl Buffer {
    /// The records of the block that was read last.
    pub(in crate::load) fn records(&self, block: Chunk) -> &[u8] {
        &self.bytes[..block.length]
    }

    fn grow(&mut self, size: usize) {
        if self.bytes.len() < size {
            self.bytes.resize(size, 0);
        }
    }

    /// Reads, first what was carried over, until `size` bytes are there. Says whether the source has ended.
    fn fill(&mut self, carry: &mut Vec<u8>, source: &mut impl Read, size: usize) -> std::io::Result<bool> {
        self.grow(size);
        let carried = carry.len().min(size - self.filled);
        self.bytes[self.filled..self.filled + carried].copy_from_slice(&carry[..carried]);
        self.filled += carried;
        carry.drain(..carried);
        while self.filled < size {
            match source.read(&mut self.bytes[self.filled..size]) {
                Ok(0) => return Ok(true),
                Ok(n) => self.filled += n,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(false)
    }
}

impl<R: Read> Blocks<R> {
    /// Blocks of about `size` bytes.
    pub(in crate::load) fn new(source: R, size: usize) -> Self {
        Self { source, delimiter: b',', size, carry: Vec::new(), given: 0, end: None }
    }

    /// The beginning of the file, at least `length` bytes if there are so many, without taking it.
    pub(in crate::load) fn peek(&mut self, length: usize) -> std::io::Result<&[u8]> {
        let missing = length.saturating_sub(self.carry.len()) as u64;
        self.source.by_ref().take(missing).read_to_end(&mut self.carry)?;
        Ok(&self.carry)
    }

    /// Leaves out the first bytes of what was peeked at: the header. From here on `delimiter` holds.
    pub(in crate::load) fn skip(&mut self, length: usize, delimiter: u8) {
        self.carry.drain(..length.min(self.carry.len()));
        self.delimiter = delimiter;
    }

    /// No further block is wanted.
    pub(in crate::load) fn stop(&mut self) {
        self.end.get_or_insert(End::Stopped);
    }

    /// Why it ended.
    pub(in crate::load) fn into_end(self) -> End {
        self.end.unwrap_or(End::Stopped)
    }

    /// Reads the next block; `None` when there is none.
    pub(in crate::load) fn next(&mut self, buffer: &mut Buffer) -> Option<Chunk> {
        if self.end.is_some() {
            return None;
        }
        match self.read(buffer) {
            Ok(block) => {
                self.given += 1;
                Some(block)
            }
            Err(end) => {
                self.end = Some(end);
                None
            }
        }
    }

    fn read(&mut self, buffer: &mut Buffer) -> Result<Chunk, End> {
        let mut target = self.size;
        buffer.filled = 0;
        loop {
            let ended = buffer.fill(&mut self.carry, &mut self.source, target).map_err(End::Failed)?;
            let cut = last_record_end(&buffer.bytes[..buffer.filled], self.delimiter);
            if ended && !cut.inside {
                return self.rest(buffer, cut.quoted);
            }
            if cut.end > 0 {
                self.carry.splice(..0, buffer.bytes[cut.end..buffer.filled].iter().copied());
                return Ok(Chunk { number: self.given, length: cut.end, quoted: cut.quoted });
            }
            if ended || buffer.filled > RECORD_LIMIT {
                return Err(self.refuse(&buffer.bytes[..buffer.filled]));
            }
            target = (buffer.filled * 2).clamp(self.size, RECORD_LIMIT + 1);
        }
    }

    /// No record ends in these bytes.
    fn refuse(&self, bytes: &[u8]) -> End {
        let open = open_quote(bytes, self.delimiter).map(|quote| position(&bytes[..quote]));
        match open {
            Some(open) if bytes.len() <= RECORD_LIMIT => End::OpenQuote(open),
            open => End::TooLong { open },
        }
    }

    /// The last block. The file need not end with a line end, a block does.
    fn rest(&self, buffer: &mut Buffer, quoted: bool) -> Result<Chunk, End> {
        let filled = buffer.filled;
        let length = match buffer.bytes[..filled].last() {
            None => return Err(End::File),
            Some(b'\n') => filled,
            Some(_) => {
                buffer.grow(filled + 1);
                buffer.bytes[filled] = b'\n';
                filled + 1
            }
        };
        Ok(Chunk { number: self.given, length, quoted })
    }
}

fn position(before: &[u8]) -> Position {
    let line = memchr_iter(b'\n', before).count() as u64;
    let column = before.len() - memrchr(b'\n', before).map_or(0, |line_end| line_end + 1);
    Position { line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_put_together_are_the_file() {
        let file = "a,b\n\"c\n\",d\r\n,\n\"e\"\"\",f\ng,h";
        for size in 1..40 {
            let mut blocks = Blocks::new(file.as_bytes(), size);
            let (mut buffer, mut whole) = (Buffer::default(), String::new());
            while let Some(block) = blocks.next(&mut buffer) {
                let records = std::str::from_utf8(buffer.records(block)).unwrap();
                assert!(records.ends_with('\n'), "{size}: {records:?}");
                whole.push_str(records);
            }
            assert_eq!(whole, format!("{file}\n"), "{size}");
            assert!(matches!(blocks.into_end(), End::File));
        }
    }

    #[test]
    fn a_stream_without_end_is_refused_in_bounded_memory() {
        for (byte, open) in [(b'x', None), (b'"', Some(Position { line: 0, column: 0 }))] {
            let rest = std::io::repeat(b'x').take(200 << 20);
            let first = [byte];
            let mut blocks = Blocks::new(first.as_slice().chain(rest), 1 << 16);
            let mut buffer = Buffer::default();
            assert_eq!(blocks.next(&mut buffer), None);
            assert!(buffer.bytes.len() <= RECORD_LIMIT + 2);
            let End::TooLong { open: found } = blocks.into_end() else { panic!("not refused") };
            assert_eq!(found, open);
        }
    }

    #[test]
    fn an_open_quote_is_named_by_its_place_behind_the_last_whole_record() {
        let mut blocks = Blocks::new("a,b\nc,d\n1,\"x\ny".as_bytes(), 8);
        let mut buffer = Buffer::default();
        while blocks.next(&mut buffer).is_some() {}
        let End::OpenQuote(position) = blocks.into_end() else { panic!("not refused") };
        assert_eq!(position, Position { line: 0, column: 2 });
    }
}
