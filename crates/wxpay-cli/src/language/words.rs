//! Messages in both languages.

use std::error::Error;
use std::fmt;
use std::path::Path;

use super::Language;

/// A message in both languages. The words are the command's own, or those of others, which stay as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    en: String,
    zh: String,
}

impl Words {
    /// The text of a library, the system or a server, a path or a command: the same in both languages.
    pub(crate) fn quoted(text: impl fmt::Display) -> Self {
        let text = text.to_string();
        Self::from((text.clone(), text))
    }

    /// The same text after what it is about.
    pub(crate) fn of(self, what: impl Into<Self>) -> Self {
        let what = what.into();
        Self {
            en: format!("{}: {}", what.en, self.en),
            zh: format!("{}：{}", what.zh, self.zh),
        }
    }

    /// The text in this language.
    pub(crate) fn text(&self, language: Language) -> &str {
        language.text(&self.en, &self.zh)
    }
}

impl<En: Into<String>, Zh: Into<String>> From<(En, Zh)> for Words {
    fn from((en, zh): (En, Zh)) -> Self {
        Self {
            en: en.into(),
            zh: zh.into(),
        }
    }
}

impl From<&Path> for Words {
    fn from(path: &Path) -> Self {
        Self::quoted(path.display())
    }
}

/// English, for programs and for the English formatter of clap's errors.
impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.en)
    }
}

/// So that it can be the cause of a mistake in arguments.
impl Error for Words {}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn the_cause_stays_and_what_it_is_about_is_translated() {
        let words = Words::quoted("connection reset").of(("standard input", "标准输入"));
        assert_eq!(words.text(Language::En), "standard input: connection reset");
        assert_eq!(words.text(Language::Zh), "标准输入：connection reset");
    }

    /// Sources of the command, with those of its commands.
    fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => sources(&path, found),
                false => found.push((path.clone(), fs::read_to_string(path).unwrap())),
            }
        }
    }

    #[test]
    fn no_words_of_the_command_itself_are_quoted() {
        let mut found = Vec::new();
        sources(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
            &mut found,
        );
        assert!(found.len() > 20);
        for (path, text) in found {
            let own = text.split("#[cfg(test)]").next().unwrap_or_default();
            for maker in ["Words::quoted(", "Failure::caused_by("] {
                for given in own.split(maker).skip(1) {
                    let given = given.trim_start();
                    assert!(!given.starts_with('"'), "{}: {given:.60}", path.display());
                }
            }
        }
    }
}
