use std::fmt;
use std::path::{Path, PathBuf};

/// A task could not be done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        path: PathBuf,
        source: std::io::Error,
    },
    /// The model is wrong.
    #[error("{0}")]
    Mistakes(Mistakes),
    /// The model and the facts differ, and nothing says why.
    #[error("{} differences from the facts are unexplained:\n{}", .0.len(), .0.join("\n"))]
    Unexplained(Vec<String>),
    /// The official pages or other sources differ from the model, and nothing says why.
    #[error("{} discrepancies are open:\n{}", .0.len(), .0.join("\n"))]
    Open(Vec<String>),
    /// Generated files are not what the model says.
    #[error("{} generated files are stale, run `cargo xtask codegen`:\n{}", .0.len(), .0.join("\n"))]
    Stale(Vec<String>),
    /// Rooms of a crate import each other in a way that its table does not allow.
    #[error("{} faults in the module graph:\n{}", .0.len(), .0.join("\n"))]
    Floors(Vec<String>),
    /// The documentation has words that it must not have, or broken links.
    #[error("{} faults in the documentation:\n{}", .0.len(), .0.join("\n"))]
    Words(Vec<String>),
    /// Numbers in the documentation are not those of the code.
    #[error("{} wrong claims in the documentation:\n{}", .0.len(), .0.join("\n"))]
    Claims(Vec<String>),
    /// Searches in the documentation do not find what they are for.
    #[error("{} faults in the search of the documentation:\n{}", .0.len(), .0.join("\n"))]
    Search(Vec<String>),
    /// Benchmarks became slower from one commit to another.
    #[error("{} rows became slower:\n{}", .0.len(), .0.join("\n"))]
    Slower(Vec<String>),
    /// Two names of one commit were given to be compared.
    #[error("{0} and {1} are one commit: there is nothing to compare")]
    SameCommit(String, String),
    /// A command failed.
    #[error("this failed: {0}")]
    Command(String),
    /// rustfmt did not do its work.
    #[error("rustfmt failed: {0}")]
    Rustfmt(String),
}

impl Error {
    pub(crate) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

/// Everything that is wrong with the model, each with its file and line.
#[derive(Debug, Default)]
pub(crate) struct Mistakes(Vec<String>);

impl Mistakes {
    pub(crate) fn add(&mut self, place: &Place, what: impl fmt::Display) {
        self.0
            .push(format!("{}:{}: {what}", place.file, place.line));
    }

    pub(crate) fn finish(self) -> Result<(), Error> {
        if self.0.is_empty() {
            return Ok(());
        }
        Err(Error::Mistakes(self))
    }
}

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} mistakes in the model", self.0.len())?;
        f.write_str(&self.0.join("\n"))
    }
}

/// Where in the model something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) file: String,
    pub(crate) line: usize,
}
