//! Every world: whoever has the pack tries out, one after the other, all answers that so few could have given, and keeps those with
//! which the same would be published. What is the same in all of them is told.
//!
//! It shares nothing with the program but the files: it makes the scores of each world itself, by the rules that the report prints.

use proptest::prelude::*;
use serde_json::Value as Json;
use tripartite::analysis::publication::Publication;
use tripartite::load::assessment;
use tripartite::load::source::InMemoryTree;
use tripartite::report::json::results;
use tripartite::report::publication::unnamed;
use tripartite::{Assessment, Diagnostics, Locale, score};

use super::attack::{VOICES, ways};

/// A small framework and what individuals answered.
#[derive(Debug, Clone)]
struct Small {
    /// Topic (0 = A, 1 = B), phase (0 or 1) and weight of each indicator, topic by topic.
    indicators: Vec<(usize, usize, u32)>,
    /// Points of the scale, from 0 to 100 in equal steps.
    points: usize,
    /// Of each voice, individual by individual: the point of each indicator; none = does not know.
    answers: [Vec<Vec<Option<usize>>>; 3],
}

impl Small {
    fn ids(&self) -> Vec<String> {
        let topic = |at: usize| self.indicators[at].0;
        let number = |at: usize| (0..=at).filter(|&other| topic(other) == topic(at)).count();
        (0..self.indicators.len()).map(|at| format!("{}{}", ["A", "B"][topic(at)], number(at))).collect()
    }

    fn assessment(&self) -> Assessment {
        let mut tree = InMemoryTree::default();
        let ids = self.ids();
        for (topic, id) in ["A", "B"].into_iter().enumerate() {
            let mut text = format!("id: {id}\ntitle: Topic {id}\nindicators:\n");
            for (&(of, phase, weight), id) in self.indicators.iter().zip(&ids) {
                if of == topic {
                    let phase = phase + 1;
                    text += &format!(
                        "  - {{id: {id}, title: Title {id}, phase: P{phase}, scale: s, weight: {weight}, asked: [ministry, workers, employers], evidence: e}}\n"
                    );
                }
            }
            tree.insert(format!("f/topics/{id}.yaml"), text);
        }
        let points: Vec<String> = (0..self.points)
            .map(|n| format!("{{code: {n}, value: {}, label: L{n}}}", 100 * n / (self.points - 1)))
            .collect();
        tree.insert(
            "f/framework.yaml",
            format!(
                "id: f\nversion: 1.0.0\nlanguage: en\ntitle: F\nconstituencies: [{{id: ministry, title: M}}, {{id: workers, title: W}}, {{id: employers, title: E}}]\n\
                 scales: [{{id: s, title: s, points: [{}]}}]\nlenses:\n  cycle: {{title: C, nodes: [{{id: P1, title: P1}}, {{id: P2, title: P2}}]}}\n  topic: {{title: T}}\n\
                 overall: topic\nbands: [{{id: low, from: 0, label: Low}}, {{id: high, from: 50, label: High}}]\ntargets: {{default: 75}}\ntopics: [A, B]\n",
                points.join(", ")
            ),
        );
        tree.insert("assessment.yaml", "assessment: a\nbody: {name: X}\nframework: f\ndate: 2026-11-23\n");
        let mut csv = format!("respondent,constituency,{}\n", ids.join(","));
        for (voice, all) in VOICES.iter().zip(&self.answers) {
            for (n, one) in all.iter().enumerate() {
                let cells: Vec<String> =
                    one.iter().map(|answer| answer.map_or("dk".to_owned(), |n| n.to_string())).collect();
                csv += &format!("{voice}-{n},{voice},{}\n", cells.join(","));
            }
        }
        tree.insert("returns/all.csv", csv);
        let material = assessment(&tree, std::path::Path::new(""));
        let findings: Vec<String> =
            material.diagnostics.iter().map(|one| Locale::new("en").sentence(&one.message)).collect();
        material.assessment.unwrap_or_else(|| panic!("{findings:?}"))
    }

    fn internal(&self) -> Json {
        let assessment = self.assessment();
        results(&assessment, &score(&assessment), &Diagnostics::new(), &Locale::new("en"))
    }

