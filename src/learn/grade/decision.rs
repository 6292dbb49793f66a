//! The decision: passed, or everything that keeps a learner from passing, all at once.

use super::Grade;
use crate::learn::hours::Hours;
use crate::model::course::training::Pass;
use crate::model::ratio::Ratio;

/// What came of a course.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Everything submitted, grade and hours reached: the only one with a certificate.
    Passed,
    /// Everything submitted and the grade reached, but not the hours.
    HoursShort,
    /// Everything submitted, and the grade not reached.
    Failed,
    /// Something that is required was not submitted: never a pass, whatever the grade.
    Incomplete,
    /// Everything submitted, and something not marked yet: never a pass.
    Pending,
}

impl Verdict {
    /// The word for it in keys of texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Passed => "learn-verdict-passed",
            Self::HoursShort => "learn-verdict-hours-short",
            Self::Failed => "learn-verdict-failed",
            Self::Incomplete => "learn-verdict-incomplete",
            Self::Pending => "learn-verdict-pending",
        }
    }
}

/// A condition that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unmet {
    /// So many required exercises are not submitted.
    Missing(usize),
    /// So many exercises are not marked.
    Pending(usize),
    /// The grade, and the one that is needed.
    Grade(Ratio, Ratio),
    /// Seconds of learning that count, and those that are needed.
    Hours(u64, u64),
}

/// A verdict with all conditions that are not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What came of it.
    pub verdict: Verdict,
    /// What is not met; nothing for those who passed.
    pub unmet: Vec<Unmet>,
}

/// Decides. The grade passes when what was earned, times a hundred, reaches the threshold times what could be: exactly.
pub fn decide(grade: &Grade, hours: &Hours, pass: &Pass) -> Decision {
    let (missing, pending) = (grade.missing().count(), grade.pending().count());
    let mut unmet = Vec::new();
    if missing > 0 {
        unmet.push(Unmet::Missing(missing));
    }
    if pending > 0 {
        unmet.push(Unmet::Pending(pending));
    }
    let reached = grade.share >= pass.threshold;
    if !reached {
        unmet.push(Unmet::Grade(grade.share.clone(), pass.threshold.clone()));
    }
    let counted = hours.counted(pass.rule);
    let enough = counted >= pass.seconds;
    if !enough {
        unmet.push(Unmet::Hours(counted, pass.seconds));
    }
    let verdict = match (missing, pending, reached, enough) {
        (1.., _, _, _) => Verdict::Incomplete,
        (_, 1.., _, _) => Verdict::Pending,
        (_, _, false, _) => Verdict::Failed,
        (_, _, _, false) => Verdict::HoursShort,
        _ => Verdict::Passed,
    };
    Decision { verdict, unmet }
}
