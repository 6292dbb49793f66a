//! Sets of forms: for each invited organisation a folder with its form in every kind that is wanted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::kind::{Kind, Worded};
use super::letter;
use super::model::{Addressee, Before, Form};
use super::names::{file_stem, plain, slug};
#[cfg(feature = "word")]
use crate::document::docx::Docx;
use crate::document::writer::WriteError;
#[cfg(feature = "word")]
use crate::document::writer::{Setting, Writer as _};
use crate::locale::{Arg, Locale};
use crate::model::asked::Invited;
use crate::model::assessment::Assessment;
use crate::model::framework::{Constituency, Framework};
use crate::model::language::Localised;
use crate::model::name::fold;
use crate::model::slug::Once;
use crate::model::table::Ix;

/// The folder of the forms for survey teams.
const SURVEYS: &str = "surveys";

/// A language in which forms are made: the texts of the framework and the words around them.
pub struct Tongue {
    /// The tag, as it was asked for.
    pub tag: String,
    /// The texts of the framework.
    pub texts: Arc<Localised>,
    /// The words around them.
    pub locale: Locale,
}

/// An earlier answer by constituency, organisation and indicator.
pub type Earlier<'a> = dyn Fn(&str, &str, &str) -> Option<Before> + 'a;

/// What is wanted of the forms.
#[derive(Default)]
pub struct Wanted<'a> {
    /// The kinds of file.
    pub kinds: Vec<&'static dyn Kind>,
    /// A shorter form of the questionnaires than was sent; `None` = as the assessment says.
    pub short: Option<&'a str>,
    /// One form for each topic.
    pub by_topic: bool,
    /// Only the sets of these organisations or constituencies; empty = all.
    pub only: Vec<String>,
    /// Earlier answers by constituency, organisation and indicator.
    pub before: Option<&'a Earlier<'a>>,
    /// Earlier answers stand in the answer cells already.
    pub carry_over: bool,
    /// The one language of all forms, where it was asked for.
    pub only_language: Option<&'a str>,
    /// Called with each addressee whose forms are made.
    pub made: Option<&'a dyn Fn()>,
}

/// A set: the folder of one addressee.
pub struct FormSet {
    /// The folder below that of the forms.
    pub folder: String,
    /// The constituency, by its id.
    pub constituency: String,
    /// The organisation; empty = any of the constituency.
    pub organisation: String,
    /// Path in the folder, and bytes.
    pub files: Vec<(String, Vec<u8>)>,
}

/// Everybody who may get a set: the invited, in the order of the list, then each constituency that has none on it.
pub fn addressees(assessment: &Assessment) -> Vec<Addressee<'_>> {
    let invited = assessment.asked().invited().map(Addressee::Organisation);
    let open = assessment.framework().constituencies().ixs().filter(|&c| !assessment.asked().has_invited(c));
    invited.chain(open.map(Addressee::Constituency)).collect()
}

/// Everybody who may get a set, each with a name for its files.
pub fn with_names(assessment: &Assessment) -> Vec<(Addressee<'_>, String)> {
    let mut names = Names::default();
    let all = addressees(assessment).into_iter();
    all.map(|to| (to, names.of(assessment.framework(), to))).collect()
}

/// Does one of these words name the addressee: its organisation, or its constituency by id or title?
pub fn is_named(to: Addressee<'_>, framework: &Framework, words: &[String]) -> bool {
    let constituency = &framework[to.constituency()];
    let names = [to.organisation(), constituency.id.as_str(), constituency.title.as_str()].map(fold);
    words.iter().any(|word| names.contains(&fold(word)) && !fold(word).is_empty())
}

/// The words that name no addressee.
pub fn unknown<'w>(assessment: &Assessment, words: &'w [String]) -> Vec<&'w str> {
    let all = addressees(assessment);
    let known = |word: &String| {
        all.iter().any(|to| is_named(*to, assessment.framework(), std::slice::from_ref(word)))
    };
    words.iter().filter(|word| !known(word)).map(String::as_str).collect()
}

