//! Browsers: an installed Chromium, Chrome or Edge that prints a page as PDF, tagged and with an outline, within a bound of time.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::document::printer::{PrintError, Printer};

/// Names under which browsers are found on the path, the first that is there.
const NAMES: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
];
/// Usual places on Windows, below the folders of programs.
const ON_WINDOWS: [&str; 3] = [
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
    "Chromium/Application/chrome.exe",
];
/// Usual places on macOS.
const ON_MACOS: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/// How often is looked whether the browser has ended.
const PAUSE: Duration = Duration::from_millis(25);

/// Which browser prints pages as PDF, and how long it may take.
#[derive(Debug, clap::Args)]
pub(super) struct Printing {
    #[arg(long, value_name = "FILE", env = "TRIPARTITE_BROWSER", hide_env = true)]
    browser: Option<PathBuf>,
    #[arg(long, value_name = "SECONDS", default_value_t = 120, hide_default_value = true)]
    browser_wait: u64,
}

impl Printing {
    /// The browser that was told; without one the first that is found, unless this program sets pages itself.
    pub(super) fn printer(&self) -> Option<Box<dyn Printer>> {
        let prints = self.browser.is_some() || !cfg!(feature = "pdf");
        prints.then(|| Box::new(Browser::new(self.browser.clone(), self.browser_wait)) as Box<dyn Printer>)
    }
}

/// A browser that prints.
pub(super) struct Browser {
    program: Option<PathBuf>,
    most: Duration,
}

impl Browser {
    /// The browser that was told, or else the first that is found; it has so many seconds for a document.
    pub(super) fn new(told: Option<PathBuf>, seconds: u64) -> Self {
        Self { program: told.or_else(found), most: Duration::from_secs(seconds) }
    }
}

impl Printer for Browser {
    fn print(&self, html: &[u8]) -> Result<Vec<u8>, PrintError> {
        let program = self.program.as_deref().ok_or(PrintError::NoBrowser)?;
        let name = program.display().to_string();
        let failed = |error: std::io::Error| PrintError::Files(error.to_string());
        // With its own profile no window that is open gets in the way; all of it goes when it is done.
        let folder = tempfile::Builder::new().prefix("tripartite-print-").tempdir().map_err(failed)?;
        let (page, pdf) = (folder.path().join("page.html"), folder.path().join("page.pdf"));
        std::fs::write(&page, html).map_err(failed)?;
        let mut command = command(program, folder.path(), &page, &pdf);
        let mut child = command.spawn().map_err(|_| PrintError::NotStarted(name.clone()))?;
        let begin = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(_)) => break,
                Ok(None) if begin.elapsed() < self.most => std::thread::sleep(PAUSE),
                _ => {
                    stop(&mut child);
                    return Err(PrintError::Hangs(name, self.most.as_secs()));
                }
            }
        }
        let printed = std::fs::read(&pdf).unwrap_or_default();
        let tail = &printed[printed.len().saturating_sub(1024)..];
        let whole = printed.starts_with(b"%PDF-") && memchr::memmem::find(tail, b"%%EOF").is_some();
        whole.then_some(printed).ok_or(PrintError::NoPdf(name))
    }
}

fn command(program: &Path, folder: &Path, page: &Path, pdf: &Path) -> Command {
    let own = |option: &str, path: &Path| {
        let mut text = std::ffi::OsString::from(option);
        text.push(path);
        text
    };
    let mut command = Command::new(program);
    command
        .args(["--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check"])
        .args(["--disable-extensions", "--disable-sync", "--disable-background-networking"])
        .args(["--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf"])
        .arg(own("--user-data-dir=", &folder.join("profile")))
        .arg(own("--print-to-pdf=", pdf));
    if is_root() {
        // As root, browsers print nothing inside their sandbox. The page is our own and runs no script.
        command.arg("--no-sandbox");
    }
    command.arg(own("file://", page)).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    // Its helpers are of one group with it, so that they end with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    command
}

/// Ends a browser with its helpers.
fn stop(child: &mut Child) {
    #[cfg(unix)]
    {
        let group = format!("-{}", child.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// Does the program run as root?
fn is_root() -> bool {
    #[cfg(target_os = "linux")]
    return std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    #[cfg(not(target_os = "linux"))]
    false
}

/// The first browser that is found.
fn found() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let ending = std::env::consts::EXE_SUFFIX;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect();
    let on_path = NAMES
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(format!("{name}{ending}"))));
    let programs =
        ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].into_iter().filter_map(std::env::var_os);
    let programs: Vec<PathBuf> = programs.map(PathBuf::from).filter(|_| cfg!(windows)).collect();
    let on_windows =
        ON_WINDOWS.iter().flat_map(|place| programs.iter().map(move |folder| folder.join(place)));
    let on_macos = ON_MACOS.iter().filter(|_| cfg!(target_os = "macos")).map(PathBuf::from);
    on_path.chain(on_windows).chain(on_macos).find(|program| program.is_file())
}
