use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use wxpay::catalog::{AnswerKind, Place, Row};

use super::compose::Composer;
use super::{Asked, seal};
use crate::json::Json;
use crate::media::MADE_UP_FILE;
use crate::refusal::Refusal;
use crate::reply::{Content, Reply};
use crate::route::{self, Operation};
use crate::scene::Scene;
use crate::shelf::{Book, Kept, Register, Shelf};

/// A request with a number and its response, for repeats and queries.
pub(crate) struct Memory {
    entries: Shelf<Entry>,
    /// The latest entry by merchant, family, field and value.
    by_number: HashMap<(String, String, String, String), usize>,
    /// Entries by merchant, operation and number.
    repeats: HashMap<(String, String, String), usize>,
    made: Register<u64>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) mchid: String,
    pub(super) key: Known,
    pub(super) given: Map<String, Value>,
    pub(super) answer: Map<String, Value>,
}

/// The keys of an entry.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Known {
    /// The operation that was called, and its number.
    Repeat { operation: String, number: String },
    /// The names and values of numbers in that family.
    Numbers {
        family: String,
        numbers: Vec<(String, String)>,
    },
}

impl Entry {
    /// Its numbers, if it is the object that has that one.
    fn numbers_of(&self, name: Option<&str>, number: &str) -> Vec<(String, String)> {
        match &self.key {
            Known::Numbers { numbers, .. }
                if numbers
                    .iter()
                    .any(|(known, value)| Some(known.as_str()) == name && value == number) =>
            {
                numbers.clone()
            }
            _ => Vec::new(),
        }
    }
}

impl Kept for Entry {
    const BOOK: &'static str = "made_up";

    fn mchid(&self) -> &str {
        &self.mchid
    }

    /// Empty: the memory has indexes of its own.
    fn number(&self) -> &'static str {
        ""
    }

    fn state(&self) -> &'static str {
        ""
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            entries: Shelf::default(),
            by_number: HashMap::new(),
            repeats: HashMap::new(),
            made: Register::new("made_up.count", 0),
        }
    }
}

impl Memory {
    /// Its containers, for saving.
    pub(crate) fn books(&mut self) -> [&mut dyn Book; 2] {
        [&mut self.entries, &mut self.made]
    }

    /// Rebuilds derived data from the loaded entries.
    pub(crate) fn loaded(&mut self) {
        self.by_number.clear();
        self.repeats.clear();
        for index in 0..self.entries.len() {
            self.index(index);
        }
    }

    /// Answers a call, and keeps it if it has a number.
    pub(crate) fn answer(&mut self, scene: &Scene<'_>, asked: Asked) -> Result<Reply, Refusal> {
        let Asked { row, given, .. } = asked;
        let mchid = scene.merchant.mchid.as_str();
        let number = row.number.and_then(|name| text(&given, name));
        if let Some(number) = &number {
            let key = (mchid.to_owned(), row.id.to_owned(), number.clone());
            let known = self.repeats.get(&key).copied();
            let known = known.map(|index| self.entries.get(index));
            match known {
                Some(known) if known.given == given => {
                    let answer = known.answer.clone();
                    return reply(row, answer, scene);
                }
                // The number of something that was made before may come with other parameters.
                Some(_) if !is_in_path(row) => {
                    return Err(Refusal::invalid_request(
                        "请求重入时，参数与首次请求时不一致",
                    ));
                }
                _ => {}
            }
        }
        let kept: Vec<Entry> = {
            let kept = self.kept(mchid, row, &given)?.into_iter();
            kept.map(|index| self.entries.get(index).clone()).collect()
        };
        let mut sources = vec![&given];
        for entry in &kept {
            sources.extend([&entry.answer, &entry.given]);
        }
        let mut composer = Composer {
            now: scene.now,
            mchid,
            origin: &scene.origin,
            sources,
            made: self.made.change(),
            within: Vec::new(),
        };
        let answer = composer.answer(row.answer_fields());
        if let Some(number) = number {
            // What an action has not touched stays as it was.
            let mut given = given;
            self.keep(Entry {
                mchid: mchid.to_owned(),
                key: Known::Repeat {
                    operation: row.id.to_owned(),
                    number: number.clone(),
                },
                given: given.clone(),
                answer: answer.clone(),
            });
            let mut merged = answer.clone();
            let mut older = Vec::new();
            for entry in kept {
                if is_in_path(row) {
                    older.extend(entry.numbers_of(row.number, &number));
                }
                for (name, value) in entry.given {
                    given.entry(name).or_insert(value);
                }
                for (name, value) in entry.answer {
                    merged.entry(name).or_insert(value);
                }
            }
            let mut numbers = numbers(row, &given, &merged);
            // Every number of the object leads to its latest state.
            older.retain(|(name, _)| numbers.iter().all(|(known, _)| known != name));
            numbers.extend(older);
            self.keep(Entry {
                mchid: mchid.to_owned(),
                key: Known::Numbers {
                    family: row.family.to_owned(),
                    numbers,
                },
                given,
                answer: merged,
            });
        }
        reply(row, answer, scene)
    }

    /// The latest object of a family that has that number: its request and its response.
    pub(crate) fn find(
        &self,
        mchid: &str,
        family: &str,
        number: &str,
    ) -> Option<[&Map<String, Value>; 2]> {
        let entry = self.entries.get(self.find_object(mchid, family, number)?);
        Some([&entry.given, &entry.answer])
    }

    pub(super) fn entry(&self, index: usize) -> &Entry {
        self.entries.get(index)
    }

    pub(super) fn change(&mut self, index: usize) -> &mut Entry {
        self.entries.change(index)
    }