/// The sets that are wanted.
///
/// # Errors
/// When a file cannot be written.
pub fn sets(
    assessment: &Assessment,
    tongues: &[Tongue],
    wanted: &Wanted<'_>,
) -> Result<Vec<FormSet>, WriteError> {
    let mut sets = Vec::new();
    let mut forms = Forms { assessment, short: wanted.short, made: BTreeMap::new() };
    for (to, folder) in with_names(assessment) {
        // Who is only heard gets a form where it is invited or asked for.
        let is_usual = !to.organisation().is_empty() || assessment.voices()[to.constituency()].weight > 0;
        let is_wanted = match wanted.only.is_empty() {
            true => is_usual,
            false => is_named(to, assessment.framework(), &wanted.only),
        };
        if !is_wanted {
            continue;
        }
        let spoken = languages_of(assessment, to, tongues, wanted.only_language);
        let files = files(&mut forms, to, &folder, &spoken, wanted)?;
        if let Some(made) = wanted.made {
            made();
        }
        if !files.is_empty() {
            sets.push(FormSet {
                folder,
                constituency: assessment.framework()[to.constituency()].id.to_string(),
                organisation: to.organisation().to_owned(),
                files,
            });
        }
    }
    sets.extend(surveys(assessment, tongues, wanted)?);
    Ok(sets)
}

/// The sets that are not among these, without their files: those of the other addressees, and that of survey teams.
pub fn others(assessment: &Assessment, sets: &[FormSet]) -> Vec<FormSet> {
    let survey = FormSet {
        folder: SURVEYS.to_owned(),
        constituency: String::new(),
        organisation: String::new(),
        files: Vec::new(),
    };
    let all = with_names(assessment).into_iter().map(|(to, folder)| FormSet {
        folder,
        constituency: assessment.framework()[to.constituency()].id.to_string(),
        organisation: to.organisation().to_owned(),
        files: Vec::new(),
    });
    all.chain([survey]).filter(|one| sets.iter().all(|set| set.folder != one.folder)).collect()
}

/// The languages of an addressee: the one asked for, else its own, else those of the assessment.
fn languages_of<'t>(
    assessment: &Assessment,
    to: Addressee<'_>,
    tongues: &'t [Tongue],
    only: Option<&str>,
) -> Vec<&'t Tongue> {
    let own = match to {
        Addressee::Organisation(Invited { language: Some(tag), .. }) => Some(tag.as_str()),
        _ => None,
    };
    if let Some(tag) = only.or(own)
        && let Some(tongue) = tongues.iter().find(|tongue| tongue.tag == tag)
    {
        return vec![tongue];
    }
    usual_languages(assessment)
        .into_iter()
        .filter_map(|tag| tongues.iter().find(|one| one.tag == tag))
        .collect()
}

/// The languages of the forms where an addressee has none of its own.
pub fn usual_languages(assessment: &Assessment) -> Vec<&str> {
    let said = &assessment.invitation().languages;
    if said.is_empty() { vec![assessment.language()] } else { said.iter().map(|tag| tag.as_str()).collect() }
}

/// Every language in which a form is made.
pub fn all_languages<'a>(assessment: &'a Assessment, only: Option<&'a str>) -> Vec<&'a str> {
    if let Some(only) = only {
        return vec![only];
    }
    let own = assessment.asked().invited().filter_map(|who| who.language.as_deref());
    let mut all = usual_languages(assessment);
    for tag in own {
        if !all.contains(&tag) {
            all.push(tag);
        }
    }
    all
}

/// The forms in the making. What organisations of one constituency are asked in one language is put together once.
struct Forms<'a> {
    assessment: &'a Assessment,
    short: Option<&'a str>,
    made: BTreeMap<Alike, Form>,
}

/// What makes forms alike but for the organisation: constituency, language, the form that was sent, and what is asked.
type Alike = (Ix<Constituency>, String, Option<String>, Vec<bool>);

