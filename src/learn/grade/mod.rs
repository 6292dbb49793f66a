//! The grade: from the standing of each exercise up to the course, in exact fractions.
//!
//! A unit's share is what was earned of its points; a module weighs its units by their points; the course weighs its modules as its
//! file says. Nothing is rounded on the way. What is missing counts nothing and keeps anybody from passing.

mod decision;

pub use decision::{Decision, Unmet, Verdict, decide};

use super::record::{Record, Standing};
use crate::model::course::training::{Training, Unit};
use crate::model::ratio::Ratio;

/// The grade of a set of exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitGrade {
    /// Id of the unit.
    pub id: String,
    /// Position of its module.
    pub module: usize,
    /// Points that were earned.
    pub earned: Ratio,
    /// Points that could be earned.
    pub points: Ratio,
    /// Ids of exercises that must be submitted and are not.
    pub missing: Vec<String>,
    /// Ids of exercises that a trainer has to mark.
    pub pending: Vec<String>,
    /// Ids of exercises that a trainer took out.
    pub void: Vec<String>,
    /// So many exercises count for the grade and were submitted.
    pub submitted: usize,
}

impl UnitGrade {
    /// Is everything submitted and marked?
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.pending.is_empty()
    }
}

/// The grade of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModuleGrade {
    /// Id of the module.
    pub id: String,
    /// Points that were earned.
    pub earned: Ratio,
    /// Points that could be earned.
    pub points: Ratio,
    /// Its weight in percent.
    pub weight: Ratio,
}

/// The grade of the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grade {
    /// The units, in order.
    pub units: Vec<UnitGrade>,
    /// The modules, in order.
    pub modules: Vec<ModuleGrade>,
    /// The share of the whole, from 0 to 1.
    pub share: Ratio,
}

impl Grade {
    /// Ids of exercises that must be submitted and are not.
    pub fn missing(&self) -> impl Iterator<Item = &str> {
        self.units.iter().flat_map(|unit| unit.missing.iter().map(String::as_str))
    }

    /// Ids of exercises that a trainer has to mark.
    pub fn pending(&self) -> impl Iterator<Item = &str> {
        self.units.iter().flat_map(|unit| unit.pending.iter().map(String::as_str))
    }
}

/// Every exercise of a module was taken out, so that there is no grade: the module's id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AllVoid(pub String);

/// The grade of a record.
///
/// # Errors
/// The module of which no exercise is left.
pub fn grade(training: &Training, record: &Record) -> Result<Grade, AllVoid> {
    let units: Vec<UnitGrade> = training.units.iter().map(|one| unit(one, record)).collect();
    let mut modules = Vec::new();
    let mut share = Ratio::zero();
    for (module, n) in training.modules.iter().zip(0..) {
        let own = || units.iter().filter(|unit| unit.module == n);
        let points: Ratio = own().map(|unit| unit.points.clone()).sum();
        let earned: Ratio = own().map(|unit| unit.earned.clone()).sum();
        let weight = module.weight.clone();
        if points.is_zero() && !weight.is_zero() {
            return Err(AllVoid(module.id.clone()));
        }
        share = share + &(&weight * &earned.share_of(&points)) / &Ratio::whole(100);
        modules.push(ModuleGrade { id: module.id.clone(), earned, points, weight });
    }
    Ok(Grade { units, modules, share })
}

fn unit(unit: &Unit, record: &Record) -> UnitGrade {
    let mut grade = UnitGrade {
        id: unit.id.clone(),
        module: unit.module,
        earned: Ratio::zero(),
        points: Ratio::zero(),
        missing: Vec::new(),
        pending: Vec::new(),
        void: Vec::new(),
        submitted: 0,
    };
    for exercise in unit.graded() {
        let id = exercise.id.clone();
        let mut all = exercise.points.clone();
        match record.standing(exercise) {
            Standing::Void => {
                grade.void.push(id);
                continue;
            }
            Standing::Done { share, points } => {
                grade.submitted += 1;
                grade.earned = &grade.earned + &(&share * &points);
                all = points;
            }
            Standing::Pending => {
                grade.submitted += 1;
                grade.pending.push(id);
            }
            // What need not be submitted keeps nobody from passing; its points are not earned.
            Standing::Open if exercise.required => grade.missing.push(id),
            Standing::Open => {}
        }
        grade.points = grade.points + all;
    }
    grade
}
