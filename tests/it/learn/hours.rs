//! Hours: idle caps, unions, clocks that run backwards, long days, declarations and their limits.

use tripartite::learn::hours::{Flag, Hours, IDLE};
use tripartite::learn::log::{Entry, Event};
use tripartite::model::day::Day;

use super::{MONDAY, training};

fn beat(session: &str, at: u64) -> Entry {
    Entry { at: MONDAY + at, session: session.to_owned(), event: Event::Heartbeat }
}

fn of(entries: &[Entry]) -> Hours {
    Hours::of(&training([&["1"], &["1"]]), entries)
}

fn opened(at: u64, topic: &str) -> Entry {
    let event = Event::LessonOpened { topic: topic.to_owned(), section: "why".to_owned() };
    Entry { at: MONDAY + at, session: "run".to_owned(), event }
}

fn declared(id: &str, date: &str, from: Option<u64>, minutes: u32) -> Entry {
    let event = Event::HoursDeclared {
        id: id.to_owned(),
        topic: "T01".to_owned(),
        date: Day::parse(date).unwrap(),
        from: from.map(|from| MONDAY + from),
        minutes,
        note: String::new(),
    };
    Entry { at: MONDAY + 80_000, session: "later".to_owned(), event }
}

fn confirmed(ids: &[&str]) -> Entry {
    let on = Day::parse("2026-11-24").unwrap();
    let event =
        Event::HoursConfirmed { declared: ids.iter().map(|&id| id.to_owned()).collect(), by: "N".into(), on };
    Entry { at: MONDAY + 90_000, session: String::new(), event }
}

#[test]
fn a_gap_counts_up_to_a_quarter_of_an_hour() {
    assert_eq!(IDLE, 900);
    // 100 + 899 + 900 (of 5000) + 0 for the last moment.
    let entries = [beat("a", 0), beat("a", 100), beat("a", 999), beat("a", 5999)];
    assert_eq!(of(&entries).logged, 100 + 899 + 900);
    assert_eq!(of(&[beat("a", 0)]).logged, 0);
    assert_eq!(of(&[beat("a", 0), beat("b", 600)]).logged, 0, "between two runs no time passes");
}

#[test]
fn two_windows_at_once_are_one_time() {
    // 0..600 and 300..900: the union is 900, the sum would be 1200.
    let entries = [beat("a", 0), beat("b", 300), beat("a", 600), beat("b", 900)];
    assert_eq!(of(&entries).logged, 900);
}

#[test]
fn a_clock_that_runs_backwards_gives_nothing_and_is_said() {
    let hours = of(&[beat("a", 1000), beat("a", 400), beat("a", 500)]);
    assert_eq!(hours.logged, 100);
    assert_eq!(hours.flags, [Flag::BackwardsClock(MONDAY + 1000)]);
}

#[test]
fn more_than_ten_hours_a_day_is_said() {
    let beats = |until: u64| (0..=until / 600).map(|n| beat("a", n * 600)).collect::<Vec<_>>();
    assert_eq!(of(&beats(36_000)).flags, []);
    let long = of(&beats(36_600));
    assert_eq!(
        (long.logged, long.flags),
        (36_600, vec![Flag::LongDay(Day::parse("2026-11-23").unwrap(), 36_600)])
    );
    // Midnight parts two days: 6 hours on each side are no long day.
    let night: Vec<Entry> = (0..=72).map(|n| beat("a", 86_400 - 21_600 + n * 600)).collect();
    let hours = of(&night);
    assert_eq!((hours.logged, hours.flags), (43_200, vec![]));
}

#[test]
fn declared_hours_count_once_a_trainer_confirms_them() {
    let mut entries = vec![declared("d", "2026-11-22", None, 90)];
    let hours = of(&entries);
    assert_eq!((hours.declared, hours.confirmed, hours.logged), (5400, 0, 0));
    entries.push(confirmed(&["d", "unknown"]));
    let hours = of(&entries);
    assert_eq!((hours.declared, hours.confirmed), (5400, 5400));
    assert_eq!(hours.declarations[0].confirmed.as_ref().unwrap().0, "N");
    // The same declaration twice, as after a merge, is one.
    entries.push(declared("d", "2026-11-22", None, 90));
    assert_eq!(of(&entries).declared, 5400);
}

