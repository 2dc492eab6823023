//! Reads which modules a crate's sources import, from their tokens: `use` lines and paths in the code.
//!
//! Left out: `#[cfg(test)]` items and modules, what `$crate::` macros expand to, and names that reach
//! a file by a glob. A path that begins with a local name was imported by a `use` line, which counts.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Looks a file up by its path below `src`; `None` if there is none.
pub(super) type Files<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A path from the crate root on: of a module, or of a name in one.
pub(super) type Path = Vec<String>;

/// The modules of a crate, and what they import.
#[derive(Debug, Default)]
pub(super) struct Sources {
    pub(super) modules: BTreeSet<Path>,
    pub(super) imports: Vec<Import>,
    /// Re-exports of each module by name; `None` for a name of another crate.
    reexports: BTreeMap<(Path, String), Option<Path>>,
    /// The module of each macro.
    macros: BTreeMap<String, Path>,
}

/// A path in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Import {
    pub(super) file: String,
    pub(super) module: Path,
    pub(super) path: Path,
    is_macro: bool,
}

/// Where an import leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    Module(Path),
    /// To a module, by a name that the crate root re-exports from it.
    ByRoot(Path),
    /// To something that the crate root re-exports from another crate.
    Foreign,
    Unknown,
}

impl Sources {
    pub(super) fn read(files: Files<'_>) -> Result<Self, String> {
        let mut sources = Self::default();
        // The root imports nothing: it is the list of what there is.
        let root = Module::parse("lib.rs", Vec::new(), files)?;
        sources.add_reexports(&root, &Vec::new());
        for room in root.children {
            sources.module(&room, vec![room.clone()], files)?;
        }
        Ok(sources)
    }

    /// Reads a module and those below it. `stem` is its path below `src`, without `.rs`.
    fn module(&mut self, stem: &str, path: Path, files: Files<'_>) -> Result<(), String> {
        let candidates = [format!("{stem}.rs"), format!("{stem}/mod.rs")];
        let Some(file) = candidates.into_iter().find(|file| files(file).is_some()) else {
            return Err(format!("{stem}.rs: there is no such file"));
        };
        let module = Module::parse(&file, path.clone(), files)?;
        self.add_reexports(&module, &path);
        for name in &module.macros {
            self.macros.insert(name.clone(), path.clone());
        }
        let imports = module.paths.into_iter().map(|(to, is_macro)| Import {
            file: file.clone(),
            module: path.clone(),
            path: to,
            is_macro,
        });
        self.imports.extend(imports);
        for child in module.children {
            let below = [path.clone(), vec![child.clone()]].concat();
            self.module(&format!("{stem}/{child}"), below, files)?;
        }
        self.modules.insert(path);
        Ok(())
    }

    fn add_reexports(&mut self, module: &Module, path: &Path) {
        for (written, name) in &module.reexports {
            let is_local = written
                .first()
                .is_some_and(|first| module.children.contains(first));
            let full = match is_local {
                true => Some([path.clone(), written.clone()].concat()),
                false => absolute(written, path),
            };
            self.reexports.insert((path.clone(), name.clone()), full);
        }
    }

    pub(super) fn target(&self, import: &Import) -> Target {
        if import.is_macro && import.path.len() == 1 {
            return match self.macros.get(&import.path[0]) {
                Some(module) => Target::Module(module.clone()),
                None => Target::Unknown,
            };
        }
        // A chain of re-exports ends; one that goes round in the sources does not compile.
        self.resolve(&import.path, 16)
    }

    /// Follows modules and re-exports to the module that a name stands in.
    fn resolve(&self, path: &[String], steps: usize) -> Target {
        let mut module = Vec::new();
        for (at, segment) in path.iter().enumerate() {
            module.push(segment.clone());
            if self.modules.contains(&module) {
                continue;
            }
            module.pop();
            let is_root = module.is_empty();
            let reexport = self.reexports.get(&(module.clone(), segment.clone()));
            let found = match reexport {
                Some(Some(full)) if steps > 0 => {
                    let full = [full, &path[at + 1..]].concat();
                    self.resolve(&full, steps - 1)
                }
                Some(None) if is_root => Target::Foreign,
                _ if is_root => Target::Unknown,
                _ => Target::Module(module),
            };
            return match found {
                Target::Module(module) if is_root => Target::ByRoot(module),
                found => found,
            };
        }
        match module.is_empty() {
            true => Target::Unknown,
            false => Target::Module(module),
        }
    }
}

