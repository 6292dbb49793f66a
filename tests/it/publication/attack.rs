//! The attack: whoever has the pack sets up every equation between its figures, knows who answered what of the others, and solves.
//!
//! It shares nothing with the program: it reads the files, does its own algebra (ranks, not the reduced form) and narrows every
//! figure down between the ends of the scale until nothing moves.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{ANSWERS, INDICATORS, Return};

pub(super) const VOICES: [&str; 3] = ["ministry", "workers", "employers"];
pub(super) const FEWEST: usize = 3;

/// A linear equation: weights of figures by their number, and what they sum to.
struct Equation {
    weights: BTreeMap<usize, f64>,
    sum: f64,
}

/// What an attacker knows.
pub(super) struct Attack<'a> {
    results: &'a Json,
    returns: &'a [Return],
    /// An indicator that applies and has no point counts 0.
    zero: bool,
    equations: Vec<Equation>,
}

/// The figure of a voice at an indicator.
fn figure(voice: usize, indicator: usize) -> usize {
    voice * INDICATORS.len() + indicator
}

impl<'a> Attack<'a> {
    pub(super) fn new(results: &'a Json, returns: &'a [Return]) -> Self {
        Self::under(results, returns, false)
    }

    /// The attack on results in which what has no point counts 0, or does not count.
    pub(super) fn under(results: &'a Json, returns: &'a [Return], zero: bool) -> Self {
        let mut attack = Self { results, returns, zero, equations: Vec::new() };
        for voice in 0..VOICES.len() {
            attack.voice(voice);
        }
        attack
    }

    /// How many individuals of a voice gave such an answer to an indicator.
    fn individuals(&self, voice: usize, indicator: usize, is: impl Fn(usize) -> bool) -> usize {
        let all = self.returns.iter().filter(|one| one.constituency == VOICES[voice] && !one.position);
        all.filter(|one| is(one.answers[indicator])).count()
    }

    /// The truth that is to be found out: the figures that rest on fewer than three individuals.
    pub(super) fn secrets(&self) -> Vec<(usize, usize)> {
        let few = |count: usize| count > 0 && count < FEWEST;
        let all = (0..VOICES.len()).flat_map(|v| (0..INDICATORS.len()).map(move |i| (v, i)));
        all.filter(|&(v, i)| few(self.individuals(v, i, |answer| answer < 5))).collect()
    }

    fn has_points(&self, voice: usize, indicator: usize) -> bool {
        let mut all = self.returns.iter().filter(|one| one.constituency == VOICES[voice]);
        all.any(|one| one.answers[indicator] < 5)
    }

    fn applies(&self, voice: usize, indicator: usize) -> bool {
        let mut all = self.returns.iter().filter(|one| one.constituency == VOICES[voice]);
        all.any(|one| one.answers[indicator] != 5)
    }

    /// What coverage and bounds tell: cells where some of few gave no point and others did, of which the attacker finds out how many
    /// answered, or a bound.
    pub(super) fn recovered_by_bounds(&self) -> Vec<(usize, usize, &'static str)> {
        let few = |count: usize| count > 0 && count < FEWEST;
        let mut found = Vec::new();
        for (v, voice) in VOICES.iter().enumerate() {
            let all = self.returns.iter().filter(|one| one.constituency == *voice).count();
            for (key, most, coarse) in [("coverage", 1.0, 0.05), ("low", 100.0, 5.0), ("high", 100.0, -5.0)] {
                let ends = self.narrowed_by(v, key, most, coarse);
                for (i, (low, high)) in ends.into_iter().enumerate() {
                    let (points, missing) = (
                        self.individuals(v, i, |answer| answer < 5),
                        self.individuals(v, i, |answer| answer > 5),
                    );
                    if !(few(missing) || few(points) && missing > 0) {
                        continue;
                    }
                    let is_one = match key {
                        "coverage" => fractions(all).filter(|one| (low..=high).contains(one)).count() < 2,
                        _ => high - low < 1e-3,
                    };
                    if is_one {
                        found.push((v, i, key));
                    }
                }
            }
        }
        found
    }

