//! Lists page by page, over real sockets and by both clients.

use serde_json::{Value, json};
use wxpay::api::common::{Bank, ListPersonalBanks};
use wxpay::blocking::Client;
use wxpay::http::StatusCode;
use wxpay::{Delivery, Error};
use wxpay_sandbox::{Sandbox, ScriptedAnswer};

use crate::{builder, client, with_async};

const LIST: &str = "common.list_personal_banks";

/// Seven banks, three on a page, and what breaks in between.
fn scripted(sandbox: &Sandbox, broken: Option<ScriptedAnswer>) {
    let mut answers = [0..3, 3..6, 6..7]
        .map(|numbers| ScriptedAnswer::json(page(numbers)))
        .to_vec();
    if let Some(broken) = broken {
        answers.insert(1, broken);
    }
    for answer in answers {
        sandbox.answer_next(LIST, answer).unwrap();
    }
}

fn page(numbers: std::ops::Range<i64>) -> Value {
    let banks: Vec<_> = numbers
        .clone()
        .map(|number| json!({ "bank_alias": bank(number) }))
        .collect();
    json!({ "data": banks, "total_count": 7, "count": banks.len(), "offset": numbers.start })
}

fn bank(number: i64) -> String {
    format!("第{number}银行")
}

fn all() -> Vec<String> {
    (0..7).map(bank).collect()
}

fn name(bank: Bank) -> String {
    bank.bank_alias.unwrap()
}

fn list() -> ListPersonalBanks {
    ListPersonalBanks::new().limit(3)
}

/// The places that were asked for, in order.
fn asked(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    let targets = requests.iter().map(|request| request.target.as_str());
    targets
        .filter_map(|target| Some(target.split_once('?')?.1.to_owned()))
        .collect()
}

/// A page that fails in the middle, in ways that say something and in ways that do not.
fn breaks() -> [(ScriptedAnswer, Delivery); 2] {
    [
        (
            ScriptedAnswer::error(
                StatusCode::INTERNAL_SERVER_ERROR,
                "SYSTEM_ERROR",
                "系统繁忙",
            ),
            Delivery::OutcomeUnknown,
        ),
        (
            ScriptedAnswer::error(StatusCode::FORBIDDEN, "NO_AUTH", "没有权限"),
            Delivery::Answered,
        ),
    ]
}

#[test]
fn all_items_of_all_pages_come_one_after_the_other() {
    let sandbox = builder().start().unwrap();
    scripted(&sandbox, None);
    let banks: Result<Vec<_>, Error> = client(&sandbox).items(list()).collect();
    let names: Vec<_> = banks.unwrap().into_iter().map(name).collect();
    assert_eq!(names, all());
    let places = ["limit=3", "offset=3&limit=3", "offset=6&limit=3"];
    assert_eq!(asked(&sandbox), places);

    let sandbox = builder().start().unwrap();
    scripted(&sandbox, None);
    let names = with_async(&sandbox, |client| async move {
        let (mut items, mut names) = (client.items(list()), Vec::new());
        while let Some(bank) = items.next().await {
            names.push(name(bank.unwrap()));
        }
        names
    });
    assert_eq!(names, all());
    assert_eq!(asked(&sandbox), places);
}

#[test]
fn a_page_that_fails_in_the_middle_loses_nothing() {
    let places = [
        "limit=3",
        "offset=3&limit=3",
        "offset=3&limit=3",
        "offset=6&limit=3",
    ];
    for (broken, delivery) in breaks() {
        let sandbox = builder().start().unwrap();
        scripted(&sandbox, Some(broken.clone()));
        let mut items = client(&sandbox).items(list());
        let (mut names, mut errors) = (Vec::new(), Vec::new());
        loop {
            match items.next() {
                Some(Ok(bank)) => names.push(name(bank)),
                Some(Err(error)) => {
                    assert_eq!(names.len(), 3, "what came before it has been handed out");
                    errors.push(error.delivery());
                    assert!(
                        items.next().is_none(),
                        "it ends the list until it is resumed"
                    );
                    items.resume();
                    assert_eq!(items.next_request().unwrap().offset, Some(3));
                }
                None => break,
            }
        }
        assert_eq!((names, errors), (all(), vec![delivery]));
        assert_eq!(asked(&sandbox), places);

        let sandbox = builder().start().unwrap();
        scripted(&sandbox, Some(broken));
        let (names, errors) = with_async(&sandbox, |client| async move {
            let mut items = client.items(list());
            let (mut names, mut errors) = (Vec::new(), Vec::new());
            loop {
                match items.next().await {
                    Some(Ok(bank)) => names.push(name(bank)),
                    Some(Err(error)) => {
                        errors.push(error.delivery());
                        assert!(items.next().await.is_none());
                        items.resume();
                    }
                    None => break (names, errors),
                }
            }
        });
        assert_eq!((names, errors), (all(), vec![delivery]));
        assert_eq!(asked(&sandbox), places);
    }
}

#[test]
fn another_process_goes_on_where_a_page_has_failed() {
    for (broken, _) in breaks() {
        let sandbox = builder().start().unwrap();
        scripted(&sandbox, Some(broken));
        let client = client(&sandbox);
        let (mut names, stored) = until_it_breaks(&client);
        assert_eq!(stored, r#"{"offset":3,"limit":3}"#);
        let rest: ListPersonalBanks = serde_json::from_str(&stored).unwrap();
        let rest = with_async(&sandbox, |client| async move {
            let (mut pages, mut banks) = (client.pages(rest), Vec::new());
            while let Some(page) = pages.next().await {
                banks.extend(page.unwrap().data.unwrap());
            }
            banks
        });
        names.extend(rest.into_iter().map(name));
        assert_eq!(names, all());
    }
}

/// Attempts before the error, and the request that has failed, as it is stored.
fn until_it_breaks(client: &Client) -> (Vec<String>, String) {
    let (mut pages, mut names) = (client.pages(list()), Vec::new());
    while let Some(Ok(page)) = pages.next() {
        names.extend(page.data.unwrap().into_iter().map(name));
    }
    pages.resume();
    let failed = pages.next_request().unwrap();
    (names, serde_json::to_string(failed).unwrap())
}
