use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{API, catalog, guides};
use crate::error::Error;
use crate::spec::Model;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Compare,
}

/// Generated files, by path.
pub(crate) struct Files<'r> {
    root: &'r Path,
    mode: Mode,
    texts: BTreeMap<PathBuf, String>,
}

impl<'r> Files<'r> {
    pub(crate) fn new(root: &'r Path, mode: Mode) -> Self {
        Self {
            root,
            mode,
            texts: BTreeMap::new(),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        self.root
    }

    /// A file that is generated already.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.texts.get(Path::new(path)).map(String::as_str)
    }

    /// Names of the generated files in a folder below `docs/`, without their ending.
    pub(crate) fn names(&self, folder: &str, ending: &str) -> Vec<String> {
        let paths = self.texts.keys().filter_map(|path| path.to_str());
        let names = paths.filter_map(|path| {
            let name = path.strip_prefix(folder)?.strip_suffix(ending)?;
            let folder = folder.strip_prefix("docs/").unwrap_or(folder);
            (!name.contains('.')).then(|| format!("{folder}{name}"))
        });
        names.collect()
    }

    pub(crate) fn add(&mut self, path: impl Into<PathBuf>, text: String) {
        self.texts.insert(path.into(), text);
    }

    /// A file that is written by hand but for one part, between two marks.
    pub(crate) fn replace(&mut self, path: &str, comment: &str, part: &str) -> Result<(), Error> {
        let full = self.root.join(path);
        let text = fs::read_to_string(&full).map_err(Error::file(&full))?;
        let begin = format!("{comment} Generated from spec/ by `cargo xtask codegen`: begin.\n");
        let end = format!("{comment} Generated: end.\n");
        let parts = text.split_once(&begin).and_then(|(before, rest)| {
            let (_, after) = rest.split_once(&end)?;
            Some((before, after))
        });
        let Some((before, after)) = parts else {
            let missing = std::io::Error::other("the marks around the generated part are missing");
            return Err(Error::file(&full)(missing));
        };
        self.add(path, format!("{before}{begin}{part}{end}{after}"));
        Ok(())
    }

    /// Formats, and writes or compares; generated files that nothing generates any more go.
    pub(crate) fn finish(mut self, model: &Model) -> Result<(), Error> {
        let mut of_families: BTreeMap<PathBuf, Vec<(PathBuf, String)>> = BTreeMap::new();
        let source = Path::new(API).join("src");
        for (path, text) in &mut self.texts {
            if ["mod.rs", "lib.rs", "request_numbers.rs"]
                .iter()
                .any(|name| path.ends_with(name))
            {
                *text = rustfmt(text)?;
            } else if let Some(folder) = path.parent().filter(|folder| {
                // In other files everything stands inside macros, which rustfmt leaves alone.
                folder.parent() == Some(&source) && path.extension() == Some("rs".as_ref())
            }) {
                let files = of_families.entry(folder.to_owned()).or_default();
                files.push((path.clone(), std::mem::take(text)));
            }
        }
        for files in of_families.into_values() {
            self.texts.extend(rustfmt_all(files)?);
        }
        let mut stale = Vec::new();
        for (path, text) in &self.texts {
            let full = self.root.join(path);
            if fs::read_to_string(&full).is_ok_and(|existing| existing == *text) {
                continue;
            }
            if self.mode == Mode::Write {
                let folder = full.parent().unwrap_or(self.root);
                fs::create_dir_all(folder).map_err(Error::file(folder))?;
                fs::write(&full, text).map_err(Error::file(&full))?;
            }
            stale.push(path.display().to_string());
        }
        for path in self.left_over(model)? {
            if self.mode == Mode::Write {
                let full = self.root.join(&path);
                fs::remove_file(&full).map_err(Error::file(&full))?;
            }
            stale.push(path.display().to_string());
        }
        match self.mode {
            Mode::Compare if !stale.is_empty() => Err(Error::Stale(stale)),
            Mode::Compare => {
                println!("{} generated files are fresh", self.texts.len());
                Ok(())
            }
            Mode::Write => {
                println!(
                    "{} generated files, {} written or removed",
                    self.texts.len(),
                    stale.len()
                );
                Ok(())
            }
        }
    }

    fn left_over(&self, model: &Model) -> Result<BTreeSet<PathBuf>, Error> {
        let mut left_over = BTreeSet::new();
        let families = model
            .families
            .iter()
            .map(|family| Path::new(API).join("src").join(&family.name));
        let others = [
            Path::new("docs/operations").to_owned(),
            Path::new(catalog::FOLDER).to_owned(),
            Path::new(guides::FOLDER).to_owned(),
            Path::new(guides::FOLDER).join("zh"),
        ];
        for folder in families.chain(others) {
            let full = self.root.join(&folder);
            if !full.is_dir() {
                continue;
            }
            for entry in fs::read_dir(&full).map_err(Error::file(&full))? {
                let entry = entry.map_err(Error::file(&full))?;
                let path = folder.join(entry.file_name());
                if entry.path().is_file() && !self.texts.contains_key(&path) {
                    left_over.insert(path);
                }
            }
        }
        Ok(left_over)
    }
}

/// Formats the files of a folder at once: a process for each would take far longer.
pub(super) fn rustfmt_all(files: Vec<(PathBuf, String)>) -> Result<Vec<(PathBuf, String)>, Error> {
    const MARK: &str = "// -------- the next file --------\n";
    let (paths, texts): (Vec<PathBuf>, Vec<String>) = files.into_iter().unzip();
    let formatted = rustfmt(&texts.join(MARK))?;
    let texts: Vec<&str> = formatted.split(MARK).collect();
    if texts.len() != paths.len() {
        return Err(Error::Rustfmt(
            "a mark between two files is lost".to_owned(),
        ));
    }
    let texts = texts.into_iter().map(|text| format!("{}\n", text.trim()));
    Ok(paths.into_iter().zip(texts).collect())
}

fn rustfmt(text: &str) -> Result<String, Error> {
    let failed = |error: std::io::Error| Error::Rustfmt(error.to_string());
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes()).map_err(failed)?;
    }
    let output = child.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(Error::Rustfmt(
            String::from_utf8_lossy(&output.stderr).into_owned(),
        ));
    }
    String::from_utf8(output.stdout).map_err(|error| Error::Rustfmt(error.to_string()))
}
