//! Media: how wide a chart is laid out for a phone, for a page and for a slide.
//!
//! A text has one size on all of them, so a chart is not made smaller for a phone: it is laid out anew, with labels above their
//! rows and with numbers in place of names that find no room.

/// What a chart is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// A phone, 360 wide.
    Phone,
    /// A page, 680 wide: text of 9 points and more where that is 180 mm.
    Page,
    /// A page that prints the title of the chart itself, as a caption.
    Captioned,
    /// A slide of 16 by 9, 960 wide.
    Slide,
}

impl Medium {
    /// All media.
    pub const ALL: [Self; 4] = [Self::Phone, Self::Page, Self::Captioned, Self::Slide];

    /// Part of the name of a file that says what it is drawn for; nothing for a page.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Phone => "-phone",
            Self::Page => "",
            Self::Captioned => "-captioned",
            Self::Slide => "-slide",
        }
    }

    /// Whether the title of the chart is drawn.
    pub(super) fn is_titled(self) -> bool {
        self != Self::Captioned
    }

    /// Widths to be tried in turn, the narrowest first: a slide takes the first on which all finds room, since its text is then
    /// the largest.
    pub(super) fn widths(self) -> &'static [f64] {
        match self {
            Self::Phone => &[360.0],
            Self::Page | Self::Captioned => &[680.0],
            Self::Slide => &[720.0, 800.0, 880.0, 960.0, 1060.0, 1160.0, 1280.0],
        }
    }

    /// Place of the medium among all.
    pub(super) fn place(self) -> usize {
        self as usize
    }
}

/// Width of a slide on the screen.
pub(super) const SLIDE: f64 = 960.0;
/// Height to one of width, on a slide.
pub(super) const SLIDE_HEIGHT: f64 = 9.0 / 16.0;

/// A sheet that a chart is laid out on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sheet {
    pub(super) medium: Medium,
    pub(super) width: f64,
    /// What each row is higher than it needs to be, so that a slide is filled.
    pub(super) stretch: f64,
}

impl Sheet {
    /// Are labels above their rows?
    pub(super) fn is_narrow(self) -> bool {
        self.medium == Medium::Phone
    }

    /// Is a table or a list beside the drawing?
    pub(super) fn is_wide(self) -> bool {
        self.medium == Medium::Slide
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_medium_knows_its_place() {
        for (place, medium) in Medium::ALL.into_iter().enumerate() {
            assert_eq!(medium.place(), place);
        }
    }
}