    /// Where a figure of each cell of a voice lies, by what is printed of it at cells and nodes. At a node with cells that are left
    /// out it is printed coarsely: the figure lies between it and so much more.
    fn narrowed_by(&self, voice: usize, key: &str, most: f64, coarse: f64) -> Vec<(f64, f64)> {
        const DUST: f64 = 1e-6;
        let printed = |node: &Json| node["by"].get(VOICES[voice]).and_then(|own| own[key].as_f64());
        let cells: Vec<Option<f64>> =
            self.results["indicators"].as_array().unwrap().iter().map(printed).collect();
        let mut ends: Vec<(f64, f64)> =
            cells.iter().map(|cell| cell.map_or((0.0, most), |known| (known - DUST, known + DUST))).collect();
        let nodes: Vec<(BTreeMap<usize, f64>, f64, f64)> = self
            .nodes(&|i| self.applies(voice, i))
            .into_iter()
            .filter_map(|(node, weights)| {
                let shown = printed(node)?;
                let is_whole = weights.keys().all(|i| cells[*i].is_some());
                let other = if is_whole { shown } else { shown + coarse };
                Some((weights, shown.min(other) - DUST, shown.max(other) + DUST))
            })
            .collect();
        for _ in 0..100 {
            for (weights, least, most) in &nodes {
                for (one, weight) in weights {
                    let others = || weights.iter().filter(|(other, _)| *other != one);
                    let lowest: f64 = others().map(|(other, w)| w * ends[*other].0).sum();
                    let highest: f64 = others().map(|(other, w)| w * ends[*other].1).sum();
                    let (low, high) = ends[*one];
                    ends[*one] = (low.max((least - highest) / weight), high.min((most - lowest) / weight));
                }
            }
        }
        ends
    }

    /// The voices shown at a node, with a cell of it that is left out; under a method that is no mean there may be none.
    pub(super) fn shown_above_left_out(&self) -> Vec<String> {
        let indicators = self.results["indicators"].as_array().unwrap();
        let mut found = Vec::new();
        for (v, voice) in VOICES.iter().enumerate() {
            let is_left_out = |i: usize| self.applies(v, i) && indicators[i]["by"].get(voice).is_none();
            for (node, weights) in self.nodes(&|i| self.applies(v, i)) {
                if node["by"].get(voice).is_some() && weights.keys().any(|i| is_left_out(*i)) {
                    found.push(format!("{voice} {}", node["id"]));
                }
            }
        }
        found
    }

    fn own(node: &Json, voice: usize) -> Option<f64> {
        let own = node["by"].get(VOICES[voice])?;
        own["score"].as_f64().or_else(|| own["unshown"].as_f64())
    }

    /// All nodes with the indicators in each: those of which they are the mean, with their weights, which sum to 1.
    fn nodes(&self, has: &dyn Fn(usize) -> bool) -> Vec<(&'a Json, BTreeMap<usize, f64>)> {
        let mean = |of: &dyn Fn(usize) -> bool| -> BTreeMap<usize, f64> {
            let there: Vec<usize> = (0..INDICATORS.len()).filter(|&i| has(i) && of(i)).collect();
            let sum: f64 = there.iter().map(|&i| f64::from(INDICATORS[i].3)).sum();
            there.into_iter().map(|i| (i, f64::from(INDICATORS[i].3) / sum)).collect()
        };
        let phases = |ids: &[&str]| -> BTreeMap<usize, f64> {
            let each: Vec<BTreeMap<usize, f64>> = ids
                .iter()
                .map(|id| mean(&|i| INDICATORS[i].1 == *id))
                .filter(|node: &BTreeMap<usize, f64>| !node.is_empty())
                .collect();
            let share = each.len() as f64;
            each.into_iter().flatten().map(|(i, weight)| (i, weight / share)).collect()
        };
        let mut nodes = vec![(&self.results["overall"], phases(&["P1", "P2", "P3"]))];
        for node in self.results["lenses"].as_object().unwrap().values().flat_map(|l| l.as_array().unwrap()) {
            let id = node["id"].as_str().unwrap();
            nodes.push((
                node,
                match id {
                    "early" => phases(&["P1", "P2"]),
                    "late" => phases(&["P3"]),
                    "P1" | "P2" | "P3" => mean(&|i| INDICATORS[i].1 == id),
                    "f" | "g" => mean(&|i| INDICATORS[i].2.contains(id)),
                    _ => mean(&|i| INDICATORS[i].0.starts_with(id)),
                },
            ));
        }
        nodes
    }

