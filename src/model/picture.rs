//! Pictures that people bring along, such as a logo: the kind of each, its bytes and its size.

use std::sync::Arc;

/// The kind of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// A drawing of lines and areas.
    Svg,
    /// Pixels without loss.
    Png,
    /// Pixels of a photograph.
    Jpeg,
}

impl PictureKind {
    /// How files of the kind end, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
        }
    }
}

/// A picture that was looked at: it is of its kind, and has a size.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The kind of the picture.
    pub kind: PictureKind,
    /// All bytes of its file.
    pub bytes: Arc<[u8]>,
    /// Width and height, in units or pixels of its own.
    pub size: (f64, f64),
}
