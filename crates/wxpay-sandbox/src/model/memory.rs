use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use http::{Method, StatusCode};
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

/// What was asked by a number and answered, so that it is answered again and can be queried.
#[derive(Default)]
pub(crate) struct Memory {
    entries: Vec<Entry>,
    /// By merchant, family, field and value: the latest that has it.
    by_number: HashMap<(String, &'static str, &'static str, String), usize>,
    /// By merchant, operation and number.
    repeats: HashMap<(String, &'static str, String), usize>,
    made: u64,
}

#[derive(Clone)]
struct Entry {
    given: Map<String, Value>,
    answer: Map<String, Value>,
}

impl Memory {
    /// Answers a call, and keeps it if it has a number.
    pub(crate) fn answer(&mut self, scene: &Scene<'_>, asked: Asked) -> Result<Reply, Refusal> {
        let Asked { row, given, .. } = asked;
        let mchid = scene.merchant.mchid.as_str();
        let number = row.number.and_then(|name| text(&given, name));
        if let Some(number) = &number {
            let key = (mchid.to_owned(), row.id, number.clone());
            let known = self.repeats.get(&key).map(|index| &self.entries[*index]);
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
            kept.map(|index| self.entries[index].clone()).collect()
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
            made: &mut self.made,
            within: Vec::new(),
        };
        let answer = composer.answer(row.answer_fields());
        if let Some(number) = number {
            // What an action has not touched stays as it was.
            let mut given = given;
            let repeat = Entry {
                given: given.clone(),
                answer: answer.clone(),
            };
            let index = self.keep(repeat);
            self.repeats
                .insert((mchid.to_owned(), row.id, number), index);
            let mut merged = answer.clone();
            for entry in kept {
                for (name, value) in entry.given {
                    given.entry(name).or_insert(value);
                }
                for (name, value) in entry.answer {
                    merged.entry(name).or_insert(value);
                }
            }
            let index = self.keep(Entry {
                given,
                answer: merged,
            });
            self.name(mchid, row, index);
        }
        reply(row, answer, scene)
    }

    fn keep(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    /// Makes an entry known by its number, and by those that its answer has given.
    fn name(&mut self, mchid: &str, row: &'static Row, index: usize) {
        let entry = &self.entries[index];
        let given = row.number.into_iter();
        let made = row.answer_fields().iter().map(|field| field.name);
        let made = made.filter(|name| {
            let is_number = ["_id", "_no", "_code"].iter();
            !entry.given.contains_key(*name) && is_number.into_iter().any(|end| name.ends_with(end))
        });
        let names: Vec<(&'static str, String)> = given
            .chain(made)
            .filter_map(|name| {
                let text = text(&entry.given, name).or_else(|| text(&entry.answer, name));
                Some((name, text?))
            })
            .collect();
        for (name, text) in names {
            let key = (mchid.to_owned(), row.family, name, text);
            self.by_number.insert(key, index);
        }
    }

    /// What earlier calls have left of that which this one is about.
    ///
    /// # Errors
    /// 404 when it is about a number that an operation of this family would have made known.
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
            let key = (mchid.to_owned(), row.family, field.name, value);
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

/// The numbers, by family, under which some operation makes something new.
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

/// Returns whether the number of a call is that of something that was made before.
fn is_in_path(row: &Row) -> bool {
    let mut path = row.fields.iter().filter(|field| field.place == Place::Path);
    path.any(|field| Some(field.name) == row.number)
}

/// A number as a string.
fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    match members.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The answer as it goes over the wire.
fn reply(row: &Row, mut answer: Map<String, Value>, scene: &Scene<'_>) -> Result<Reply, Refusal> {
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