impl Forms<'_> {
    fn of(&mut self, to: Addressee<'_>, tongue: &Tongue) -> Form {
        let (c, organisation) = (to.constituency(), to.organisation());
        let asked = self.assessment.asked().of_organisation(c, organisation);
        let asked = self.assessment.framework().indicators().ixs().map(asked).collect();
        let sent = match to {
            Addressee::Organisation(who) => who.questionnaire.clone(),
            Addressee::Constituency(_) => None,
        };
        let new = || Form::new(self.assessment, &tongue.texts, to, self.short);
        let made = self.made.entry((c, tongue.tag.clone(), sent, asked)).or_insert_with(new);
        made.addressed_to(organisation)
    }
}

fn files(
    forms: &mut Forms<'_>,
    to: Addressee<'_>,
    name: &str,
    tongues: &[&Tongue],
    wanted: &Wanted<'_>,
) -> Result<Vec<(String, Vec<u8>)>, WriteError> {
    let kinds: Vec<&'static dyn Kind> =
        wanted.kinds.iter().copied().filter(|kind| !kind.is_for_surveys()).collect();
    let mut files = Vec::new();
    // By part, then by language: a kind may hold all languages in one file.
    let mut parts: Vec<Vec<(Form, &Locale)>> = Vec::new();
    for tongue in tongues.iter().filter(|_| !kinds.is_empty()) {
        let mut form = forms.of(to, tongue);
        if form.effort.questions == 0 {
            continue;
        }
        if let Some(before) = wanted.before {
            let (constituency, organisation) = (form.constituency.clone(), form.organisation.clone());
            form = form.with_before(|id| before(&constituency, &organisation, id), wanted.carry_over);
        }
        files.extend(letters(&form, name, &kinds, &tongue.locale)?);
        let cut = if wanted.by_topic { form.by_topic() } else { vec![form] };
        for (n, form) in cut.into_iter().enumerate() {
            if parts.len() <= n {
                parts.push(Vec::new());
            }
            parts[n].push((form, &tongue.locale));
        }
    }
    for part in &parts {
        let worded: Vec<Worded<'_>> = part.iter().map(|(form, locale)| Worded { form, locale }).collect();
        for kind in &kinds {
            let at_once = if kind.holds_all_languages() { worded.len() } else { 1 };
            for some in worded.chunks(at_once) {
                files.push((file_name(name, some, *kind), kind.write(some)?));
            }
        }
    }
    Ok(files)
}