    /// Every equation on what one voice says.
    fn voice(&mut self, voice: usize) {
        let has = |i: usize| self.has_points(voice, i);
        let mut found = Vec::new();
        let indicators = self.results["indicators"].as_array().unwrap();
        for (i, node) in indicators.iter().enumerate() {
            if let Some(own) = Self::own(node, voice).filter(|_| has(i)) {
                found.push((BTreeMap::from([(i, 1.0)]), own));
            }
        }
        let counts = |i: usize| if self.zero { self.applies(voice, i) } else { has(i) };
        for (node, mut weights) in self.nodes(&counts) {
            weights.retain(|i, _| has(*i));
            if let Some(own) = Self::own(node, voice).filter(|_| !weights.is_empty()) {
                found.push((weights, own));
            }
        }
        // Each side of a distance is a mean over what both sides answered.
        for other in (0..VOICES.len()).filter(|&other| other != voice) {
            let both = |i: usize| self.has_points(voice, i) && self.has_points(other, i);
            let parts = self.nodes(&both).into_iter().chain(
                indicators
                    .iter()
                    .enumerate()
                    .filter(|(i, _)| both(*i))
                    .map(|(i, n)| (n, BTreeMap::from([(i, 1.0)]))),
            );
            for (node, weights) in parts {
                let between = &node["divergence"]["between"];
                let sides: Vec<&str> =
                    between.as_array().into_iter().flatten().filter_map(Json::as_str).collect();
                let side = sides.iter().position(|side| *side == VOICES[voice]);
                if let Some(side) = side.filter(|_| sides.contains(&VOICES[other])) {
                    found.push((weights, node["divergence"]["values"][side].as_f64().unwrap()));
                }
            }
        }
        // All together is the mean of the voices, each with what it spoke.
        for (weights, sum) in found {
            let weights = weights.into_iter().map(|(i, weight)| (figure(voice, i), weight)).collect();
            self.equations.push(Equation { weights, sum });
        }
    }

    /// Adds what the joint value of a node says: of the voices that speak in full there, as the attacker knows from the returns.
    pub(super) fn with_joint(mut self) -> Self {
        let indicators = self.results["indicators"].as_array().unwrap();
        let mut found = Vec::new();
        for (i, node) in indicators.iter().enumerate() {
            let Some(joint) = node["score"].as_f64().or_else(|| node["unshown"].as_f64()) else { continue };
            let asked = |voice: usize, is: &dyn Fn(usize) -> bool| {
                let all = self.returns.iter().filter(|one| one.constituency == VOICES[voice]);
                all.filter(|one| is(one.answers[i])).count() as f64
            };
            let speaks = |voice: usize| {
                let (points, missing) = (asked(voice, &|a| a < 5), asked(voice, &|a| a > 5));
                if points == 0.0 { 0.0 } else { (points / (points + missing) / 0.5).min(1.0) }
            };
            let sum: f64 = (0..VOICES.len()).map(speaks).sum();
            let weights =
                (0..VOICES.len()).filter(|&v| speaks(v) > 0.0).map(|v| (figure(v, i), speaks(v) / sum));
            found.push(Equation { weights: weights.collect(), sum: joint });
        }
        self.equations.extend(found);
        self
    }

    /// The secrets that the attacker recovers: the number of the voice and of the indicator.
    pub(super) fn recovered(&self) -> Vec<(usize, usize)> {
        let solved = self.solved();
        let narrowed = self.narrowed();
        self.secrets().into_iter().filter(|&(v, i)| solved[figure(v, i)] || narrowed[figure(v, i)]).collect()
    }

    fn figures() -> usize {
        VOICES.len() * INDICATORS.len()
    }

    /// Figures that the equations determine: adding the figure alone does not raise their rank.
    fn solved(&self) -> Vec<bool> {
        let rows: Vec<Vec<f64>> = self
            .equations
            .iter()
            .map(|e| (0..Self::figures()).map(|f| e.weights.get(&f).copied().unwrap_or(0.0)).collect())
            .collect();
        let all = rank(rows.clone());
        (0..Self::figures())
            .map(|f| {
                let mut more = rows.clone();
                more.push((0..Self::figures()).map(|g| if f == g { 1.0 } else { 0.0 }).collect());
                rank(more) == all
            })
            .collect()
    }