    /// The index of the latest object of a family that has that number.
    pub(super) fn find_object(&self, mchid: &str, family: &str, number: &str) -> Option<usize> {
        let known = self.by_number.iter();
        let found = known.filter(|((owner, of, _, value), _)| {
            (owner.as_str(), of.as_str(), value.as_str()) == (mchid, family, number)
        });
        found.map(|(_, index)| *index).max()
    }

    /// The indexes of all objects that a number leads to, oldest first.
    pub(super) fn latest(&self) -> BTreeSet<usize> {
        self.by_number.values().copied().collect()
    }

    /// The indexes of the responses that repeats of requests about an object get.
    pub(super) fn repeats_of(&self, index: usize) -> Vec<usize> {
        let Entry { mchid, key, .. } = self.entries.get(index);
        let Known::Numbers { family, numbers } = key else {
            return Vec::new();
        };
        let is_of = |(owner, operation, number): &(String, String, String)| {
            let of_family = operation.split_once('.').map(|(of, _)| of) == Some(family);
            owner == mchid && of_family && numbers.iter().any(|(_, known)| known == number)
        };
        let repeats = self.repeats.iter().filter(|(key, _)| is_of(key));
        repeats.map(|(_, index)| *index).collect()
    }

    fn keep(&mut self, entry: Entry) {
        let index = self.entries.put(entry);
        self.index(index);
    }

    /// Adds an entry to the indexes, by its operation and number or by those in its response.
    fn index(&mut self, index: usize) {
        let Entry { mchid, key, .. } = self.entries.get(index);
        match key {
            Known::Repeat { operation, number } => {
                let key = (mchid.clone(), operation.clone(), number.clone());
                self.repeats.insert(key, index);
            }
            Known::Numbers { family, numbers } => {
                for (name, value) in numbers {
                    let key = (mchid.clone(), family.clone(), name.clone(), value.clone());
                    self.by_number.insert(key, index);
                }
            }
        }
    }

    /// State from earlier calls.
    ///
    /// # Errors
    /// 404 for an unknown number, if an operation of this family creates such numbers.
    fn kept(
        &self,
        mchid: &str,
        row: &'static Row,
        given: &Map<String, Value>,
    ) -> Result<Vec<usize>, Refusal> {
        let in_path = || row.fields.iter().filter(|field| field.place == Place::Path);
        let in_query = || {
            let in_query = row.fields.iter();
            in_query.filter(|field| field.place == Place::Query && field.is_required)
        };
        let mut found = Vec::new();
        let mut is_decided = false;
        // A path names what it is about; a query does so where the path has no number.
        for field in in_path().chain(in_query()) {
            let Some(value) = text(given, field.name) else {
                continue;
            };
            let key = (
                mchid.to_owned(),
                row.family.to_owned(),
                field.name.to_owned(),
                value,
            );
            match self.by_number.get(&key) {
                Some(index) => {
                    found.push(*index);
                    is_decided = true;
                }
                None if !is_decided && NUMBERS.contains(&(row.family, field.name)) => {
                    return Err(Refusal::new(
                        StatusCode::NOT_FOUND,
                        "RESOURCE_NOT_EXISTS",
                        "记录不存在",
                    ));
                }
                None => {}
            }
        }
        Ok(found)
    }
}

/// The numbers, by family, under which operations create objects.
static NUMBERS: LazyLock<HashSet<(&'static str, &'static str)>> = LazyLock::new(|| {
    let rows = route::model()
        .iter()
        .filter_map(|route| match route.operation {
            Operation::Model(row) => Some(row),
            _ => None,
        });
    let makers = rows.filter(|row| row.method() == Method::POST && !is_in_path(row));
    let numbers = makers.filter_map(|row| Some((row.family, row.number?)));
    numbers.collect()
});

/// Returns whether the number of a call refers to an existing object.
fn is_in_path(row: &Row) -> bool {
    let mut path = row.fields.iter().filter(|field| field.place == Place::Path);
    path.any(|field| Some(field.name) == row.number)
}

/// The numbers of a response: those of the call, and those that it returned.
fn numbers(
    row: &'static Row,
    given: &Map<String, Value>,
    answer: &Map<String, Value>,
) -> Vec<(String, String)> {
    let own = row.number.into_iter();
    let made = row.answer_fields().iter().map(|field| field.name);
    let made = made.filter(|name| {
        let is_number = ["_id", "_no", "_code"].iter();
        !given.contains_key(*name) && is_number.into_iter().any(|end| name.ends_with(end))
    });
    let numbers = own.chain(made).filter_map(|name| {
        let value = text(given, name).or_else(|| text(answer, name))?;
        Some((name.to_owned(), value))
    });
    numbers.collect()
}

/// A number as a string.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    match members.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The response as it goes over the wire.
pub(crate) fn reply(
    row: &Row,
    mut answer: Map<String, Value>,
    scene: &Scene<'_>,
) -> Result<Reply, Refusal> {
    match row.answer {
        AnswerKind::Json(object) => {
            let sealed = seal(object.fields(), &mut answer, scene.merchant);
            sealed.map_err(|_| Refusal::system_error())?;
            let json = Json::in_order_of(object.fields(), Value::Object(answer));
            Ok(Reply::json(json))
        }
        AnswerKind::File => Ok(Reply::file("application/octet-stream", MADE_UP_FILE.into())),
        _ if row.spec.accepted_is_success => Ok(Reply {
            status: StatusCode::ACCEPTED,
            content: Content::Empty,
        }),
        _ => Ok(Reply::NO_CONTENT),
    }
}