/// The covering letter of a form, as text for a mail and as a document.
fn letters(
    form: &Form,
    name: &str,
    kinds: &[&'static dyn Kind],
    locale: &Locale,
) -> Result<Vec<(String, Vec<u8>)>, WriteError> {
    let stem = format!("{}_letter_{name}_{}", plain(&form.assessment), form.language);
    Ok(vec![
        (format!("{stem}.txt"), letter::text(form, kinds, locale).into_bytes()),
        #[cfg(feature = "word")]
        (format!("{stem}.docx"), Docx.write(&letter::document(form, kinds, locale), &Setting::new(locale))?),
    ])
}

/// `<assessment>_form_<addressee>_<language>[_<topic>].<ending>`
fn file_name(addressee: &str, forms: &[Worded<'_>], kind: &dyn Kind) -> String {
    let tags: Vec<&str> = forms.iter().map(|one| &*one.form.language).collect();
    let part = forms.first().and_then(|one| one.form.part.as_ref());
    let part = part.map(|topic| format!("_{}", topic.id)).unwrap_or_default();
    let assessment = forms.first().map(|one| plain(&one.form.assessment)).unwrap_or_default();
    format!("{assessment}_form_{addressee}_{}{part}.{}", tags.join("-"), kind.ending())
}

/// The forms for survey teams: one for each constituency, in every language.
fn surveys(
    assessment: &Assessment,
    tongues: &[Tongue],
    wanted: &Wanted<'_>,
) -> Result<Option<FormSet>, WriteError> {
    let framework = assessment.framework();
    let mut files = Vec::new();
    for kind in wanted.kinds.iter().filter(|kind| kind.is_for_surveys()) {
        for (c, constituency) in framework.constituencies().pairs() {
            let to = Addressee::Constituency(c);
            let mut invited = assessment.asked().invited().filter(|who| who.constituency == c);
            let of_constituency =
                invited.any(|who| is_named(Addressee::Organisation(who), framework, &wanted.only));
            if !wanted.only.is_empty() && !of_constituency && !is_named(to, framework, &wanted.only) {
                continue;
            }
            let tag = wanted.only_language;
            let spoken = tongues.iter().filter(|tongue| tag.is_none_or(|tag| tongue.tag == tag));
            let forms: Vec<(Form, &Locale)> = spoken
                .map(|tongue| (Form::new(assessment, &tongue.texts, to, wanted.short), &tongue.locale))
                .filter(|(form, _)| form.effort.questions > 0)
                .collect();
            let worded: Vec<Worded<'_>> =
                forms.iter().map(|(form, locale)| Worded { form, locale }).collect();
            if !worded.is_empty() {
                let name = format!("{}_{}", kind.name(), file_stem(&constituency.id));
                files.push((file_name(&name, &worded, *kind), kind.write(&worded)?));
            }
        }
    }
    Ok((!files.is_empty()).then(|| FormSet {
        folder: SURVEYS.to_owned(),
        constituency: String::new(),
        organisation: String::new(),
        files,
    }))
}

/// Names of folders, each given once.
#[derive(Default)]
struct Names(Once);

impl Names {
    fn of(&mut self, framework: &Framework, to: Addressee<'_>) -> String {
        let constituency = slug(&framework[to.constituency()].id);
        let organisation = slug(to.organisation());
        let name = match (to.organisation().is_empty(), organisation.is_empty()) {
            (true, _) => file_stem(&constituency),
            // A name of which no letter can be kept, such as one in Arabic, is told by its number.
            (false, true) => format!("{constituency}_organisation"),
            (false, false) => format!("{constituency}_{organisation}"),
        };
        self.0.of(name)
    }
}

/// What the list in the folder of the forms says: which set is for whom, and what lies there from earlier runs.
pub fn list<'s>(
    sets: impl Iterator<Item = &'s FormSet>,
    left_over: &[String],
    framework: &Framework,
    locale: &Locale,
) -> String {
    let sets: Vec<&FormSet> = sets.collect();
    let sets = sets.as_slice();
    let of_someone = |set: &&&FormSet| !set.organisation.is_empty();
    let of_anyone = |set: &&&FormSet| set.organisation.is_empty() && !set.constituency.is_empty();
    let mut about = Vec::new();
    about.extend(sets.iter().find(of_someone).map(|_| locale.text("forms-about")));
    about.extend(sets.iter().find(of_anyone).map(|_| locale.text("forms-about-open")));
    let mut out = format!("# {}\n\n", locale.text("forms-title"));
    about.into_iter().for_each(|text| out.extend([text.as_str(), "\n\n"]));
    let headings = ["forms-folder", "forms-organisation", "forms-constituency"].map(|key| locale.text(key));
    out.push_str(&format!("| {} |\n|---|---|---|\n", headings.join(" | ")));
    for set in sets {
        let title = framework.constituency(&set.constituency).map(|c| framework[c].title.clone());
        let cells = [
            format!("`{}`", set.folder),
            crate::document::markdown::escaped(&set.organisation),
            title.unwrap_or_else(|| locale.text("forms-survey-team")),
        ];
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    let count = [("count", Arg::Count(sets.len() as u64))];
    out.push_str(&format!("\n{}\n", locale.format("forms-next", &count)));
    if !left_over.is_empty() {
        out.push_str(&format!("\n## {}\n\n", locale.text("forms-left-over")));
        left_over.iter().for_each(|name| out.push_str(&format!("- `{name}`\n")));
    }
    out
}