#[test]
fn a_topic_takes_twice_its_nominal_hours_and_no_more() {
    // T01 has 120 minutes: 240 at most.
    let entries = [declared("a", "2026-11-20", None, 200), declared("b", "2026-11-21", None, 200)];
    assert_eq!(of(&entries).declared, 240 * 60);
    let both = [entries[0].clone(), entries[1].clone(), confirmed(&["b"])];
    assert_eq!(of(&both).confirmed, 200 * 60);
    let raised = Event::CapRaised {
        topic: "T01".to_owned(),
        minutes: 300,
        by: "N".to_owned(),
        reason: "a field visit".to_owned(),
    };
    let raised = Entry { at: MONDAY, session: String::new(), event: raised };
    assert_eq!(of(&[both.as_slice(), &[raised]].concat()).declared, 300 * 60);
}

#[test]
fn nobody_has_learnt_tomorrow() {
    // Written down on the 23rd.
    assert_eq!(of(&[declared("a", "2026-11-24", None, 60)]).declared, 0);
    assert_eq!(of(&[declared("a", "2026-11-23", None, 60)]).declared, 3600);
}

#[test]
fn what_was_logged_meanwhile_is_taken_off() {
    // Logged 0..900 on T01 (a gap of 1000, capped), then 900..1500 on T02.
    let logged = [opened(0, "T01"), opened(1000, "T02"), opened(1600, "T02")];
    assert_eq!(of(&logged).logged, 900 + 600);
    // 600..1200 declared: 600..900 and 1000..1200 are logged, so that 100 remain.
    let with = |entry: Entry| [logged.as_slice(), &[entry]].concat();
    let hours = of(&with(declared("a", "2026-11-23", Some(600), 10)));
    assert_eq!(hours.declared, 100);
    // Without a beginning: 600 less the 900 of the same topic on the same day; on another day nothing is taken off.
    assert_eq!(of(&with(declared("a", "2026-11-23", None, 10))).declared, 0);
    assert_eq!(of(&with(declared("a", "2026-11-23", None, 20))).declared, 300);
    assert_eq!(of(&with(declared("a", "2026-11-22", None, 10))).declared, 600);
    // Two declarations of the same hour are one hour.
    let twice =
        [declared("a", "2026-11-23", Some(10_000), 60), declared("b", "2026-11-23", Some(11_800), 60)];
    assert_eq!(of(&twice).declared, 3600 + 1800);
}

#[test]
fn the_page_in_a_browser_counts_like_a_run() {
    let sessions = vec![vec![MONDAY, MONDAY + 100], vec![MONDAY + 50, MONDAY + 5000]];
    let event = Event::Imported { sha256: "x".to_owned(), sessions };
    let hours = of(&[Entry { at: MONDAY + 9000, session: String::new(), event }]);
    // 0..100 and 50..950.
    assert_eq!(hours.logged, 950);
    assert_eq!(hours.nominal, 2 * 120 * 60);
}

/// Responses that were taken in later on the same day: what happened on the page, and when somebody was there.
fn page(moments: &[u64], opened: &[(u64, &str)]) -> Vec<Entry> {
    let section = |(at, topic): &(u64, &str)| Entry { session: String::new(), ..self::opened(*at, topic) };
    let sessions = vec![moments.iter().map(|at| MONDAY + at).collect()];
    let event = Event::Imported { sha256: "x".to_owned(), sessions };
    let mut entries: Vec<Entry> = opened.iter().map(section).collect();
    entries.push(Entry { at: MONDAY + 9000, session: String::new(), event });
    entries
}

#[test]
fn what_was_logged_on_the_page_is_taken_off_its_topic() {
    // 0..600 on T01, then 600..900 on T02.
    let entries = page(&[0, 300, 600, 900], &[(0, "T01"), (600, "T02")]);
    assert_eq!(of(&entries).logged, 900);
    // 20 minutes of T01 on that day: 1200 less the 600 that the page logged of it. Another day keeps all.
    let with = |date: &str| [entries.as_slice(), &[declared("a", date, None, 20)]].concat();
    assert_eq!(of(&with("2026-11-23")).declared, 600);
    assert_eq!(of(&with("2026-11-22")).declared, 1200);
}