    fn published(&self) -> Json {
        let (assessment, locale) = (self.assessment(), Locale::new("en"));
        let publication = Publication::new(&assessment, &score(&assessment));
        let public = publication.assessment(&assessment, |number| unnamed(&locale, number));
        results(&public, &publication.card, &Diagnostics::new(), &locale)
    }

    fn said(&self, voice: usize, indicator: usize) -> Vec<usize> {
        self.answers[voice].iter().filter_map(|one| one[indicator]).collect()
    }

    /// What everybody says: of each indicator how many gave a point, and the sum of the points.
    fn truth(&self, voice: usize) -> World {
        (0..self.indicators.len())
            .map(|i| (self.said(voice, i).len(), self.said(voice, i).iter().sum()))
            .collect()
    }

    /// Is a cell kept secret: because few gave a point, or none, or because its mean tells how few gave one?
    fn is_secret(&self, voice: usize, indicator: usize) -> bool {
        let few = |count: usize| (1..3).contains(&count);
        let said = self.said(voice, indicator);
        let given = |point: usize| said.iter().filter(|answer| **answer == point).count();
        let all = ways(said.len(), said.iter().sum(), self.points);
        let is_told = |point: usize| few(given(point)) && all.iter().all(|way| way[point] == given(point));
        few(said.len()) || few(self.answers[voice].len() - said.len()) || (0..self.points).any(is_told)
    }
}

/// Of each indicator how many gave a point, and the sum of the points.
type World = Vec<(usize, usize)>;

/// Score, bounds and coverage.
#[derive(Debug, Clone, Copy)]
struct Figures {
    score: Option<f64>,
    low: f64,
    high: f64,
    coverage: f64,
}

/// A value above indicators: the mean of one list of indicators, or of several.
struct Above<'a> {
    json: &'a Json,
    lists: Vec<Vec<usize>>,
}

/// Is a value published as it is, were this the world of a voice?
type IsSame<'a> = dyn Fn(&Above, usize, &World) -> bool + 'a;

/// Worlds that are tried: cells in their order, what each could be, and the values that can be held against the pack then.
struct Tries<'a> {
    order: Vec<usize>,
    choices: Vec<Vec<(usize, usize)>>,
    ready: Vec<Vec<&'a Above<'a>>>,
    voice: usize,
    is_same: &'a IsSame<'a>,
}

impl Tries<'_> {
    fn goes_on(&self, world: &mut World, at: usize) -> bool {
        if at == self.order.len() {
            return true;
        }
        self.choices[at].iter().any(|&choice| {
            world[self.order[at]] = choice;
            self.ready[at].iter().all(|above| (self.is_same)(above, self.voice, world))
                && self.goes_on(world, at + 1)
        })
    }
}

/// Whoever reads the pack.
struct Reader<'a> {
    small: &'a Small,
    above: Vec<Above<'a>>,
    json: &'a Json,
}

fn mean(parts: &[(f64, f64)]) -> f64 {
    parts.iter().map(|(weight, x)| weight * x).sum::<f64>()
        / parts.iter().map(|(weight, _)| weight).sum::<f64>()
}

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-8
}

impl<'a> Reader<'a> {
    fn new(small: &'a Small, json: &'a Json) -> Self {
        let with = |is: &dyn Fn(&(usize, usize, u32)) -> bool| -> Vec<usize> {
            (0..small.indicators.len()).filter(|&i| is(&small.indicators[i])).collect()
        };
        let topics: Vec<Vec<usize>> = (0..2).map(|topic| with(&|one| one.0 == topic)).collect();
        let node = |lens: &str, at: usize| &json["lenses"][lens][at];
        let mut above = vec![Above { json: &json["overall"], lists: topics.clone() }];
        for (at, topic) in topics.into_iter().enumerate() {
            above.push(Above { json: node("topic", at), lists: vec![topic] });
            above.push(Above { json: node("cycle", at), lists: vec![with(&|one| one.1 == at)] });
        }
        Self { small, above, json }
    }

    fn is_closed(&self, voice: usize, indicator: usize) -> bool {
        self.json["indicators"][indicator]["by"].get(VOICES[voice]).is_none()
    }