/// Content of one file.
#[derive(Default)]
struct Module {
    children: Vec<String>,
    paths: Vec<(Vec<String>, bool)>,
    macros: Vec<String>,
    /// The paths, as written, and names of `use` lines with a visibility.
    reexports: Vec<(Vec<String>, String)>,
}

/// Keywords that begin an item or a statement, after its attributes and its visibility.
const ITEMS: [&str; 16] = [
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "let",
    "macro_rules",
    "mod",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
];

impl Module {
    fn parse(file: &str, path: Vec<String>, files: Files<'_>) -> Result<Self, String> {
        let text = files(file).ok_or_else(|| format!("{file}: there is no such file"))?;
        let tokens: TokenStream = text.parse().map_err(|error| format!("{file}: {error}"))?;
        let mut module = Self::default();
        module.walk(&tokens.into_iter().collect::<Vec<_>>(), &path, true);
        Ok(module)
    }

    /// `is_file` as long as no inline module was entered: only then `mod x;` is a file of its own here.
    fn walk(&mut self, tokens: &[TokenTree], path: &[String], is_file: bool) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += match token {
                TokenTree::Punct(mark) if mark.as_char() == '#' => match attribute(&tokens[at..]) {
                    Some(attribute) if is_test_only(&attribute) => item_len(&tokens[at..]),
                    _ => 1,
                },
                TokenTree::Punct(mark) if mark.as_char() == '$' => {
                    1 + usize::from(is_ident(tokens.get(at + 1), "crate"))
                }
                TokenTree::Ident(word) => match word.to_string().as_str() {
                    "use" => self.use_line(&tokens[at..], path, is_public(&tokens[..at])),
                    "mod" => self.child(&tokens[at..], path, is_file),
                    "macro_rules" => {
                        if let Some(TokenTree::Ident(name)) = tokens.get(at + 2) {
                            self.macros.push(name.to_string());
                        }
                        1
                    }
                    "crate" | "super" | "self" if !follows_colons(&tokens[..at]) => {
                        self.inline(&tokens[at..], path)
                    }
                    _ => 1,
                },
                TokenTree::Group(group) => {
                    let inner: Vec<_> = group.stream().into_iter().collect();
                    self.walk(&inner, path, is_file);
                    1
                }
                _ => 1,
            };
        }
    }

    /// A `use` line; returns its length.
    fn use_line(&mut self, tokens: &[TokenTree], path: &[String], is_public: bool) -> usize {
        let Some(end) = tokens.iter().position(|token| is_punct(token, ';')) else {
            return 1; // `use<'a>` of a type
        };
        let mut leaves = Vec::new();
        use_tree(&tokens[1..end], &[], &mut leaves);
        for (full, name) in leaves {
            if let Some(absolute) = absolute(&full, path) {
                self.paths.push((absolute, false));
            }
            if is_public {
                self.reexports.push((full, name));
            }
        }
        end + 1
    }

    /// `mod x;` or `mod x { … }`; returns its length.
    fn child(&mut self, tokens: &[TokenTree], path: &[String], is_file: bool) -> usize {
        // The name of a module that a macro defines may be one of its variables.
        let at = 1 + usize::from(tokens.get(1).is_some_and(|token| is_punct(token, '$')));
        let Some(TokenTree::Ident(name)) = tokens.get(at) else {
            return 1;
        };
        match tokens.get(at + 1) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                let below = [path, &[name.to_string()]].concat();
                self.walk(&inner, &below, false);
            }
            _ if is_file && at == 1 => self.children.push(name.to_string()),
            _ => {}
        }
        at + 2
    }

    /// A path in the code that begins with `crate`, `super` or `self`; returns its length.
    fn inline(&mut self, tokens: &[TokenTree], path: &[String]) -> usize {
        let mut segments = Vec::new();
        let mut len = 0;
        while let Some(TokenTree::Ident(segment)) = tokens.get(len) {
            segments.push(segment.to_string());
            len += 1;
            if !is_colons(&tokens[len..]) {
                break;
            }
            len += 2;
        }
        let is_macro = tokens.get(len).is_some_and(|token| is_punct(token, '!'))
            && !tokens
                .get(len + 1)
                .is_some_and(|token| is_punct(token, '='));
        if segments.len() > 1
            && let Some(absolute) = absolute(&segments, path)
        {
            self.paths.push((absolute, is_macro));
        }
        len.max(1)
    }
}