#[test]
fn two_windows_on_one_topic_take_their_time_off_once() {
    // 0..600 and 300..900 on T01: 900, not 1200, so that of 20 minutes 300 seconds are left.
    let window = |session: &str, at| Entry { session: session.to_owned(), ..opened(at, "T01") };
    let entries = [window("a", 0), window("b", 300), window("a", 600), window("b", 900)];
    assert_eq!(of(&entries).logged, 900);
    let with = [entries.as_slice(), &[declared("a", "2026-11-23", None, 20)]].concat();
    assert_eq!(of(&with).declared, 300);
}

#[test]
fn an_exercise_belongs_to_its_unit_whatever_letters_its_id_has() {
    let mut training = training([&["1"], &["1"]]);
    training.units[0].id = "tax1".to_owned();
    training.units[0].exercises[0].id = "tax1X1".to_owned();
    let hint = |at| Entry {
        at: MONDAY + at,
        session: "run".to_owned(),
        event: Event::HintShown { exercise: "tax1X1".to_owned(), step: 1 },
    };
    let mut entries = vec![hint(0), hint(600), declared("a", "2026-11-23", None, 20)];
    if let Event::HoursDeclared { topic, .. } = &mut entries[2].event {
        *topic = "tax1".to_owned();
    }
    // 1200 less the 600 that were logged.
    assert_eq!(Hours::of(&training, &entries).declared, 600);
}

#[test]
fn a_clock_that_runs_ahead_gives_nothing_and_is_said() {
    // Taken in at 9000: 0..100 counts, and what is said to have been later does not.
    let hours = of(&page(&[0, 100, 9001, 9500], &[]));
    assert_eq!((hours.logged, hours.flags), (100, vec![Flag::ClockAhead(MONDAY + 9001)]));
    assert_eq!(of(&page(&[0, 100, 9000], &[])).flags, []);
}

#[test]
fn what_a_page_tells_is_named_beside_what_the_program_saw() {
    // The page: 0..900 and 900..1500; the program: 600..1200, twice a gap of 300. Together 0..1500, of which the page alone tells 900.
    let imported =
        Event::Imported { sha256: String::new(), sessions: vec![vec![MONDAY, MONDAY + 900, MONDAY + 1500]] };
    let entries = [
        beat("a", 600),
        beat("a", 900),
        beat("a", 1200),
        Entry { at: MONDAY + 2000, session: String::new(), event: imported },
    ];
    let hours = of(&entries);
    assert_eq!((hours.logged, hours.on_page), (1500, 900));
    assert_eq!(of(&entries[..3]).on_page, 0);
}

#[test]
fn more_than_counts_is_said() {
    // The cap of T01 is twice its nominal minutes; one minute more is said.
    let cap = of(&[]).topics[0].cap;
    let minutes = u32::try_from(cap / 60).unwrap();
    assert_eq!(
        of(&[declared("d", "2026-11-23", None, minutes)])
            .flags
            .iter()
            .filter(|flag| matches!(flag, Flag::OverCap(..)))
            .count(),
        0
    );
    let over = of(&[declared("d", "2026-11-23", None, minutes), declared("e", "2026-11-23", None, 1)]);
    assert!(over.flags.contains(&Flag::OverCap("T01".to_owned(), cap + 60, cap)), "{:?}", over.flags);
    assert_eq!(over.topics[0].declared, cap);
}

#[test]
fn hours_before_the_log_are_said() {
    let before = of(&[declared("d", "2026-11-22", None, 30)]);
    assert_eq!(before.flags, [Flag::EarlyDay(Day::parse("2026-11-22").unwrap())]);
    assert_eq!(before.declared, 1800, "it is for the trainer to judge");
    assert_eq!(of(&[declared("d", "2026-11-23", None, 30)]).flags, []);
}