    /// The figures of a value above indicators, were a world true, over those indicators that count.
    fn figures(&self, above: &Above, voice: usize, world: &World, counts: &dyn Fn(usize) -> bool) -> Figures {
        let asked = self.small.answers[voice].len() as f64;
        let top = (self.small.points - 1) as f64;
        let lists = above.lists.iter().map(|list| {
            let weight = |i: usize| f64::from(self.small.indicators[i].2);
            let of = |figure: &dyn Fn(f64, f64) -> Option<f64>| {
                let there = list.iter().filter(|i| counts(**i)).filter_map(|&i| {
                    Some((weight(i), figure(world[i].0 as f64, 100.0 * world[i].1 as f64 / top)?))
                });
                let there: Vec<(f64, f64)> = there.collect();
                (!there.is_empty()).then(|| mean(&there))
            };
            (
                of(&|n, sum| (n > 0.0).then(|| sum / n)),
                of(&|_, sum| Some(sum / asked)),
                of(&|n, sum| Some((sum + 100.0 * (asked - n)) / asked)),
                of(&|n, _| Some(n / asked)),
            )
        });
        type Four = (Option<f64>, Option<f64>, Option<f64>, Option<f64>);
        let lists: Vec<Four> = lists.collect();
        let all = |pick: &dyn Fn(&Four) -> Option<f64>| {
            let there: Vec<(f64, f64)> = lists.iter().filter_map(pick).map(|x| (1.0, x)).collect();
            (!there.is_empty()).then(|| mean(&there))
        };
        Figures {
            score: all(&|list| list.0),
            low: all(&|list| list.1).unwrap_or(0.0),
            high: all(&|list| list.2).unwrap_or(0.0),
            coverage: all(&|list| list.3).unwrap_or(0.0),
        }
    }

    /// Would a value be published as it is? Bounds down and up to fives, coverage down, and never across the threshold.
    fn is_printed(json: &Json, figures: Figures) -> bool {
        let shown = if figures.coverage > 0.5 - 1e-9 { "score" } else { "unshown" };
        let score = match figures.score {
            Some(score) => json[shown].as_f64().is_some_and(|printed| same(printed, score)),
            None => json["score"].is_null() && json["unshown"].is_null(),
        };
        let down = |x: f64| ((x + 1e-9) / 5.0).floor() * 5.0;
        let up = |x: f64| ((x - 1e-9) / 5.0).ceil() * 5.0;
        let coverage = down(100.0 * figures.coverage) / 100.0;
        let coverage = if shown == "score" { coverage.max(0.5) } else { coverage };
        let is = |key: &str, x: f64| json[key].as_f64().is_some_and(|printed| same(printed, x));
        score && is("low", down(figures.low)) && is("high", up(figures.high)) && is("coverage", coverage)
    }

    /// Would the coverage of a voice be published as it is?
    fn is_same_coverage(&self, above: &Above, voice: usize, world: &World) -> bool {
        let coverage = self.figures(above, voice, world, &|_| true).coverage;
        let down = ((100.0 * coverage + 1e-9) / 5.0).floor() / 20.0;
        let printed = if coverage > 0.5 - 1e-9 { down.max(0.5) } else { down };
        let json = above.json["by"].get(VOICES[voice]);
        json.is_none_or(|json| same(json["coverage"].as_f64().unwrap(), printed))
    }

