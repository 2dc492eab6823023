//! Reads JSON with single values that cannot be represented: `1e400`, `"\ud800"`, lists 200 levels deep.
//!
//! serde_json refuses the whole text because of one of them. A verified success must not be lost for a field that
//! nobody reads, so this reader tries the text again. Each such value becomes a [`Node::Unreadable`] with its
//! spelling. The structure around it must be correct: a missing bracket, an extra comma or trailing bytes are still
//! errors.
//!
//! A leading byte order mark and trailing NUL bytes are ignored.

use std::borrow::Cow;

use serde_json::Number;

use super::problem::LISTED;
use super::{FieldPath, Node, Object};

/// Number of lists and objects around a value, at most: as many as serde_json reads.
const DEPTH: usize = 127;

/// Number of characters of a member's name that a path shows.
const NAME: usize = 64;

/// The first few paths of values that cannot be represented, and their number.
#[derive(Debug, Default)]
pub(super) struct Unreadable {
    pub(super) paths: Vec<FieldPath>,
    pub(super) unlisted: usize,
}

/// Reads one JSON list or object; `None` if the structure is broken.
pub(super) fn parse(json: &[u8]) -> Option<(Node<'_>, Unreadable)> {
    let mut reader = Reader {
        rest: json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json),
        path: Vec::new(),
        found: Unreadable::default(),
    };
    reader.skip_blanks();
    if !matches!(reader.rest.first(), Some(b'[' | b'{')) {
        return None;
    }
    let node = reader.value()?;
    let is_nothing = |byte: &u8| *byte == 0 || is_blank(*byte);
    let is_whole = reader.rest.iter().all(is_nothing);
    is_whole.then_some((node, reader.found))
}

enum Step<'a> {
    Member(Cow<'a, str>),
    Item(usize),
}

struct Reader<'a> {
    rest: &'a [u8],
    /// Place of the current value.
    path: Vec<Step<'a>>,
    found: Unreadable,
}

impl<'a> Reader<'a> {
    fn value(&mut self) -> Option<Node<'a>> {
        self.skip_blanks();
        match self.rest.first()? {
            b'[' | b'{' if self.path.len() >= DEPTH => {
                let spelling = self.skip_nested()?;
                Some(self.unreadable(spelling))
            }
            b'[' => self.list(),
            b'{' => self.object(),
            b'"' => {
                let spelling = self.string()?;
                Some(match text(spelling) {
                    Some(text) => Node::Text(text),
                    None => self.unreadable(spelling),
                })
            }
            _ => {
                let spelling = self.word()?;
                Some(match spelling {
                    b"null" => Node::Null,
                    b"true" => Node::Bool(true),
                    b"false" => Node::Bool(false),
                    _ => match serde_json::from_slice::<Number>(spelling) {
                        Ok(number) => Node::Number(number),
                        Err(_) => self.unreadable(spelling),
                    },
                })
            }
        }
    }

    fn list(&mut self) -> Option<Node<'a>> {
        self.rest = &self.rest[1..];
        let mut items = Vec::new();
        if self.is_next(b']') {
            return Some(Node::List(items));
        }
        loop {
            self.path.push(Step::Item(items.len()));
            items.push(self.value()?);
            self.path.pop();
            if self.is_next(b']') {
                return Some(Node::List(items));
            }
            self.is_next(b',').then_some(())?;
        }
    }

    fn object(&mut self) -> Option<Node<'a>> {
        self.rest = &self.rest[1..];
        let mut object = Object::new();
        if self.is_next(b'}') {
            return Some(Node::Object(object));
        }
        loop {
            self.skip_blanks();
            let spelling = self.string()?;
            let name = text(spelling);
            let is_name_odd = name.is_none();
            let name = name.unwrap_or_else(|| String::from_utf8_lossy(spelling));
            self.is_next(b':').then_some(())?;
            self.path.push(Step::Member(name.clone()));
            if is_name_odd {
                self.note();
            }
            object.put(name, self.value()?);
            self.path.pop();
            if self.is_next(b'}') {
                return Some(Node::Object(object));
            }
            self.is_next(b',').then_some(())?;
        }
    }

    /// Takes a string with its quotation marks.
    fn string(&mut self) -> Option<&'a [u8]> {
        let mut bytes = self.rest.iter().enumerate();
        if bytes.next()?.1 != &b'"' {
            return None;
        }
        while let Some((index, byte)) = bytes.next() {
            match byte {
                b'\\' => drop(bytes.next()?),
                b'"' => return Some(self.take(index + 1)),
                _ => {}
            }
        }
        None
    }

    /// Takes a value that is neither a string nor nested: a number, `true`, or an invalid one.
    fn word(&mut self) -> Option<&'a [u8]> {
        let ends = |byte: &u8| is_blank(*byte) || *byte == 0 || b"[]{},:\"".contains(byte);
        let len = self.rest.iter().position(ends).unwrap_or(self.rest.len());
        (len > 0).then(|| self.take(len))
    }

    /// Takes a whole list or object and looks only at its brackets and strings.
    fn skip_nested(&mut self) -> Option<&'a [u8]> {
        let start = self.rest;
        let mut open = Vec::new();
        loop {
            match self.rest.first()? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'[' => open.push(b']'),
                b'{' => open.push(b'}'),
                close @ (b']' | b'}') if open.pop() != Some(*close) => return None,
                _ => {}
            }
            self.rest = &self.rest[1..];
            if open.is_empty() {
                return Some(&start[..start.len() - self.rest.len()]);
            }
        }
    }

    fn take(&mut self, len: usize) -> &'a [u8] {
        let (taken, rest) = self.rest.split_at(len);
        self.rest = rest;
        taken
    }

    fn skip_blanks(&mut self) {
        let blanks = self.rest.iter().take_while(|byte| is_blank(**byte)).count();
        self.rest = &self.rest[blanks..];
    }

    /// Takes that byte, if it comes next.
    fn is_next(&mut self, byte: u8) -> bool {
        self.skip_blanks();
        let is_next = self.rest.first() == Some(&byte);
        if is_next {
            self.rest = &self.rest[1..];
        }
        is_next
    }

    fn unreadable(&mut self, spelling: &'a [u8]) -> Node<'a> {
        self.note();
        Node::Unreadable(String::from_utf8_lossy(spelling))
    }

    fn note(&mut self) {
        if self.found.paths.len() >= LISTED {
            self.found.unlisted += 1;
            return;
        }
        let mut path = FieldPath::default();
        for step in self.path.iter().rev() {
            match step {
                Step::Member(name) => {
                    let shown = name.chars().take(NAME);
                    let shown: String = shown.flat_map(char::escape_debug).collect();
                    path.push_front(&shown);
                }
                Step::Item(index) => path.push_front(&format!("[{index}]")),
            }
        }
        self.found.paths.push(path);
    }
}

/// The text of a string with its quotation marks; `None` if no Rust string can hold it.
fn text(spelling: &[u8]) -> Option<Cow<'_, str>> {
    let inside = spelling.get(1..spelling.len().checked_sub(1)?)?;
    let is_plain = |byte: &u8| *byte >= 0x20 && *byte != b'\\';
    if inside.iter().all(is_plain) {
        return std::str::from_utf8(inside).ok().map(Cow::Borrowed);
    }
    serde_json::from_slice(spelling).ok().map(Cow::Owned)
}

const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