    /// Figures that can have one value alone between the ends that they can have, given what positions say openly.
    fn narrowed(&self) -> Vec<bool> {
        let mut ends: Vec<(f64, f64)> = Vec::new();
        let mut lattices: Vec<(f64, f64)> = Vec::new();
        for (voice, side) in VOICES.iter().enumerate() {
            for i in 0..INDICATORS.len() {
                let open = self.returns.iter().filter(|one| one.constituency == *side && one.position);
                let open: Vec<f64> =
                    open.map(|one| one.answers[i]).filter(|a| *a < 5).map(|a| 25.0 * a as f64).collect();
                let secret = self.individuals(voice, i, |answer| answer < 5) as f64;
                let all = (open.len() as f64 + secret).max(1.0);
                let known: f64 = open.iter().sum();
                ends.push((known / all, (known + 100.0 * secret) / all));
                lattices.push((known / all, 25.0 / all));
            }
        }
        let mut moves = true;
        while moves {
            moves = false;
            for equation in &self.equations {
                let least: f64 = equation.weights.iter().map(|(f, w)| w * ends[*f].0).sum();
                let most: f64 = equation.weights.iter().map(|(f, w)| w * ends[*f].1).sum();
                for (f, w) in &equation.weights {
                    let (low, high) = ends[*f];
                    let low_now = low.max((equation.sum - (most - w * high)) / w);
                    let high_now = high.min((equation.sum - (least - w * low)) / w);
                    if low_now > low + 1e-4 || high_now < high - 1e-4 {
                        ends[*f] = (low_now, high_now);
                        moves = true;
                    }
                }
            }
        }
        ends.into_iter()
            .enumerate()
            .map(|(f, (low, high))| {
                // The mean of so many on a scale of five points, 25 apart, can have so many values and no other.
                let (voice, i) = (f / INDICATORS.len(), f % INDICATORS.len());
                let secret = self.individuals(voice, i, |answer| answer < 5);
                let (first, step) = lattices[f];
                let values = (0..=4 * secret).map(|n| first + step * n as f64);
                secret > 0 && values.filter(|value| (low - 1e-4..=high + 1e-4).contains(value)).count() < 2
            })
            .collect()
    }
}

fn rank(mut rows: Vec<Vec<f64>>) -> usize {
    let mut rank = 0;
    for column in 0..rows.first().map_or(0, Vec::len) {
        let best =
            (rank..rows.len()).max_by(|&a, &b| rows[a][column].abs().total_cmp(&rows[b][column].abs()));
        let Some(best) = best.filter(|&row| rows[row][column].abs() > 1e-7) else { continue };
        rows.swap(rank, best);
        let lead = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1) {
            let times = row[column] / lead[column];
            row.iter_mut().zip(&lead).for_each(|(cell, lead)| *cell -= times * lead);
        }
        rank += 1;
    }
    rank
}

/// What a published cell tells outright: how many gave a point, none, and each answer.
pub(super) fn told(results: &Json, counts: &str, returns: &[Return]) -> Vec<String> {
    let attack = Attack { results, returns, zero: false, equations: Vec::new() };
    let few = |count: usize| count > 0 && count < FEWEST;
    let mut told = Vec::new();
    for (v, voice) in VOICES.iter().enumerate() {
        for (i, (id, ..)) in INDICATORS.iter().enumerate() {
            let is_there = results["indicators"][i]["by"].get(voice).is_some();
            let groups = [
                attack.individuals(v, i, |a| a < 5),
                attack.individuals(v, i, |a| a > 5),
                attack.individuals(v, i, |a| a == 5),
            ];
            if is_there && groups.into_iter().any(few) {
                told.push(format!("{voice} {id}: {groups:?}"));
            }
            // The mean of the individuals alone, and in how many ways they could have given it.
            let given: Vec<usize> = (0..5).map(|point| attack.individuals(v, i, |a| a == point)).collect();
            let (n, sum) = (given.iter().sum(), given.iter().enumerate().map(|(p, n)| p * n).sum());
            for point in (0..5).filter(|&point| is_there && few(given[point])) {
                if ways(n, sum, 5).iter().all(|way| way[point] == given[point]) {
                    told.push(format!("{voice} {id}: point {point} by its mean"));
                }
            }
            for (answer, code) in ANSWERS.iter().enumerate() {
                let code = if code.is_empty() { "blank" } else { code };
                let row = format!("{voice},{id},{code},");
                if counts.lines().any(|line| line.starts_with(&row))
                    && few(attack.individuals(v, i, |a| a == answer))
                {
                    told.push(format!("{voice} {id}: count of {code}"));
                }
            }
        }
    }
    told
}

/// Every share that so many or fewer can have.
fn fractions(most: usize) -> impl Iterator<Item = f64> {
    let mut all: Vec<f64> = (1..=most).flat_map(|d| (0..=d).map(move |n| n as f64 / d as f64)).collect();
    all.sort_by(f64::total_cmp);
    all.dedup();
    all.into_iter()
}

/// Every way in which so many could have given points 0.. with that sum.
pub(super) fn ways(n: usize, sum: usize, points: usize) -> Vec<Vec<usize>> {
    if points == 1 {
        return if sum == 0 { vec![vec![n]] } else { Vec::new() };
    }
    let top = points - 1;
    (0..=n)
        .filter(|of_top| of_top * top <= sum)
        .flat_map(|of_top| {
            ways(n - of_top, sum - of_top * top, top).into_iter().map(move |mut way| {
                way.push(of_top);
                way
            })
        })
        .collect()
}