    /// Would all be published of a value above indicators as it is, were this the world of a voice and what the others say known?
    fn is_same(&self, above: &Above, voice: usize, world: &World) -> bool {
        let everything = |_: usize| true;
        let own = self.figures(above, voice, world, &everything);
        let printed = above.json["by"].get(VOICES[voice]);
        if printed.is_some_and(|printed| !Self::is_printed(printed, own)) {
            return false;
        }
        // All together, each with its voice.
        let is_there = ["score", "unshown"].iter().any(|key| above.json[key].is_number());
        if is_there {
            let all: Vec<Figures> = (0..3)
                .filter(|&other| !self.small.answers[other].is_empty())
                .map(|other| match other == voice {
                    true => own,
                    false => self.figures(above, other, &self.small.truth(other), &everything),
                })
                .collect();
            let speak = |one: &Figures| Some(((one.coverage / 0.5).min(1.0), one.score?));
            let speaking: Vec<(f64, f64)> = all.iter().filter_map(speak).collect();
            let equal = |pick: &dyn Fn(&Figures) -> f64| {
                mean(&all.iter().map(|one| (1.0, pick(one))).collect::<Vec<_>>())
            };
            let together = Figures {
                score: (!speaking.is_empty()).then(|| mean(&speaking)),
                low: equal(&|one| one.low),
                high: equal(&|one| one.high),
                coverage: equal(&|one| one.coverage),
            };
            if !Self::is_printed(above.json, together) {
                return false;
            }
        }
        let between = &above.json["divergence"]["between"];
        let sides: Vec<&str> = between.as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        let Some(side) = sides.iter().position(|side| *side == VOICES[voice]) else { return true };
        let other = VOICES.iter().position(|other| *other == sides[1 - side]).unwrap();
        let theirs = self.small.truth(other);
        let both = |i: usize| world[i].0 > 0 && theirs[i].0 > 0;
        let value = above.json["divergence"]["values"][side].as_f64().unwrap();
        self.figures(above, voice, world, &both).score.is_some_and(|score| same(score, value))
    }

    /// Is there a world of a voice in which a cell is another one, by all that is published?
    fn has_other_score(
        &self,
        voice: usize,
        cell: usize,
        is_another: &dyn Fn((usize, usize)) -> bool,
    ) -> bool {
        let all = |above: &Above, voice: usize, world: &World| self.is_same(above, voice, world);
        self.has_another(voice, cell, is_another, &all)
    }

    /// Is there a world of a voice in which a cell is another one?
    fn has_another(
        &self,
        voice: usize,
        cell: usize,
        is_another: &dyn Fn((usize, usize)) -> bool,
        is_same: &IsSame<'_>,
    ) -> bool {
        let mut world = self.small.truth(voice);
        let truth = world.clone();
        let closed = (0..world.len()).filter(|&i| i != cell && self.is_closed(voice, i));
        let order: Vec<usize> = [cell].into_iter().chain(closed).collect();
        // The values above that can be held against the pack once so many cells are chosen.
        let rests = |above: &Above, i: usize| above.lists.iter().any(|list| list.contains(&i));
        let mut ready: Vec<Vec<&Above>> = order.iter().map(|_| Vec::new()).collect();
        for above in &self.above {
            if let Some(last) = order.iter().rposition(|&i| rests(above, i)) {
                ready[last].push(above);
            }
        }
        let asked = self.small.answers[voice].len();
        let all: Vec<(usize, usize)> =
            (0..=asked).flat_map(|n| (0..=n * (self.small.points - 1)).map(move |sum| (n, sum))).collect();
        // A printed coverage of 100 % says that everybody answered.
        let is_full = |above: &&Above| above.json["by"][VOICES[voice]]["coverage"].as_f64() == Some(1.0);
        let all_answered = |i: usize| self.above.iter().filter(is_full).any(|above| rests(above, i));
        let can_be = |i: usize| {
            let least = if all_answered(i) { asked } else { 0 };
            all.iter().copied().filter(move |(n, _)| *n >= least)
        };
        let choices: Vec<Vec<(usize, usize)>> = order
            .iter()
            .map(|&i| match i == cell {
                true => can_be(i).filter(|&one| is_another(one)).collect(),
                // What is true is tried first: mostly little else need be another one.
                false => [truth[i]].into_iter().chain(can_be(i).filter(|one| *one != truth[i])).collect(),
            })
            .collect();
        let tries = Tries { order, choices, ready, voice, is_same };
        tries.goes_on(&mut world, 0)
    }