/// The leaves of a `use` tree: their whole paths, and the names that they bring.
fn use_tree(tokens: &[TokenTree], prefix: &[String], leaves: &mut Vec<(Vec<String>, String)>) {
    let mut path = prefix.to_vec();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(word) if word == "as" => {
                let name = tokens.get(at + 1).map(ToString::to_string);
                leaves.push((path, name.unwrap_or_default()));
                return;
            }
            // `{self}` is the module itself.
            TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
            TokenTree::Ident(word) => path.push(word.to_string()),
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                for branch in inner.split(|token| is_punct(token, ',')) {
                    if !branch.is_empty() {
                        use_tree(branch, &path, leaves);
                    }
                }
                return;
            }
            _ => {}
        }
        at += 1;
    }
    let name = path.last().cloned().unwrap_or_default();
    leaves.push((path, name));
}

/// A path from the crate root on; `None` for one that begins with a crate or a local name.
fn absolute(segments: &[String], module: &[String]) -> Option<Vec<String>> {
    let (first, rest) = segments.split_first()?;
    let mut path = match first.as_str() {
        "crate" => Vec::new(),
        "self" => module.to_vec(),
        "super" => module[..module.len().saturating_sub(1)].to_vec(),
        _ => return None,
    };
    for segment in rest {
        match segment.as_str() {
            "super" => drop(path.pop()),
            _ => path.push(segment.clone()),
        }
    }
    Some(path)
}

/// The content of an outer attribute that begins here.
fn attribute(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    match tokens.get(1) {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            Some(group.stream().into_iter().collect())
        }
        _ => None,
    }
}

/// Returns whether it is `cfg(test)`, or `cfg(all(…))` with `test` among the conditions.
fn is_test_only(attribute: &[TokenTree]) -> bool {
    let [TokenTree::Ident(name), TokenTree::Group(group)] = attribute else {
        return false;
    };
    let condition: Vec<_> = group.stream().into_iter().collect();
    name == "cfg" && needs_test(&condition)
}

fn needs_test(condition: &[TokenTree]) -> bool {
    match condition {
        [TokenTree::Ident(word)] => word == "test",
        [TokenTree::Ident(word), TokenTree::Group(all)] if word == "all" => {
            let all: Vec<_> = all.stream().into_iter().collect();
            all.split(|token| is_punct(token, ',')).any(needs_test)
        }
        _ => false,
    }
}

/// The length of what an attribute stands before, with its attributes: an item, a field, an arm.
fn item_len(tokens: &[TokenTree]) -> usize {
    let mut start = 0;
    while tokens.get(start).is_some_and(|token| is_punct(token, '#')) {
        start += 2;
    }
    let mut first = start;
    while let Some(TokenTree::Ident(word)) = tokens.get(first) {
        if word != "pub" {
            break;
        }
        first += 1;
        first += usize::from(matches!(tokens.get(first), Some(TokenTree::Group(_))));
    }
    let is_item = match tokens.get(first) {
        Some(TokenTree::Ident(word)) => ITEMS.contains(&word.to_string().as_str()),
        _ => false,
    };
    let is_end = |token: &TokenTree| match (is_item, token) {
        (true, TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        (true, token) => is_punct(token, ';'),
        (false, token) => is_punct(token, ','),
    };
    let end = tokens[first..].iter().position(is_end);
    end.map_or(tokens.len(), |end| first + end + 1)
}

/// Returns whether the tokens end with a visibility.
fn is_public(before: &[TokenTree]) -> bool {
    let before = match before.split_last() {
        Some((TokenTree::Group(_), before)) => before,
        _ => before,
    };
    is_ident(before.last(), "pub")
}

fn follows_colons(before: &[TokenTree]) -> bool {
    before.len() >= 2 && is_colons(&before[before.len() - 2..])
}

fn is_colons(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Punct(first), TokenTree::Punct(second), ..]
        if first.as_char() == ':' && first.spacing() == Spacing::Joint && second.as_char() == ':')
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn is_ident(token: Option<&TokenTree>, word: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == word)
}
