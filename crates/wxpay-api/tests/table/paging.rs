//! Every list of the table: all that is on its pages, once, with as few requests as can be, also when
//! one of them fails.

use std::sync::{Arc, Mutex};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use wxpay_api::catalog;
use wxpay_api::catalog::{Kind, Row};
use wxpay_core::blocking::Client;
use wxpay_core::bytes::Bytes;
use wxpay_core::http::{Request, Response};
use wxpay_core::paging::{Counting, Paginated};
use wxpay_core::transport::{TransportError, from_fn};
use wxpay_testkit::{Toy, WechatPay};

use crate::lists::for_each_list;
use crate::values::{Amount, members, of_request};

/// The model's statement on a list, and the parts of its type that tests need.
struct List {
    id: &'static str,
    list: &'static str,
    counts: &'static str,
    by: &'static str,
    total: Option<&'static str>,
    next: Option<&'static str>,
    counting: Counting,
    walk: fn(&Value, &Client) -> Vec<Value>,
}

macro_rules! list {
    (list $id:literal, $family:ident :: $name:ident, $list:literal, $counts:literal, $by:literal, $total:expr, $next:expr) => {
        List {
            id: $id,
            list: $list,
            counts: $counts,
            by: $by,
            total: $total,
            next: $next,
            counting: <wxpay_api::$family::$name as Paginated>::COUNTING,
            walk: walk::<wxpay_api::$family::$name>,
        }
    };
}

static LISTS: &[List] = for_each_list!(list);

/// All items, going on after each error.
fn walk<O>(request: &Value, client: &Client) -> Vec<Value>
where
    O: Paginated<Item: Serialize> + DeserializeOwned,
{
    let mut items = client.items(O::deserialize(request).unwrap());
    let mut all = Vec::new();
    let mut errors = 0;
    loop {
        match items.next() {
            Some(Ok(item)) => all.push(serde_json::to_value(item).unwrap()),
            Some(Err(error)) => {
                errors += 1;
                assert!(errors < 2, "{error:?}");
                assert!(items.next().is_none());
                items.resume();
            }
            None => return all,
        }
    }
}

/// Counters of a service.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Truth {
    Items,
    PagesFrom0,
    PagesFrom1,
    Token,
}

const COUNT: usize = 5;
const ON_A_PAGE: usize = 2;

fn item(list: &List, row: &Row, index: usize) -> Value {
    let field = row
        .answer_fields()
        .iter()
        .find(|field| field.name == list.list);
    let Kind::Object(object) = field.unwrap().kind else {
        return json!(format!("item {index}"));
    };
    let mut item = always(object.fields());
    item.insert("its_number".to_owned(), json!(index));
    Value::Object(item)
}

fn always(fields: &[catalog::Field]) -> Map<String, Value> {
    let mut all = members(fields, Amount::All);
    all.retain(|name, _| {
        fields
            .iter()
            .any(|field| field.is_always && field.name == name)
    });
    all
}

fn answer(list: &List, row: &Row, truth: Truth, place: Option<&str>) -> Value {
    let number = place.map_or(0, |place| place.parse().unwrap());
    let from: usize = match truth {
        Truth::Items => number,
        Truth::PagesFrom0 | Truth::Token => number * ON_A_PAGE,
        Truth::PagesFrom1 => number.saturating_sub(1) * ON_A_PAGE,
    };
    let items = (from..COUNT).take(ON_A_PAGE);
    let mut answer = always(row.answer_fields());
    let items: Vec<Value> = items.map(|index| item(list, row, index)).collect();
    answer.insert(list.list.to_owned(), json!(items));
    if let Some(total) = list.total {
        answer.insert(total.to_owned(), json!(COUNT));
    }
    if let Some(next) = list.next.filter(|_| from + ON_A_PAGE < COUNT) {
        answer.insert(next.to_owned(), json!((number + 1).to_string()));
    }
    Value::Object(answer)
}

/// The place that a request asks for, in its query or its body.
fn place(list: &List, request: &Request<Bytes>) -> Option<String> {
    let query = request.uri().query().unwrap_or_default();
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let in_query = pairs.find(|(name, _)| *name == list.by);
    if let Some((_, value)) = in_query {
        return Some(value.to_owned());
    }
    let body: Value = serde_json::from_slice(request.body()).ok()?;
    Some(body.get(list.by)?.to_string())
}

fn check(list: &'static List, truth: Truth) {
    let row = catalog().find(list.id).unwrap();
    let mut request = of_request(row, Amount::Least);
    request.entry(list.by).and_modify(|place| *place = json!(0));
    let asked = Arc::new(Mutex::new(0));
    let counter = Arc::clone(&asked);
    let is_of_brands = row.is_signed_by_brand;
    let wechatpay = match is_of_brands {
        true => WechatPay::new(&Toy).for_brand(),
        false => WechatPay::new(&Toy),
    };
    let transport = from_fn(move |request: Request<Bytes>| {
        let mut asked = counter.lock().unwrap();
        *asked += 1;
        assert!(*asked < 20, "{}: the list has no end", list.id);
        if *asked == 2 {
            return Err(TransportError::lost("reset"));
        }
        let answer = answer(list, row, truth, place(list, &request).as_deref());
        Ok::<Response<Bytes>, _>(wechatpay.answer(200, answer.to_string()))
    });
    let client = match is_of_brands {
        true => Client::for_brand(WechatPay::brand(Toy), transport),
        false => Client::new(WechatPay::merchant(Toy), transport),
    };
    let items = (list.walk)(&Value::Object(request), &client);
    let all: Vec<Value> = (0..COUNT).map(|index| item(list, row, index)).collect();
    assert_eq!(items, all, "{} {truth:?}", list.id);

    let pages = COUNT.div_ceil(ON_A_PAGE);
    let lost = 1;
    let empty = usize::from(list.total.is_none() && truth != Truth::Token);
    let aside = usize::from(list.counts == "undocumented" && truth != Truth::PagesFrom0);
    let asked = *asked.lock().unwrap();
    assert_eq!(asked, pages + lost + empty + aside, "{} {truth:?}", list.id);
}

#[test]
fn every_list_gives_all_that_is_on_its_pages_and_goes_on_after_an_error() {
    for list in LISTS {
        let (counting, truths): (_, &[Truth]) = match list.counts {
            "items" => (Counting::Items, &[Truth::Items]),
            "pages" => (Counting::Pages, &[Truth::PagesFrom0]),
            "token" => (Counting::Token, &[Truth::Token]),
            _ => (
                Counting::Undocumented,
                &[Truth::Items, Truth::PagesFrom0, Truth::PagesFrom1],
            ),
        };
        assert_eq!(list.counting, counting, "{}", list.id);
        for truth in truths {
            check(list, *truth);
        }
    }
}

#[test]
fn whatever_asks_for_a_page_is_a_list() {
    let is_place = |name: &str| ["offset", "page_index", "page_token"].contains(&name);
    let asking = catalog()
        .rows()
        .filter(|row| row.fields.iter().any(|field| is_place(field.name)));
    let asking: Vec<&str> = asking.map(|row| row.id).collect();
    let lists: Vec<&str> = LISTS.iter().map(|list| list.id).collect();
    assert_eq!(lists, asking);
    assert_eq!(lists.len(), 80);
}