    /// The secrets that are told: the voice, the indicator, and what of it.
    fn told(&self) -> Vec<(usize, usize, &'static str)> {
        let mut told = Vec::new();
        for voice in 0..3 {
            let truth = self.small.truth(voice);
            let closed: Vec<usize> = (0..truth.len()).filter(|&i| self.is_closed(voice, i)).collect();
            let rests = |above: &&Above| above.lists.iter().flatten().any(|i| closed.contains(i));
            for above in self.above.iter().filter(rests) {
                assert!(self.is_same(above, voice, &truth), "what is true is published: {}", above.json);
            }
            for &i in closed.iter().filter(|&&i| self.small.is_secret(voice, i)) {
                let (n, sum) = truth[i];
                let asked = self.small.answers[voice].len();
                if n > 0 && !self.has_other_score(voice, i, &|(m, other)| m == 0 || other * n != sum * m) {
                    told.push((voice, i, "score"));
                }
                // Of those who gave a point the number alone is asked, and what they say does not matter.
                let givers =
                    |above: &Above, voice: usize, world: &World| self.is_same_coverage(above, voice, world);
                if n < asked && !self.has_another(voice, i, &|(m, sum)| m != n && sum == 0, &givers) {
                    told.push((voice, i, "coverage"));
                }
            }
        }
        told
    }
}

fn all(answers: &[&[usize]]) -> Vec<Vec<Option<usize>>> {
    answers.iter().map(|one| one.iter().map(|&answer| Some(answer)).collect()).collect()
}

/// Three of one mind, who keep nothing secret.
fn alike() -> Vec<Vec<Option<usize>>> {
    vec![vec![Some(2); 5]; 3]
}

/// What hides all cells of the first voice and some values, and nothing else.
fn without(small: &Small, values: &[(&str, usize)]) -> Json {
    let mut json = small.internal();
    for node in json["indicators"].as_array_mut().unwrap() {
        node["by"].as_object_mut().unwrap().remove("ministry");
    }
    for (lens, at) in values {
        let node = &mut json["lenses"][lens][at];
        node["by"].as_object_mut().unwrap().remove("ministry");
        ["score", "unshown", "divergence"].into_iter().for_each(|key| node[key] = Json::Null);
    }
    json
}

/// Three answer a1 = 0, 0, 0; a2 = 1, 0, 0; and of B all 4 but one 2. In steps of a third of a point: a2 + s = 35, where s is the sum of
/// B, from the second phase (1 + 36 - 2); and (a1 + a2) / 4 + s / 6 = 1 / 4 + 34 / 6, that is 3 a1 + 3 a2 + 2 s = 71, from the whole.
/// Twice the first from the second: 3 a1 + a2 = 1, so a1 = 0 and a2 = 1.
fn by_subtraction() -> Small {
    Small {
        indicators: vec![(0, 0, 1), (0, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)],
        points: 5,
        answers: [all(&[&[0, 1, 4, 4, 4], &[0, 0, 4, 4, 4], &[0, 0, 4, 4, 2]]), alike(), alike()],
    }
}

/// Four answer; A weighs 1, 2, 2 and B 1, 2; the second phase is c, d and e. Sums of points: 2 c + d + 2 e = 30 + 9 + 16 = 55, and of the
/// whole (a + 2 b + 2 c) / 5 + (d + 2 e) / 3 = 33 / 5 + 25 / 3, that is 3 a + 6 b + 6 c + 5 d + 10 e = 224. Five times the first from
/// the second: 3 a + 6 b - 4 c = -51. So c is a multiple of 3, at least 51 / 4 and at most 16: c = 15, three answers 4 and one 3.
fn by_whole_numbers() -> Small {
    Small {
        indicators: vec![(0, 0, 1), (0, 0, 2), (0, 1, 2), (1, 1, 1), (1, 1, 2)],
        points: 5,
        answers: [
            all(&[&[0, 1, 4, 2, 2], &[1, 0, 4, 2, 2], &[0, 0, 4, 2, 1], &[0, 0, 3, 3, 3]]),
            alike(),
            alike(),
        ],
    }
}

#[test]
fn what_two_subtractions_tell_is_not_published() {
    let small = by_subtraction();
    // All indicators, both topics and the first phase hidden, the second phase and the whole published.
    let json = without(&small, &[("cycle", 0), ("topic", 0), ("topic", 1)]);
    let reader = Reader::new(&small, &json);
    assert!(!reader.has_other_score(0, 0, &|(n, sum)| n == 3 && sum != 0), "a1 = 0 alone");
    assert!(!reader.has_other_score(0, 1, &|(n, sum)| n == 3 && sum != 1), "a2 = 1 alone");
    assert_eq!(Reader::new(&small, &small.published()).told(), []);
}

