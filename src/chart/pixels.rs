//! Pixels of a picture as a file of PNG.
//!
//! A chart is areas of few colours with letters and lines on them, so its pixels are told as numbers of colours wherever no eye
//! sees the difference: for the charts of the demo a quarter fewer bytes.

use std::cmp::Reverse;
use std::collections::HashMap;

use foldhash::fast::FixedState;

/// Red, green, blue and how much is covered: all, so that none is mixed with what is under it.
pub(super) type Colour = [u8; 4];

/// Memory that is kept from picture to picture: what was used before costs less than new memory.
#[derive(Default)]
pub(super) struct Scratch {
    /// Places in a list of colours, and how many pixels one after the other have that colour.
    runs: Vec<(usize, usize)>,
    data: Vec<u8>,
}

/// The file of a picture, its pixels row by row.
///
/// # Errors
/// When there are more or fewer pixels than the size says.
pub(super) fn packed(
    pixels: &[Colour],
    (width, height): (u32, u32),
    scratch: &mut Scratch,
) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    // A third more bytes than level 2, for four tenths less work. Areas of one colour are best left as they are.
    encoder.set_deflate_compression(png::DeflateCompression::Level(1));
    encoder.set_filter(png::Filter::NoFilter);
    match numbered(pixels, scratch) {
        Some(palette) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
        }
        None => {
            encoder.set_color(png::ColorType::Rgb);
            scratch.data.clear();
            pixels.iter().for_each(|[red, green, blue, _]| scratch.data.extend([*red, *green, *blue]));
        }
    }
    encoder.write_header()?.write_image_data(&scratch.data)?;
    Ok(file)
}

/// How many colours a byte can number.
const COLOURS: usize = 256;

/// How far a colour may be from the one that is shown in its place; black is 441 from white.
const NEAR: u32 = 64;

/// One in so many pixels may be shown in a colour that is near its own: where there are more of them they are no edges of
/// letters but a shading, which would show steps.
const RARE: usize = 50;

/// Gives the data the number of each pixel's colour, and tells the colours; `None` where there are too many. Those beyond what a
/// byte can number, the rarest, take the number of the nearest: they are mixed of two others at the edge of a letter or a line.
fn numbered(pixels: &[Colour], scratch: &mut Scratch) -> Option<Vec<u8>> {
    let Scratch { runs, data } = scratch;
    let colours = counted(pixels, runs);
    let mut order: Vec<usize> = (0..colours.len()).collect();
    if colours.len() > COLOURS {
        order.sort_by_key(|&place| Reverse(colours[place].1));
    }
    let (shown, rare) = order.split_at(order.len().min(COLOURS));
    if rare.iter().map(|&place| colours[place].1).sum::<usize>() > pixels.len() / RARE {
        return None;
    }
    let mut numbers = vec![0; colours.len()];
    for (&place, number) in shown.iter().zip(0..=u8::MAX) {
        numbers[place] = number;
    }
    for &place in rare {
        let apart = |&other: &usize| apart(colours[place].0, colours[other].0);
        let nearest = shown.iter().copied().min_by_key(apart).filter(|other| apart(other) <= NEAR.pow(2))?;
        numbers[place] = numbers[nearest];
    }
    data.clear();
    for &(place, length) in runs.iter() {
        data.resize(data.len() + length, numbers[place]);
    }
    Some(shown.iter().flat_map(|&place| colours[place].0.into_iter().take(3)).collect())
}

/// The colours of a picture, in the order in which they come, with how many pixels have them; gives `runs` the pixels.
fn counted(pixels: &[Colour], runs: &mut Vec<(usize, usize)>) -> Vec<(Colour, usize)> {
    let mut colours: Vec<(Colour, usize)> = Vec::new();
    let mut known = HashMap::with_hasher(FixedState::default());
    runs.clear();
    let mut rest = pixels;
    while let Some(&colour) = rest.first() {
        let length = length_of_run(rest, colour);
        let place = *known.entry(colour).or_insert_with(|| {
            colours.push((colour, 0));
            colours.len() - 1
        });
        colours[place].1 += length;
        runs.push((place, length));
        rest = &rest[length..];
    }
    colours
}