#[test]
fn what_whole_numbers_tell_is_not_published() {
    let small = by_whole_numbers();
    let json = without(&small, &[("cycle", 0), ("topic", 0), ("topic", 1)]);
    let reader = Reader::new(&small, &json);
    assert!(!reader.has_other_score(0, 2, &|(n, sum)| n == 4 && sum != 15), "c = 15 alone");
    assert_eq!(Reader::new(&small, &small.published()).told(), []);
}

/// Topics, phases and weights: the first indicator stands in the first phase, the last in the second.
fn indicators() -> impl Strategy<Value = Vec<(usize, usize, u32)>> {
    (1..4_usize, proptest::collection::vec((0..2_usize, 1..4_u32), 3..6)).prop_map(|(of_first, rest)| {
        let last = rest.len() - 1;
        let phase = |at: usize, phase: usize| {
            if at == 0 {
                0
            } else if at == last {
                1
            } else {
                phase
            }
        };
        let topic = |at: usize| usize::from(at >= of_first.min(last));
        rest.into_iter().enumerate().map(|(at, (p, weight))| (topic(at), phase(at, p), weight)).collect()
    })
}

/// Individuals who mostly agree, near the ends as often as not; some do not know.
fn small(points: usize, unknown: u32, individuals: std::ops::Range<usize>) -> impl Strategy<Value = Small> {
    indicators().prop_flat_map(move |indicators| {
        let n = indicators.len();
        let answer = prop_oneof![
            6 => Just(0_usize), 6 => Just(points - 1), 4 => 0..points,
        ];
        let answer = (answer, proptest::bool::weighted(f64::from(unknown) / 10.0));
        let answer = answer.prop_map(|(point, is_unknown)| (!is_unknown).then_some(point));
        let voice =
            || proptest::collection::vec(proptest::collection::vec(answer.clone(), n), individuals.clone());
        let indicators = indicators.clone();
        [voice(), voice(), voice()].prop_map(move |answers| Small {
            indicators: indicators.clone(),
            points,
            answers,
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_told_where_everybody_answers(small in small(5, 0, 2..5)) {
        prop_assert_eq!(Reader::new(&small, &small.published()).told(), []);
    }

    #[test]
    fn nothing_is_told_where_some_do_not_know(small in small(3, 2, 2..4)) {
        prop_assert_eq!(Reader::new(&small, &small.published()).told(), []);
    }
}

/// What is suppressed: of each row the id and whose.
fn suppressed(json: &Json) -> Vec<String> {
    let lenses = json["lenses"].as_object().unwrap().values().flat_map(|lens| lens.as_array().unwrap());
    let rows = [&json["overall"]].into_iter().chain(lenses).chain(json["indicators"].as_array().unwrap());
    rows.filter(|row| !row["suppressed"].is_null())
        .map(|row| format!("{} {}", row["id"].as_str().unwrap_or("overall"), row["suppressed"]))
        .collect()
}

#[test]
fn nothing_is_suppressed_that_need_not_be() {
    // All three of a voice are of one mind: the pack tells it, and nothing is suppressed.
    let indicators = vec![(0, 0, 1), (0, 1, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)];
    let mut small = Small { indicators, points: 5, answers: [alike(), alike(), alike()] };
    assert_eq!(suppressed(&small.published()), Vec::<String>::new());
    // One of three is at 1 at A1 where two are at 0, which the mean of 8.3 tells. A1 + A2 + A3 is published, A1 + B1 is, A2 + A3 + B2 is,
    // and B1 + B2: where A1 is one step more, A2 is one less, B1 is one less and B2 is one more. A3 need not move, nor any sum.
    for (one, answer) in small.answers[0].iter_mut().zip([0, 0, 1]) {
        one[0] = Some(answer);
    }
    let both = r#"["together","ministry"]"#;
    let wanted: Vec<String> = ["A1", "A2", "B1", "B2"].iter().map(|id| format!("{id} {both}")).collect();
    assert_eq!(suppressed(&small.published()), wanted);
    // The same pack each time.
    assert_eq!(small.published(), small.published());
}