/// How many pixels at the beginning have a colour. Most are of large areas, so many are looked at in one step.
fn length_of_run(pixels: &[Colour], colour: Colour) -> usize {
    let wanted = u32::from_ne_bytes(colour);
    let (many, _) = pixels.as_chunks::<16>();
    let same = |some: &[Colour; 16]| {
        some.iter().fold(0, |other, one| other | (u32::from_ne_bytes(*one) ^ wanted)) == 0
    };
    let length = 16 * many.iter().take_while(|some| same(some)).count();
    length + pixels[length..].iter().take_while(|one| **one == colour).count()
}

/// The square of the distance of two colours.
fn apart(one: Colour, other: Colour) -> u32 {
    one.into_iter().zip(other).map(|(one, other)| u32::from(one.abs_diff(other)).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: (u32, u32) = (30, 20);

    /// A white picture whose first pixels have these colours.
    fn picture(first: impl IntoIterator<Item = [u8; 3]>) -> Vec<Colour> {
        let mut pixels = vec![[255; 4]; 600];
        for (pixel, [red, green, blue]) in pixels.iter_mut().zip(first) {
            *pixel = [red, green, blue, 255];
        }
        pixels
    }

    /// What comes back from a file, and the kind of its colours.
    fn read(pixels: &[Colour]) -> (Vec<Colour>, png::ColorType) {
        let file = packed(pixels, SIZE, &mut Scratch::default()).unwrap();
        let mut decoder = png::Decoder::new(std::io::Cursor::new(&file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let kind = reader.info().color_type;
        assert_eq!(reader.info().size(), SIZE);
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut data).unwrap();
        (data.as_chunks::<3>().0.iter().map(|[red, green, blue]| [*red, *green, *blue, 255]).collect(), kind)
    }

    #[test]
    fn a_picture_comes_back_however_many_colours_it_has() {
        for (colours, kind) in
            [(1, png::ColorType::Indexed), (256, png::ColorType::Indexed), (400, png::ColorType::Rgb)]
        {
            // Red and green from 255 down, every colour in a row of as many as there is room for; white is one of them.
            let drawn = picture((0..600_usize).map(|n| {
                let [low, high, ..] = (n * colours / 600).to_le_bytes();
                [255 - low, 255 - high, 255]
            }));
            assert!(read(&drawn) == (drawn, kind), "{colours}");
        }
    }

    #[test]
    fn an_edge_takes_the_colour_nearest_to_it() {
        // 255 colours twice, white for the rest (600 - 510 - 1 pixels), and one pixel of a 257th colour, 20 from [100, 0, 0].
        let base = (0..510_u16).map(|n| [n.to_le_bytes()[0] / 2 + if n > 255 { 128 } else { 0 }, 0, 0]);
        let [with, without] = [[100, 20, 0], [100, 0, 0]].map(|edge| picture(base.clone().chain([edge])));
        assert!(read(&with) == (without, png::ColorType::Indexed));
        // None is within 64 of it.
        let far = picture(base.clone().chain([[100, 65, 0]]));
        assert!(read(&far) == (far, png::ColorType::Rgb));
        // 13 pixels are more than one in 50 of 600, 12 are not.
        for (count, kind) in [(12, png::ColorType::Indexed), (13, png::ColorType::Rgb)] {
            let shaded = picture(base.clone().chain((0..count).map(|n| [100, 1, n])));
            assert_eq!(read(&shaded).1, kind, "{count}");
        }
    }

    #[test]
    fn a_run_ends_where_the_colour_does() {
        for (length, of) in [(1, 1), (1, 40), (15, 40), (16, 40), (17, 40), (32, 32), (33, 50)] {
            let pixels: Vec<Colour> =
                (0..of).map(|n| if n < length { [9; 4] } else { [9, 9, 9, 8] }).collect();
            assert_eq!(length_of_run(&pixels, [9; 4]), length, "{length} of {of}");
        }
    }
}
